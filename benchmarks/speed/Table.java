import java.util.ArrayList;
import java.util.List;

/** A table in Markdown. */
final class Table {
  private final String title;
  private final String reference;
  private final List<String> lines = new ArrayList<>();

  /**
   * A table.
   *
   * @param title what it is of
   * @param reference the name of what its ratios are to
   */
  Table(String title, String reference) {
    this.title = title;
    this.reference = reference;
  }

  /** Adds a row. */
  void add(String name, Pairs pairs) {
    double megabytes = pairs.median(Runner.Run::megabytes);
    lines.add(
        String.join(
            " | ",
            "| " + name,
            Runner.number(pairs.median(Runner.Run::seconds), 2) + " s",
            pairs.isCompared() ? Runner.number(pairs.ratio(Runner.Run::seconds), 2) : "",
            Runner.number(pairs.median(Runner.Run::cpu), 2) + " s",
            pairs.isCompared() ? Runner.number(pairs.ratio(Runner.Run::cpu), 2) : "",
            megabytes == 0 ? "" : Runner.number(megabytes, 0) + " MB |"));
  }

  /** Prints it. */
  void print() {
    System.out.println();
    System.out.println(
        "| " + title + " | time | ÷ " + reference + " | CPU | ÷ " + reference + " | peak memory |");
    System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
    lines.forEach(System.out::println);
  }
}
