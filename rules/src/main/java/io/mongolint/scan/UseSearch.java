package io.mongolint.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
  private final Path base;
  private final Map<String, TypeUse> uses = new HashMap<>();
  private final Set<Integer> hashes = new HashSet<>();
  private final Set<String> members = new HashSet<>();
  private boolean allAreCandidates;

  UseSearch(Path base, Collection<TypeUse> wanted) {
    this.base = base;
    for (TypeUse use : wanted) {
      uses.merge(use.typeName(), use, UseSearch::join);
      hashes.add(Words.hash(use.typeName()));
      members.addAll(use.members());
      allAreCandidates |= !Words.isIndexed(use.typeName());
    }
  }

  private static TypeUse join(TypeUse a, TypeUse b) {
    Set<String> members = new HashSet<>(a.members());
    members.addAll(b.members());
    return new TypeUse(a.typeName(), members, a.construction() || b.construction());
  }

  List<SourceFile> in(Collection<SourceFile> files) {
    List<SourceFile> found = new ArrayList<>();
    Bytes bytes = new Bytes();
    Words words = new Words();
    for (SourceFile file : files) {
      if (isCandidate(file, bytes, words) && isUsed(file, bytes)) {
        found.add(file);
      }
    }
    found.sort(null);
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
      if (hashes.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isUsed(SourceFile file, Bytes bytes) {
    return read(file, bytes) && isUsed(new Tokens(bytes.content(), bytes.length()));
  }

  private boolean read(SourceFile file, Bytes bytes) {
    try {
      return bytes.read(base.resolve(file.path()));
    } catch (IOException e) {
      // It was there a moment ago; a file that is gone by now uses nothing.
      return false;
    }
  }

  private boolean isUsed(Tokens tokens) {
    Set<String> named = new HashSet<>();
    Set<String> membersSeen = new HashSet<>();
    boolean header = false;
    boolean afterNew = false;
    TypeUse last = null;
    char beforeSign = 0;
    while (tokens.advance()) {
      if (!tokens.isName()) {
        char sign = tokens.first();
        if (sign == ':' && beforeSign == ':' && last != null && last.construction()) {
          return true;
        }
        header &= sign != '{' && sign != ';';
        afterNew &= sign == '.';
        if (sign != '.' && sign != ':') {
          last = null;
        }
        beforeSign = sign;
        continue;
      }
      if (last != null && last.construction() && beforeSign == '.' && tokens.is("class")) {
        return true;
      }
      beforeSign = 0;
      last = null;
      if (tokens.is("extends") || tokens.is("implements")) {
        header = true;
      } else if (tokens.is("new")) {
        afterNew = true;
      } else {
        String name = tokens.text();
        last = uses.get(name);
        if (last != null) {
          if (header || (afterNew && last.construction())) {
            return true;
          }
          named.add(name);
        }
        if (members.contains(name)) {
          membersSeen.add(name);
        }
      }
    }
    for (String name : named) {
      for (String member : uses.get(name).members()) {
        if (membersSeen.contains(member)) {
          return true;
        }
      }
    }
    return false;
  }
}
