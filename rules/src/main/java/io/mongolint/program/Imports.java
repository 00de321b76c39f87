package io.mongolint.program;

import io.mongolint.facts.FileFacts;
import io.mongolint.facts.ImportFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Which libraries files and modules use, as far as their imports tell. */
final class Imports {
  private final Map<String, TreeSet<String>> ofModule = new HashMap<>();

  Imports(Program program) {
    for (TypeDecl type : program.types()) {
      if (type.facts().index() > 0) {
        // The first type of the file has told it.
        continue;
      }
      TreeSet<String> names =
          ofModule.computeIfAbsent(type.source().module(), module -> new TreeSet<>());
      if (!type.source().test()) {
        type.file().imports().forEach(each -> names.add(each.name()));
      }
    }
  }

  /** Says whether main sources of a module import something of a package or of one below. */
  boolean uses(String module, String packageName) {
    TreeSet<String> names = ofModule.getOrDefault(module, new TreeSet<>());
    String first = names.ceiling(packageName);
    return isIn(first, packageName) || isIn(names.ceiling(packageName + "."), packageName);
  }

  /** Says whether a file imports something of one of the packages, or of one below. */
  static boolean imports(FileFacts file, List<String> packages) {
    return file.imports().stream()
        .map(ImportFacts::name)
        .anyMatch(name -> packages.stream().anyMatch(each -> isIn(name, each)));
  }

  private static boolean isIn(String name, String packageName) {
    return name != null
        && name.startsWith(packageName)
        && (name.length() == packageName.length() || name.charAt(packageName.length()) == '.');
  }
}
