package io.mongolint.engine;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The types that a file can see, by the declarations that are known. Each thread has its own. */
final class VisibleTypes {
  private final KnownTypes types;

  /** The simple names that stand in the declaration of a type. */
  private final Map<KnownType, Set<String>> exposed;

  /** The file that was asked for last: bodies come file by file. */
  private FileNames last;

  private Set<String> names = Set.of();

  VisibleTypes(KnownTypes types) {
    this(types, new ConcurrentHashMap<>());
  }

  private VisibleTypes(KnownTypes types, Map<KnownType, Set<String>> exposed) {
    this.types = types;
    this.exposed = exposed;
  }

  /** The same for another thread. */
  VisibleTypes forAnotherThread() {
    return new VisibleTypes(types, exposed);
  }

  /** The simple names of the types that a file names, or that the types it names show. */
  Set<String> from(FileNames file) {
    if (file != last) {
      Set<String> found = new HashSet<>(file.mentioned());
      for (String name : file.mentioned()) {
        KnownType seen = types.find(file.resolve(name));
        if (seen != null && seen.isParsed()) {
          found.addAll(exposed.computeIfAbsent(seen, VisibleTypes::namesIn));
        }
      }
      last = file;
      names = found;
    }
    return names;
  }

  private static Set<String> namesIn(KnownType type) {
    Set<String> names = new HashSet<>();
    type.declarations().forEach(each -> names.addAll(each.file().mentioned()));
    return names;
  }
}
