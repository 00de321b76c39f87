package io.mongolint.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Keeps this front end thin: it knows the entry point, not the stages behind it. */
class ArchitectureTest {
  @Test
  void usesOnlyTheEntryPointConfigFindingAndReport() {
    noClasses()
        .that()
        .resideInAPackage("io.mongolint.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.mongolint.scan..",
            "io.mongolint.parse..",
            "io.mongolint.facts..",
            "io.mongolint.catalog..",
            "io.mongolint.program..",
            "io.mongolint.flow..",
            "io.mongolint.rule..",
            "io.mongolint.suppress..",
            "io.mongolint.engine..",
            "io.mongolint.checkstyle..",
            "com.github.javaparser..")
        .because("every front end calls io.mongolint.Mongolint and passes the report on")
        .allowEmptyShould(true)
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.mongolint.cli"));
  }
}
