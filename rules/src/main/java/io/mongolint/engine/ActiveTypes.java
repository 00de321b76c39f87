package io.mongolint.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The types whose members have effects, by these members. Threads may ask while none is added. */
final class ActiveTypes {
  /** Effects by key, and by the simple name of the type: of some keys there are thousands. */
  private final Map<String, Map<String, Integer>> byKey = new HashMap<>();

  /** The same by the name of the member, whatever its arguments. */
  private final Map<String, Map<String, Integer>> byMember = new HashMap<>();

  /** A member of a type has effects. */
  void add(KnownType type, String key, int effects) {
    add(byKey, key, type, effects);
    add(byMember, KnownType.member(key), type, effects);
  }

  private static void add(
      Map<String, Map<String, Integer>> all, String name, KnownType type, int effects) {
    all.computeIfAbsent(name, k -> new HashMap<>())
        .merge(type.simpleName(), effects, (a, b) -> a | b);
  }

  /** Says whether any type has effects under the name of a member. */
  boolean has(String member) {
    return byMember.containsKey(member);
  }

  /** The simple names of the types that have effects under the name of a member. */
  Set<String> simpleNames(String member) {
    return byMember.getOrDefault(member, Map.of()).keySet();
  }

  /** The effects under a key of the types that a file can see. */
  int effects(FileNames file, String key, VisibleTypes visible) {
    String member = KnownType.member(key);
    String any = KnownType.anyKey(member);
    if (key.equals(any)) {
      return visible.union(file, byMember.getOrDefault(member, Map.of()));
    }
    return visible.union(file, byKey.getOrDefault(key, Map.of()))
        | visible.union(file, byKey.getOrDefault(any, Map.of()));
  }
}
