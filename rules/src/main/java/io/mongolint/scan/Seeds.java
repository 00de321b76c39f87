package io.mongolint.scan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Looks for the packages that make a file matter, except for names in them that do not.
 *
 * <p>The search is for the longest piece without a star of each pattern, all at once, and skips as
 * far as the shortest of them allows (Wu and Manber's algorithm over pairs of bytes). Only where a
 * piece stands is the whole name compared, and only then is it asked whether that is code.
 */
final class Seeds {
  /** Before a name that is no reason by itself. */
  private static final char EXCEPT = '!';

  private final List<Pattern> patterns;
  private final List<String> exceptions = new ArrayList<>();
  private final int shortest;

  /**
   * How far the search can go on when the window ends with these two bytes; 0 where one may end.
   */
  private final byte[] shifts = new byte[1 << 16];

  /** A seed and its longest piece without a star. */
  private static final class Pattern {
    private final String glob;
    private final byte[] piece;

    Pattern(String glob) {
      this.glob = glob;
      piece = longestPiece(glob);
    }
  }

  Seeds(List<String> globs) {
    List<Pattern> all = new ArrayList<>();
    int least = Byte.MAX_VALUE;
    for (String glob : globs) {
      if (glob.charAt(0) == EXCEPT) {
        exceptions.add(glob.substring(1).strip());
        continue;
      }
      Pattern pattern = new Pattern(glob);
      all.add(pattern);
      least = Math.min(least, pattern.piece.length);
    }
    patterns = all;
    shortest = all.isEmpty() ? 2 : least;
    fill(shifts, (byte) (shortest - 1));
    for (Pattern pattern : patterns) {
      byte[] piece = pattern.piece;
      for (int i = 0; i + 1 < shortest; i++) {
        int pair = pair(piece, i);
        shifts[pair] = (byte) Math.min(shifts[pair], shortest - 2 - i);
      }
    }
  }

  /** Like that of the JDK, but without a loop over all of it, which no compiler has seen yet. */
  private static void fill(byte[] all, byte value) {
    all[0] = value;
    for (int done = 1; done < all.length; done *= 2) {
      System.arraycopy(all, 0, all, done, Math.min(done, all.length - done));
    }
  }

  /** The seeds that come with mongolint, and more packages. */
  static Seeds load(Collection<String> more) {
    return read("seeds.txt", more);
  }

  /** The packages of test frameworks. */
  static Seeds ofTests() {
    return Testing.FRAMEWORKS;
  }

  /** Read where a file is named like a test, and not before. */
  private static final class Testing {
    static final Seeds FRAMEWORKS = read("testing.txt", List.of());
  }

  private static Seeds read(String resource, Collection<String> more) {
    List<String> globs = new ArrayList<>(more);
    try (InputStream in = Seeds.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource " + resource + " is missing");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          globs.add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Seeds(globs);
  }

  private static byte[] longestPiece(String glob) {
    String best = "";
    for (String piece : glob.split("\\*", -1)) {
      if (piece.length() > best.length()) {
        best = piece;
      }
    }
    if (best.length() < 2) {
      throw new IllegalArgumentException("a seed needs two letters in a row: " + glob);
    }
    return best.getBytes(StandardCharsets.US_ASCII);
  }

  private static int pair(byte[] b, int i) {
    return ((b[i] & 0xff) << 8) | (b[i + 1] & 0xff);
  }

  /** Says whether the code of a file names one of the packages. */
  boolean isIn(byte[] b, int n) {
    int codeUpTo = 0;
    int i = shortest - 2;
    while (i + 1 < n) {
      int shift = shifts[((b[i] & 0xff) << 8) | (b[i + 1] & 0xff)];
      if (shift > 0) {
        i += shift;
        continue;
      }
      int start = i - shortest + 2;
      if (namesSeed(b, start, n)) {
        codeUpTo = firstCodeAtOrAfter(b, codeUpTo, start, n);
        if (codeUpTo == start) {
          return true;
        }
      }
      i++;
    }
    return false;
  }

  private boolean namesSeed(byte[] b, int start, int n) {
    for (Pattern pattern : patterns) {
      if (startsWith(b, start, n, pattern.piece)) {
        int from = start;
        while (from > 0 && (Code.isNamePart(b[from - 1]) || b[from - 1] == '.')) {
          from--;
        }
        int to = start;
        while (to < n && (Code.isNamePart(b[to]) || b[to] == '.')) {
          to++;
        }
        String name = new String(b, from, to - from, StandardCharsets.ISO_8859_1);
        if (matches(pattern.glob, 0, name, 0) && !isException(name)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isException(String name) {
    for (String glob : exceptions) {
      if (matches(glob, 0, name, 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] b, int start, int n, byte[] piece) {
    if (start + piece.length > n) {
      return false;
    }
    for (int k = 0; k < piece.length; k++) {
      if (b[start + k] != piece[k]) {
        return false;
      }
    }
    return true;
  }

  /** Says whether a name is that of one of the packages, or lies in one, and counts. */
  boolean matches(String name) {
    if (isException(name)) {
      return false;
    }
    for (Pattern pattern : patterns) {
      if (matches(pattern.glob, 0, name, 0)) {
        return true;
      }
    }
    return false;
  }

  /** A name matches when the pattern fits it up to a dot or to its end. */
  private static boolean matches(String glob, int g, String name, int k) {
    if (g == glob.length()) {
      return k == name.length() || name.charAt(k) == '.';
    }
    if (glob.charAt(g) == '*') {
      for (int next = k; next <= name.length(); next++) {
        if (matches(glob, g + 1, name, next)) {
          return true;
        }
      }
      return false;
    }
    return k < name.length()
        && glob.charAt(g) == name.charAt(k)
        && matches(glob, g + 1, name, k + 1);
  }

  /** Goes on from a place in code until {@code target}, or beyond it if that lies in no code. */
  private static int firstCodeAtOrAfter(byte[] b, int from, int target, int n) {
    int i = from;
    while (i < target) {
      int end = Code.skip(b, i, n);
      i = end == i ? i + 1 : end;
    }
    return i;
  }
}
