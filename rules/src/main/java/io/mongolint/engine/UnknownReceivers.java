package io.mongolint.engine;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The bodies that use a member of something whose type is not known. Such a use can be one of each
 * type that the file can see.
 */
final class UnknownReceivers {
  private final Map<String, Map<FileNames, Set<WorkList.Item>>> byMember = new HashMap<>();

  /** The members that a file uses so. */
  private final Map<FileNames, Set<String>> members = new HashMap<>();

  /** The files that name a type, by its simple name. */
  private final Map<String, Set<FileNames>> naming = new HashMap<>();

  /** A body uses a member. */
  void add(WorkList.Item item, String member) {
    FileNames file = item.file();
    byMember
        .computeIfAbsent(member, k -> new LinkedHashMap<>())
        .computeIfAbsent(file, k -> new LinkedHashSet<>(2))
        .add(item);
    if (!members.containsKey(file)) {
      file.mentioned()
          .forEach(n -> naming.computeIfAbsent(n, k -> new LinkedHashSet<>()).add(file));
    }
    members.computeIfAbsent(file, k -> new LinkedHashSet<>()).add(member);
  }

  /** Those that use a member in one of some files. */
  void each(String member, Predicate<FileNames> in, Consumer<WorkList.Item> action) {
    byMember
        .getOrDefault(member, Map.of())
        .forEach(
            (file, items) -> {
              if (in.test(file)) {
                items.forEach(action);
              }
            });
  }

  /** Those that use one of some members in a file that names a type. */
  void eachNaming(String simpleName, Predicate<String> member, Consumer<WorkList.Item> action) {
    for (FileNames file : naming.getOrDefault(simpleName, Set.of())) {
      for (String each : members.getOrDefault(file, Set.of())) {
        if (member.test(each)) {
          byMember.get(each).get(file).forEach(action);
        }
      }
    }
  }
}
