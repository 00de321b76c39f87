package io.mongolint.cache;

import io.mongolint.facts.FileFacts;
import io.mongolint.facts.Position;
import io.mongolint.scan.CheckSum;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Check sums by which facts of a file are told apart.
 *
 * @param content of all of them
 * @param shape of all but where things stand: only which stands before, in, or in one line with
 *     which counts. It stays the same while comments, blank lines and indentation change.
 */
public record FactsSums(long content, long shape) {

  /** Those of facts, and of what {@link FactsWriter} wrote of them. */
  static FactsSums of(FileFacts facts, byte[] written) {
    List<Position> places = new ArrayList<>();
    ByteWriter out = new ByteWriter();
    byte[] rest = FactsWriter.writeWithoutPlaces(facts, places);
    out.raw(rest, 0, rest.length);
    writeOrder(places, out);
    byte[] shape = out.toBytes();
    return new FactsSums(CheckSum.of(written, written.length), CheckSum.of(shape, shape.length));
  }

  /** Lines are counted as far as something begins or ends in them, and so are columns of a line. */
  private static void writeOrder(List<Position> places, ByteWriter out) {
    Map<Integer, TreeSet<Integer>> columns = new TreeMap<>();
    for (Position each : places) {
      columns.computeIfAbsent(each.line(), k -> new TreeSet<>()).add(each.column());
      columns.computeIfAbsent(each.endLine(), k -> new TreeSet<>()).add(each.endColumn());
    }
    Map<Long, Integer> ranks = new TreeMap<>();
    int rank = 0;
    for (Map.Entry<Integer, TreeSet<Integer>> line : columns.entrySet()) {
      out.number(line.getValue().size());
      for (int column : line.getValue()) {
        ranks.put(point(line.getKey(), column), rank++);
      }
    }
    for (Position each : places) {
      out.number(ranks.get(point(each.line(), each.column())));
      out.number(ranks.get(point(each.endLine(), each.endColumn())));
    }
  }

  private static long point(int line, int column) {
    return ((long) line << 32) | column;
  }
}
