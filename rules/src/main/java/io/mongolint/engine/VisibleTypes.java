package io.mongolint.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The types that a file can see, by the declarations that are known: those that it names, and those
 * that stand in the files of these. Threads may share it while no file comes.
 */
final class VisibleTypes {
  private final KnownTypes types;

  /** The simple names that stand in the declaration of a type. */
  private final Map<KnownType, Set<String>> exposed = new ConcurrentHashMap<>();

  private final Map<FileNames, List<Set<String>>> visible = new ConcurrentHashMap<>();

  VisibleTypes(KnownTypes types) {
    this.types = types;
  }

  /** Says whether a file can see a type of one of these simple names. */
  boolean sees(FileNames file, Collection<String> simpleNames) {
    for (Set<String> names : from(file)) {
      for (String name : simpleNames) {
        if (names.contains(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /** All bits of the types that a file can see, by the simple names of these. */
  int union(FileNames file, Map<String, Integer> bits) {
    int found = 0;
    for (Set<String> names : bits.isEmpty() ? List.<Set<String>>of() : from(file)) {
      Set<String> fewer = names.size() < bits.size() ? names : bits.keySet();
      for (String name : fewer) {
        if (names.contains(name)) {
          found |= bits.getOrDefault(name, 0);
        }
      }
    }
    return found;
  }

  private List<Set<String>> from(FileNames file) {
    List<Set<String>> known = visible.get(file);
    if (known == null) {
      known = new ArrayList<>(List.of(file.mentioned()));
      for (String name : file.mentioned()) {
        KnownType seen = types.find(file.resolve(name));
        if (seen != null && seen.isParsed()) {
          known.add(exposed.computeIfAbsent(seen, VisibleTypes::namesIn));
        }
      }
      visible.put(file, known);
    }
    return known;
  }

  private static Set<String> namesIn(KnownType type) {
    if (type.declarations().size() == 1) {
      return type.declarations().get(0).file().mentioned();
    }
    Set<String> names = new HashSet<>();
    type.declarations().forEach(each -> names.addAll(each.file().mentioned()));
    return names;
  }
}
