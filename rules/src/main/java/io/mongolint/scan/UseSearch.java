package io.mongolint.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for files that use types in certain ways. The words read with the first scan leave a few
 * candidates, whose bytes are read again.
 */
final class UseSearch {
  private static final int LOW_BITS = 0xffff;

  private final Path base;
  private final Map<String, List<TypeUse>> uses = new HashMap<>();
  private final Set<String> members = new HashSet<>();
  private final Set<Integer> hashes = new HashSet<>();

  /** The low bits of the hashes: nearly all words of nearly all files are told by them alone. */
  private final BitSet lowBits = new BitSet(LOW_BITS + 1);

  private boolean allAreCandidates;

  UseSearch(Path base, Collection<TypeUse> wanted) {
    this.base = base;
    for (TypeUse use : wanted) {
      uses.computeIfAbsent(use.typeName(), k -> new ArrayList<>(1)).add(use);
      members.addAll(use.members());
      int hash = Words.hash(use.typeName());
      hashes.add(hash);
      lowBits.set(hash & LOW_BITS);
      allAreCandidates |= !Words.isIndexed(use.typeName());
    }
  }

  /** Those that use one of the types, or declare a type below one, in order of paths. */
  List<TypeUser> in(Collection<SourceFile> files) {
    List<TypeUser> found = new ArrayList<>();
    Bytes bytes = new Bytes();
    Words words = new Words();
    for (SourceFile file : files) {
      if (isCandidate(file, bytes, words) && read(file, bytes)) {
        TypeUser user =
            new UseReader(new Tokens(bytes.content(), bytes.length()), uses, members).read(file);
        if (user.isUsing() || !user.below().isEmpty()) {
          found.add(user);
        }
      }
    }
    found.sort((a, b) -> a.file().compareTo(b.file()));
    return found;
  }

  private boolean isCandidate(SourceFile file, Bytes bytes, Words words) {
    if (allAreCandidates) {
      return true;
    }
    int[] known = file.words();
    if (known == null) {
      known = read(file, bytes) ? words.of(bytes.content(), bytes.length()) : new int[0];
      file.words(known);
    }
    for (int word : known) {
      if (lowBits.get(word & LOW_BITS) && hashes.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean read(SourceFile file, Bytes bytes) {
    if (file.unsaved() != null) {
      bytes.take(file.unsaved().getBytes(StandardCharsets.UTF_8));
      return true;
    }
    try {
      return bytes.read(base.resolve(file.path()));
    } catch (IOException e) {
      // It was there a moment ago; a file that is gone by now uses nothing.
      return false;
    }
  }
}
