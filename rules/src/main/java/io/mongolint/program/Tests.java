package io.mongolint.program;

import io.mongolint.catalog.AnnotationTrigger;
import io.mongolint.catalog.Place;
import io.mongolint.catalog.Runs;
import io.mongolint.facts.FileFacts;
import io.mongolint.facts.ImportFacts;
import io.mongolint.program.Marks.Mark;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The files of tests and benchmarks: those of test sources, and those that use a test framework.
 */
final class Tests {
  // By identity: the hash code of facts is that of all they hold.
  private final Set<FileFacts> files = Collections.newSetFromMap(new IdentityHashMap<>());

  Tests(Surroundings around) {
    for (TypeDecl type : around.program().types()) {
      if (files.contains(type.file())) {
        continue;
      }
      boolean test =
          type.source().test()
              || type.file().imports().stream()
                  .map(ImportFacts::name)
                  .anyMatch(name -> isTest(around, name))
              || type.methods().stream()
                  .flatMap(method -> around.marks().of(method).stream())
                  .map(Mark::name)
                  .anyMatch(name -> isTest(around, name));
      if (test) {
        files.add(type.file());
      }
    }
  }

  private static boolean isTest(Surroundings around, String annotation) {
    List<AnnotationTrigger> known = around.catalog().annotations(annotation, Place.METHOD);
    return known.stream().anyMatch(each -> each.runs() == Runs.TEST);
  }

  boolean contains(TypeDecl type) {
    return files.contains(type.file());
  }
}
