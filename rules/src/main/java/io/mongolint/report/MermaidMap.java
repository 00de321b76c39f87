package io.mongolint.report;

import io.mongolint.finding.ConnectionMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The flow of the connection map as a Mermaid flowchart. */
public final class MermaidMap implements MapReport {

  @Override
  public void write(ConnectionMap map, Appendable out) throws IOException {
    MapGraph graph = MapGraph.of(map);
    out.append("flowchart LR\n");
    for (String group : MapGraph.GROUPS) {
      List<MapGraph.Node> nodes = graph.nodes(group);
      if (!nodes.isEmpty()) {
        String id = group.toLowerCase(Locale.ROOT).replace(' ', '_');
        out.append("  subgraph " + id + "[\"" + group + "\"]\n");
        for (MapGraph.Node node : nodes) {
          out.append("    " + shape(node) + (node.leak() ? ":::leak" : "") + "\n");
        }
        out.append("  end\n");
      }
    }
    List<String> leaks = new ArrayList<>();
    List<MapGraph.Edge> edges = graph.edges();
    for (int i = 0; i < edges.size(); i++) {
      MapGraph.Edge edge = edges.get(i);
      out.append("  " + edge.from() + (edge.leak() ? " ==> " : " --> ") + edge.to() + "\n");
      if (edge.leak()) {
        leaks.add(Integer.toString(i));
      }
    }
    out.append("  classDef leak stroke:#c62828,stroke-width:3px\n");
    if (!leaks.isEmpty()) {
      out.append("  linkStyle " + String.join(",", leaks) + " stroke:#c62828\n");
    }
  }

  private static String shape(MapGraph.Node node) {
    String detail = node.detail().isEmpty() ? "" : "<br/>" + escaped(node.detail());
    String label = "\"" + escaped(node.title()) + detail + "\"";
    return node.group().equals("Clients")
        ? node.id() + "[(" + label + ")]"
        : node.id() + "[" + label + "]";
  }

  /** Mermaid's own entities: what could end the label, or be read as HTML or Markdown. */
  static String escaped(String text) {
    return text.codePoints().mapToObj(MermaidMap::escaped).collect(Collectors.joining());
  }

  private static String escaped(int c) {
    if (c < ' ') {
      return " ";
    }
    return "\"#&<>`*_\\[]{}|;".indexOf(c) >= 0 ? "#" + c + ";" : Character.toString(c);
  }
}
