package io.mongolint;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table of packages in docs/architecture.md: who may import whom. */
class ArchitectureTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.mongolint");

  /** Each package with the other packages of ours that it may use; "" is the root package. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          entry("facts", Set.of()),
          entry("scan", Set.of()),
          entry("parse", Set.of("facts", "scan")),
          entry("cache", Set.of("facts", "finding", "scan")),
          entry("catalog", Set.of("facts")),
          entry("program", Set.of("facts", "catalog")),
          entry("flow", Set.of("facts", "catalog", "program")),
          entry("finding", Set.of("facts")),
          entry("rule", Set.of("facts", "catalog", "program", "flow", "finding")),
          entry("suppress", Set.of("facts", "finding")),
          entry("report", Set.of("finding")),
          entry("config", Set.of("facts", "catalog", "finding")),
          entry(
              "engine",
              Set.of(
                  "",
                  "scan",
                  "parse",
                  "cache",
                  "facts",
                  "catalog",
                  "program",
                  "flow",
                  "rule",
                  "finding",
                  "suppress",
                  "report",
                  "config")),
          entry("", Set.of("engine", "config", "finding", "report")),
          entry("checkstyle", Set.of("", "config", "finding", "report")));

  static Stream<String> packages() {
    return MAY_USE.keySet().stream().sorted();
  }

  @ParameterizedTest(name = "io.mongolint.{0}")
  @MethodSource("packages")
  void packageUsesOnlyWhatTheTableAllows(String name) {
    String[] allowed =
        Stream.concat(Stream.of(name), MAY_USE.get(name).stream())
            .map(ArchitectureTest::pattern)
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(pattern(name))
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage("io.mongolint..")).or(resideInAnyPackage(allowed)))
        .because("of the table of packages in docs/architecture.md")
        .allowEmptyShould(true)
        .check(OURS);
  }

  @Test
  void everyPackageStandsInTheTable() {
    classes()
        .should()
        .resideInAnyPackage(packages().map(ArchitectureTest::pattern).toArray(String[]::new))
        .because("a new package needs a line in MAY_USE and in docs/architecture.md")
        .allowEmptyShould(true)
        .check(OURS);
  }

  @Test
  void packagesHaveNoCycles() {
    slices()
        .matching("io.mongolint.(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(OURS);
  }

  @Test
  void onlyParseKnowsJavaParser() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.mongolint.parse..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.github.javaparser..")
        .because("everything behind parse works on facts")
        .allowEmptyShould(true)
        .check(OURS);
  }

  @Test
  void onlyTheAdapterKnowsCheckstyle() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.mongolint.checkstyle..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.puppycrawl..")
        .because("Checkstyle is absent when the CLI or Maven runs")
        .allowEmptyShould(true)
        .check(OURS);
  }

  private static String pattern(String name) {
    return name.isEmpty() ? "io.mongolint" : "io.mongolint." + name + "..";
  }
}
