package io.mongolint.buildtools;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A jar of a library.
 *
 * @param path where it is
 * @param name its file name without version
 * @param version its version
 */
record LibraryJar(Path path, String name, List<Integer> version) {

  private static final Pattern FILE_NAME = Pattern.compile("(.+?)-(\\d.*)\\.jar");

  static LibraryJar of(Path path) {
    Matcher matcher = FILE_NAME.matcher(path.getFileName().toString());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no version in the name of " + path);
    }
    List<Integer> version = new ArrayList<>();
    for (String part : matcher.group(2).split("[^0-9]+", -1)) {
      if (!part.isEmpty()) {
        version.add(Integer.valueOf(part));
      }
    }
    return new LibraryJar(path, matcher.group(1), version);
  }

  /** Compares versions by their numbers. */
  int compareVersion(LibraryJar other) {
    for (int i = 0; i < Math.min(version.size(), other.version.size()); i++) {
      int order = version.get(i).compareTo(other.version.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(version.size(), other.version.size());
  }

  /** The selected types, in the order of their names; {@code unused} loses what selects some. */
  Collection<LibraryType> types(List<String> patterns, Set<String> unused) throws IOException {
    Map<String, ClassFile> files = classFiles();
    Map<String, LibraryType> types = new TreeMap<>();
    for (ClassFile file : files.values()) {
      if (!isVisible(file, files)) {
        continue;
      }
      LibraryType type = file.toType();
      List<String> selecting =
          patterns.stream().filter(pattern -> Selection.matches(pattern, type)).toList();
      unused.removeAll(selecting);
      if (!selecting.isEmpty() && selecting.stream().noneMatch(Selection::excludes)) {
        types.put(type.name(), type);
      }
    }
    addHiddenSupertypes(types, files);
    return types.values();
  }

  /** Public members may come from a supertype that is not public itself. */
  private static void addHiddenSupertypes(
      Map<String, LibraryType> types, Map<String, ClassFile> files) {
    Map<String, ClassFile> hidden = new LinkedHashMap<>();
    for (ClassFile file : files.values()) {
      if (file.isNamed() && !isVisible(file, files)) {
        hidden.put(SignatureParser.dotted(file.internalName()), file);
      }
    }
    List<LibraryType> open = new ArrayList<>(types.values());
    while (!open.isEmpty()) {
      LibraryType type = open.remove(open.size() - 1);
      for (TypeRef parent : type.supertypes()) {
        ClassFile file = hidden.remove(parent.name());
        if (file != null) {
          LibraryType found = file.toType();
          types.put(found.name(), found);
          open.add(found);
        }
      }
    }
  }

  private static boolean isVisible(ClassFile file, Map<String, ClassFile> files) {
    ClassFile each = file;
    while (each != null && each.isVisible()) {
      if (each.outer() == null) {
        return true;
      }
      each = files.get(each.outer());
    }
    return false;
  }

  private Map<String, ClassFile> classFiles() throws IOException {
    Map<String, ClassFile> files = new TreeMap<>();
    try (JarFile jar = new JarFile(path.toFile())) {
      for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
        JarEntry entry = entries.nextElement();
        String name = entry.getName();
        if (name.endsWith(".class")
            && !name.startsWith("META-INF/")
            && !name.endsWith("-info.class")) {
          ClassFile file = ClassFile.read(jar.getInputStream(entry).readAllBytes());
          files.put(file.internalName(), file);
        }
      }
    }
    return files;
  }
}
