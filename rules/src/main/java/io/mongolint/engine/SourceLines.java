package io.mongolint.engine;

import io.mongolint.finding.ConnectionMap;
import io.mongolint.finding.Place;
import io.mongolint.finding.Secrets;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The lines of the sources that a connection map shows. */
final class SourceLines {
  private static final int AROUND = 4;

  private SourceLines() {}

  /** The map with the lines around each of its places. */
  static ConnectionMap addTo(ConnectionMap map, Path base, Charset encoding) {
    Map<String, Set<Integer>> wanted = new TreeMap<>();
    for (Place place : places(map)) {
      Set<Integer> lines = wanted.computeIfAbsent(place.path(), path -> new TreeSet<>());
      for (int line = place.line() - AROUND; line <= place.line() + AROUND; line++) {
        lines.add(line);
      }
    }
    Map<String, NavigableMap<Integer, String>> found = new TreeMap<>();
    wanted.forEach((path, lines) -> found.put(path, read(base.resolve(path), lines, encoding)));
    return new ConnectionMap(
        map.clients(), map.routes(), map.deployables(), map.limit(), map.findings(), found);
  }

  private static List<Place> places(ConnectionMap map) {
    List<Place> places = new ArrayList<>();
    map.clients().forEach(client -> places.add(client.place()));
    map.routes().forEach(route -> route.steps().forEach(step -> places.add(step.place())));
    places.removeIf(place -> !place.hasLine());
    return places;
  }

  /** What cannot be read any more is not shown; the analysis has had its text. */
  private static NavigableMap<Integer, String> read(
      Path file, Set<Integer> wanted, Charset encoding) {
    NavigableMap<Integer, String> found = new TreeMap<>();
    try {
      String[] lines = new String(Files.readAllBytes(file), encoding).split("\r\n|\n|\r", -1);
      for (int line : wanted) {
        if (line >= 1 && line <= lines.length) {
          found.put(line, Secrets.hidden(lines[line - 1]));
        }
      }
    } catch (IOException e) {
      found.clear();
    }
    return found;
  }
}
