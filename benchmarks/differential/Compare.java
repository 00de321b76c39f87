import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prints what one tool reports and another does not, by file and line.
 *
 * <p>Run as {@code java Compare.java NAME OURS TOOL=THEIRS...}; each file has lines {@code
 * path:line[:column]: text}, with paths from the repository's root.
 */
final class Compare {
  private static final Pattern LINE = Pattern.compile("^(.+?\\.java):(\\d+):(?:\\d+:)?\\s*(.*)$");

  /** A variable may be declared on another line than the call that opens what it holds. */
  private static final int NEAR = 2;

  private record Place(String path, int line, String text) {
    boolean near(Place other) {
      return path.equals(other.path) && Math.abs(line - other.line) <= NEAR;
    }
  }

  public static void main(String[] args) throws IOException {
    List<Place> ours = read(Path.of(args[1]));
    List<Place> theirs = new ArrayList<>();
    Set<String> out = new TreeSet<>();
    for (int i = 2; i < args.length; i++) {
      String[] tool = args[i].split("=", 2);
      for (Place each : read(Path.of(tool[1]))) {
        theirs.add(each);
        if (ours.stream().noneMatch(each::near)) {
          out.add(
              "ONLY " + tool[0] + "\t" + args[0] + "\t" + each.path + ":" + each.line + "\t"
                  + each.text);
        }
      }
    }
    for (Place each : ours) {
      if (theirs.stream().noneMatch(each::near)) {
        out.add(
            "ONLY mongolint\t" + args[0] + "\t" + each.path + ":" + each.line + "\t" + each.text);
      }
    }
    out.forEach(System.out::println);
  }

  private static List<Place> read(Path file) throws IOException {
    List<Place> all = new ArrayList<>();
    for (String each : Files.readAllLines(file)) {
      Matcher line = LINE.matcher(each);
      if (line.matches()) {
        all.add(new Place(line.group(1), Integer.parseInt(line.group(2)), line.group(3)));
      }
    }
    return all;
  }
}
