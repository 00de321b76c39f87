package io.mongolint.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * The flow of a connection map, laid out by Eclipse ELK: boxes and lines with their coordinates,
 * for the template of the page.
 *
 * @param width of the whole
 * @param height of the whole
 * @param groups the phases
 * @param boxes what is in them
 * @param lines the arrows
 */
record MapPicture(int width, int height, List<Box> groups, List<Box> boxes, List<Line> lines) {
  private static final double TITLE = 7.4;
  private static final double DETAIL = 6.9;
  private static final int HEIGHT = 46;
  private static final int MARGIN = 24;

  /** The smallest width at which the texts can be read. */
  int least() {
    return width * 3 / 4;
  }

  /** A box; the link goes to what the page says of its client. */
  record Box(
      int x, int y, int width, int height, String kind, String title, String detail, String link) {
    int textX() {
      return x + MARGIN / 2;
    }

    int titleY() {
      return y + 19;
    }

    int detailY() {
      return y + 36;
    }
  }

  /** An arrow, as the data of an SVG path. */
  record Line(String path, String kind) {
    String tip() {
      return kind.contains("leak") ? "tip-leak" : "tip";
    }
  }

  static MapPicture of(MapGraph graph) {
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    ElkNode root = ElkGraphUtil.createGraph();
    configure(root);
    Map<String, ElkNode> groups = new HashMap<>();
    Map<String, ElkNode> nodes = new HashMap<>();
    Set<String> targets = graph.edges().stream().map(MapGraph.Edge::to).collect(Collectors.toSet());
    for (String group : MapGraph.GROUPS) {
      if (graph.nodes(group).isEmpty()) {
        continue;
      }
      ElkNode outer = ElkGraphUtil.createNode(root);
      configure(outer);
      outer.setProperty(CoreOptions.PADDING, new ElkPadding(40, 16, 16, 16));
      groups.put(group, outer);
      for (MapGraph.Node each : graph.nodes(group)) {
        ElkNode node = ElkGraphUtil.createNode(outer);
        double width = Math.max(each.title().length() * TITLE, each.detail().length() * DETAIL);
        node.setDimensions(Math.ceil(width) + MARGIN, HEIGHT);
        node.setProperty(CoreOptions.ALIGNMENT, Alignment.LEFT);
        if (!targets.contains(each.id()) && !group.equals(MapGraph.CLIENTS)) {
          // What starts a route stands at the left, however short the way is.
          node.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, LayerConstraint.FIRST);
        }
        nodes.put(each.id(), node);
      }
    }
    List<ElkEdge> edges = new ArrayList<>();
    for (MapGraph.Edge edge : graph.edges()) {
      edges.add(ElkGraphUtil.createSimpleEdge(nodes.get(edge.from()), nodes.get(edge.to())));
    }
    new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
    return read(graph, root, groups, nodes, edges);
  }

  private static void configure(ElkNode node) {
    node.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    node.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
    node.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
    node.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    node.setProperty(CoreOptions.SPACING_NODE_NODE, 18.0);
    node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 42.0);
    node.setProperty(CoreOptions.RANDOM_SEED, 1);
    node.setProperty(CoreOptions.ALIGNMENT, Alignment.LEFT);
  }

  private static MapPicture read(
      MapGraph graph,
      ElkNode root,
      Map<String, ElkNode> groups,
      Map<String, ElkNode> nodes,
      List<ElkEdge> edges) {
    List<Box> outer = new ArrayList<>();
    List<Box> boxes = new ArrayList<>();
    for (String group : MapGraph.GROUPS) {
      if (groups.containsKey(group)) {
        outer.add(box(groups.get(group), "group", group, "", ""));
      }
    }
    for (MapGraph.Node node : graph.nodes()) {
      String kind = (node.group().equals(MapGraph.CLIENTS) ? "client" : "code") + leak(node.leak());
      boxes.add(box(nodes.get(node.id()), kind, node.title(), node.detail(), "#" + node.client()));
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < edges.size(); i++) {
      lines.add(new Line(path(edges.get(i)), "line" + leak(graph.edges().get(i).leak())));
    }
    return new MapPicture(up(root.getWidth()), up(root.getHeight()), outer, boxes, lines);
  }

  private static String leak(boolean leak) {
    return leak ? " leak" : "";
  }

  private static Box box(ElkNode node, String kind, String title, String detail, String link) {
    double x = node.getX();
    double y = node.getY();
    for (ElkNode outer = node.getParent(); outer != null; outer = outer.getParent()) {
      x += outer.getX();
      y += outer.getY();
    }
    return new Box(
        up(x), up(y), up(node.getWidth()), up(node.getHeight()), kind, title, detail, link);
  }

  /** Points of an edge are relative to the node that contains it. */
  private static String path(ElkEdge edge) {
    double x = 0;
    double y = 0;
    for (ElkNode outer = edge.getContainingNode(); outer != null; outer = outer.getParent()) {
      x += outer.getX();
      y += outer.getY();
    }
    StringBuilder path = new StringBuilder();
    for (ElkEdgeSection section : edge.getSections()) {
      path.append('M').append(point(x + section.getStartX(), y + section.getStartY()));
      for (ElkBendPoint bend : section.getBendPoints()) {
        path.append('L').append(point(x + bend.getX(), y + bend.getY()));
      }
      path.append('L').append(point(x + section.getEndX(), y + section.getEndY()));
    }
    return path.toString();
  }

  private static String point(double x, double y) {
    return String.format(Locale.ROOT, "%.1f %.1f", x, y);
  }

  private static int up(double value) {
    return (int) Math.ceil(value);
  }
}
