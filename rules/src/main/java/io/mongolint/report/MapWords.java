package io.mongolint.report;

import io.mongolint.finding.ConnectionMap;
import io.mongolint.finding.ConnectionMap.Client;
import io.mongolint.finding.ConnectionMap.Setting;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Place;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/** What all formats say of a connection map in the same words. */
public final class MapWords {
  private static final List<String> TIMEOUTS =
      List.of(
          "timeout", "serverSelectionTimeout", "connectTimeout", "readTimeout", "waitQueueTimeout");

  private MapWords() {}

  /** The map in one sentence. */
  public static String headline(ConnectionMap map) {
    int all = map.clients().size();
    if (all == 0) {
      return "No client found.";
    }
    StringJoiner parts = new StringJoiner(", ");
    parts.add(all + (all == 1 ? " client" : " clients"));
    long requests = map.clients().stream().filter(c -> has(map, c, "ClientPerRequest")).count();
    if (requests > 0) {
      parts.add(requests + " opened per request");
    }
    long open = map.clients().stream().filter(c -> isLeft(map, c)).count();
    if (open > 0) {
      parts.add(open + " closed by nobody");
    }
    return parts + ".";
  }

  private static boolean has(ConnectionMap map, Client client, String rule) {
    return map.findings(client).stream().anyMatch(each -> each.rule().equals(rule));
  }

  /** Says whether nobody closes a client, and a finding says so. */
  public static boolean isLeft(ConnectionMap map, Client client) {
    return client.closedBy() == null && has(map, client, "ClientNotClosed");
  }

  /** Who closes a client, in words; a client without a finding may well be closed out of sight. */
  public static String closer(ConnectionMap map, Client client) {
    if (client.closedBy() != null) {
      return client.closedBy();
    }
    return isLeft(map, client) ? "nobody" : "no closing seen";
  }

  /** The budget in one sentence, or what is missing for it. */
  public static String budget(ConnectionMap map) {
    ConnectionMap.Limit limit = map.limit();
    if (limit == null) {
      return "No connection limit is configured.";
    }
    String source = limit.source().isEmpty() ? "" : " (" + limit.source() + ")";
    return "At most " + limit.allowed() + " of " + limit.limit() + " connections" + source + ".";
  }

  /** What a deployable may open at worst, against the limit. */
  public static String total(ConnectionMap.Deployable deployable, ConnectionMap.Limit limit) {
    int instances = deployable.instances();
    String text =
        deployable.perInstance()
            + (instances == 1 ? "" : " × " + instances + " instances = " + deployable.total())
            + " connections at worst";
    if (limit == null) {
      return text;
    }
    return text
        + (isOver(deployable, limit) ? ", more than the " : ", within the ")
        + limit.allowed()
        + " allowed";
  }

  /** The clients of a deployable that its sum leaves out; empty if there is none. */
  public static String notInSum(ConnectionMap map, ConnectionMap.Deployable deployable) {
    List<String> summed = deployable.sum().stream().map(ConnectionMap.Line::client).toList();
    StringJoiner left = new StringJoiner(", ");
    left.setEmptyValue("");
    for (String id : deployable.clients()) {
      if (!summed.contains(id)) {
        left.add(id + " (" + map.client(id).creation() + ")");
      }
    }
    return left.toString();
  }

  /** Says whether a deployable may open more than it is allowed. */
  public static boolean isOver(ConnectionMap.Deployable deployable, ConnectionMap.Limit limit) {
    return limit != null && deployable.total() > limit.allowed();
  }

  /** The pool's size in words. */
  public static String pool(Client client) {
    Setting max = client.setting("maxPoolSize");
    Setting min = client.setting("minPoolSize");
    StringJoiner parts = new StringJoiner(", ");
    if (min != null && !min.kind().equals("default")) {
      parts.add("min " + min.shown());
    }
    if (max != null) {
      parts.add("max " + max.shown());
    }
    return parts.toString();
  }

  /** The timeouts in words. */
  public static String timeouts(Client client) {
    StringJoiner parts = new StringJoiner(", ");
    for (String name : TIMEOUTS) {
      Setting setting = client.setting(name);
      if (setting != null && !setting.kind().equals("default")) {
        parts.add(name + " " + setting.shown());
      }
    }
    return parts.length() == 0 ? "none set" : parts.toString();
  }

  /** The owner in words. */
  public static String owner(Client client) {
    return client.ownerName().isEmpty()
        ? client.owner()
        : client.owner() + " " + client.ownerName();
  }

  /** When it is opened, and what tells that. */
  public static String creation(Client client) {
    return client.creationWhy().isEmpty()
        ? client.creation()
        : client.creation() + ": " + client.creationWhy();
  }

  /** The findings of a client, counted by rule. */
  public static Map<String, Integer> rules(ConnectionMap map, Client client) {
    Map<String, Integer> rules = new TreeMap<>();
    for (Finding finding : map.findings(client)) {
      rules.merge(finding.rule(), 1, Integer::sum);
    }
    return rules;
  }

  /** A place without its column. */
  public static String line(Place place) {
    return place.hasLine() ? place.path() + ":" + place.line() : place.path();
  }
}
