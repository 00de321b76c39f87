package io.mongolint.engine;

import io.mongolint.scan.SourceFile;
import io.mongolint.scan.SourceTree;
import io.mongolint.scan.TypeUse;
import io.mongolint.scan.TypeUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Finds the files that use types.
 *
 * <p>A type that only extends such a type is parsed when somebody uses it as its parent would have
 * to be used. In large programs most types below a common one are nobody's business.
 */
final class UserSearch {
  /** So many files one thread searches at a time. */
  private static final int PART = 500;

  private final SourceTree tree;
  private final int threads;
  private final Predicate<SourceFile> wanted;
  private final Set<TypeUse> searched = new LinkedHashSet<>();

  /** The files of types that nobody uses so far, by how they would be used. */
  private final Map<TypeUse, Set<SourceFile>> unused = new LinkedHashMap<>();

  /** All files that are looked at; null until one matters. */
  private List<SourceFile> all;

  /** Those that may still come to matter. */
  private List<SourceFile> left;

  /**
   * Makes one.
   *
   * @param wanted says which files are looked at at all
   */
  UserSearch(SourceTree tree, int threads, Predicate<SourceFile> wanted) {
    this.tree = tree;
    this.threads = threads;
    this.wanted = wanted;
  }

  /** What was searched for so far. */
  Set<TypeUse> searched() {
    return searched;
  }

  /**
   * The files that matter by using types, in order of paths. A use that was searched for before
   * finds nothing new: the files do not change.
   *
   * @param taken the files that are known to matter
   */
  List<SourceFile> of(Collection<TypeUse> uses, Set<SourceFile> taken) {
    if (all == null) {
      all = tree.files().stream().filter(wanted).toList();
      left = new ArrayList<>(all);
    }
    Set<SourceFile> found = new TreeSet<>();
    left.removeIf(taken::contains);
    List<TypeUse> below = new ArrayList<>();
    for (TypeUser user : search(uses, left)) {
      if (user.isUsing()) {
        found.add(user.file());
      } else {
        below.addAll(below(user));
      }
    }
    while (!below.isEmpty()) {
      List<TypeUse> next = new ArrayList<>();
      // Those that matter already may be the ones that use it.
      for (TypeUser user : search(below, all)) {
        if (!addUsed(user, found) && !taken.contains(user.file())) {
          next.addAll(below(user));
        }
      }
      below = next;
    }
    found.removeAll(taken);
    return new ArrayList<>(found);
  }

  private Set<TypeUse> below(TypeUser user) {
    for (TypeUse use : user.below()) {
      unused.computeIfAbsent(use, k -> new LinkedHashSet<>()).add(user.file());
    }
    return user.below();
  }

  /** Adds the files of the types that a file uses, and itself. */
  private boolean addUsed(TypeUser user, Set<SourceFile> found) {
    boolean isUsing = false;
    for (TypeUse use : user.uses()) {
      for (SourceFile declaring : unused.get(use)) {
        if (!declaring.equals(user.file())) {
          found.add(declaring);
          found.add(user.file());
          isUsing = true;
        }
      }
    }
    return isUsing;
  }

  private List<TypeUser> search(Collection<TypeUse> uses, List<SourceFile> among) {
    List<TypeUse> fresh = uses.stream().filter(searched::add).toList();
    if (fresh.isEmpty()) {
      return List.of();
    }
    if (among.size() <= PART) {
      return tree.using(fresh, among);
    }
    List<List<SourceFile>> parts = new ArrayList<>();
    for (int from = 0; from < among.size(); from += PART) {
      parts.add(among.subList(from, Math.min(from + PART, among.size())));
    }
    List<TypeUser> found = new ArrayList<>();
    Workers.map(
            parts,
            threads,
            part -> tree.using(fresh, part),
            (part, thrown) -> {
              throw new IllegalStateException("while looking for files that matter", thrown);
            })
        .forEach(found::addAll);
    return found;
  }
}
