package io.mongolint.report;

import io.mongolint.finding.ConnectionMap;
import io.mongolint.finding.ConnectionMap.Client;
import io.mongolint.finding.ConnectionMap.Deployable;
import io.mongolint.finding.ConnectionMap.Line;
import io.mongolint.finding.ConnectionMap.Phase;
import io.mongolint.finding.ConnectionMap.Route;
import io.mongolint.finding.ConnectionMap.Setting;
import io.mongolint.finding.ConnectionMap.Step;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Secrets;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** The connection map as Markdown, with its flow as a Mermaid diagram. */
public final class MarkdownMap implements MapReport {

  @Override
  public void write(ConnectionMap map, Appendable out) throws IOException {
    out.append("# MongoDB connections\n\n").append(MapWords.headline(map)).append('\n');
    if (!MapWords.worst(map).isEmpty()) {
      String mark = MapWords.isBad(map) ? "**" : "";
      out.append("\n" + mark + escaped(MapWords.worst(map)) + mark + "\n");
    }
    if (map.clients().isEmpty()) {
      return;
    }
    writeClients(map, out);
    writeSums(map, out);
    out.append("\n## Flow\n\n```mermaid\n");
    new MermaidMap().write(map, out);
    out.append("```\n");
    for (Phase phase : Phase.values()) {
      writeRoutes(phase, map, out);
    }
    out.append("\n## Settings and findings\n");
    for (Client client : map.clients()) {
      writeClient(client, map, out);
    }
  }

  private static void writeClients(ConnectionMap map, Appendable out) throws IOException {
    out.append("\n## Clients identified\n\n");
    row(out, "", "client", "opened", "owner", "pool", "timeouts", "closed by", "findings");
    row(out, "---", "---", "---", "---", "---", "---", "---", "---");
    for (Client client : MapWords.sorted(map)) {
      StringJoiner rules = new StringJoiner(", ");
      for (Map.Entry<String, Integer> rule : MapWords.rules(map, client).entrySet()) {
        rules.add(rule.getValue() == 1 ? rule.getKey() : rule.getKey() + " × " + rule.getValue());
      }
      row(
          out,
          client.id(),
          escaped(client.clientType()) + " at " + code(MapWords.line(client.place())),
          escaped(MapWords.creation(client)),
          escaped(MapWords.owner(client)),
          escaped(MapWords.pool(client)),
          escaped(MapWords.timeouts(client)),
          MapWords.isLeft(map, client) ? "**nobody**" : escaped(MapWords.closer(map, client)),
          rules.toString());
    }
  }

  private static void row(Appendable out, String... cells) throws IOException {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static void writeSums(ConnectionMap map, Appendable out) throws IOException {
    out.append("\n## Connections at worst\n\n").append(escaped(MapWords.budget(map))).append('\n');
    for (Deployable deployable : MapWords.ordered(map)) {
      String over = MapWords.isOver(deployable, map.limit()) ? "**" : "";
      out.append("\n- " + escaped(deployable.title()) + ": " + over)
          .append(MapWords.total(deployable, map.limit()) + over + "\n");
      for (Line line : deployable.sum()) {
        out.append("  - " + line.client() + ": " + line.shown() + "\n");
      }
      for (String left : MapWords.notInSum(map, deployable)) {
        out.append("  - " + left + "\n");
      }
    }
  }

  private static void writeRoutes(Phase phase, ConnectionMap map, Appendable out)
      throws IOException {
    List<Route> routes = map.routes(phase);
    if (routes.isEmpty()) {
      return;
    }
    out.append("\n### " + phase.title() + "\n\n");
    for (Route route : routes) {
      StringJoiner text = new StringJoiner(" → ");
      if (phase == Phase.SHUTDOWN) {
        boolean sometimes = route.leak() && map.client(route.client()).closedBy() != null;
        text.add(route.client())
            .add(escaped(route.start()) + (sometimes ? ", not on every path" : ""));
      } else {
        String why = route.why().isEmpty() ? "" : " (" + escaped(route.why()) + ")";
        text.add(escaped(route.start()) + why);
        for (Step step : route.steps()) {
          if (!step.text().isEmpty()) {
            text.add(code(step.text()) + " at " + code(MapWords.line(step.place())));
          }
        }
        text.add(route.client());
      }
      out.append(route.leak() ? "- ⚠️ " : "- ").append(text.toString()).append('\n');
    }
  }

  private static void writeClient(Client client, ConnectionMap map, Appendable out)
      throws IOException {
    out.append("\n### " + client.id() + " " + code(client.expression()) + "\n\n");
    out.append("Connects to " + escaped(client.target()) + ".\n\n");
    row(out, "setting", "value", "set at");
    row(out, "---", "---", "---");
    for (Setting setting : client.settings()) {
      String at = setting.place() == null ? "" : code(MapWords.line(setting.place()));
      if (setting.commentedOut() != null) {
        at += (at.isEmpty() ? "" : ", ") + "in a comment at ";
        at += code(MapWords.line(setting.commentedOut()));
      }
      row(out, setting.name(), escaped(setting.shown()), at);
    }
    List<Finding> findings = map.findings(client);
    if (!findings.isEmpty()) {
      out.append('\n');
    }
    for (Finding finding : findings) {
      out.append("- **" + finding.rule() + "** at " + code(MapWords.line(finding.place())) + ": ")
          .append(
              escaped(Secrets.hidden(finding.message())) + ". " + escaped(finding.remedy()) + "\n");
    }
  }

  /** Code on one line of a table or list, whatever is in it. */
  private static String code(String text) {
    String line = oneLine(text).replace("|", "\\|");
    String fence = "`";
    while (line.contains(fence)) {
      fence += "`";
    }
    String space = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return fence + space + line + space + fence;
  }

  private static String escaped(String text) {
    return oneLine(text).replaceAll("[\\\\`*_<>\\[\\]|&#]", "\\\\$0");
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
