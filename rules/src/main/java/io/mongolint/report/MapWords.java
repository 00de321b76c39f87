package io.mongolint.report;

import io.mongolint.finding.ConnectionMap;
import io.mongolint.finding.ConnectionMap.Client;
import io.mongolint.finding.ConnectionMap.Deployable;
import io.mongolint.finding.ConnectionMap.Limit;
import io.mongolint.finding.ConnectionMap.Setting;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Place;
import io.mongolint.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/** What all formats say of a connection map in the same words. */
public final class MapWords {
  private static final List<String> TIMEOUTS =
      List.of(
          "timeout", "serverSelectionTimeout", "connectTimeout", "readTimeout", "waitQueueTimeout");

  private static final List<String> AGAIN = List.of("per request", "per key", "in a loop");
  private static final int IDS = 12;
  private static final int ORIGIN = 60;

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
      return client.closedBy() + (has(map, client, "ClientNotClosed") ? ", not on every path" : "");
    }
    return isLeft(map, client) ? "nobody" : "no closing seen";
  }

  /** The budget in one sentence, or what is missing for it. */
  public static String budget(ConnectionMap map) {
    Limit limit = map.limit();
    if (limit == null) {
      return "No connection limit is configured.";
    }
    String source = limit.source().isEmpty() ? "" : " (" + limit.source() + ")";
    return "At most " + limit.allowed() + " of " + limit.limit() + " connections" + source + ".";
  }

  /** What a deployable may open at worst, against the limit. */
  public static String total(Deployable deployable, Limit limit) {
    int instances = deployable.instances();
    String text =
        deployable.perInstance()
            + (instances == 1 ? "" : " × " + instances + " instances = " + deployable.total());
    if (limit == null) {
      return text;
    }
    return text
        + (isOver(deployable, limit) ? ", more than the " : ", within the ")
        + limit.allowed()
        + " allowed";
  }

  /** The connections at worst in one sentence; empty if there are none to speak of. */
  public static String worst(ConnectionMap map) {
    List<Deployable> all = ordered(map);
    if (all.isEmpty()) {
      return "";
    }
    Deployable first = all.get(0);
    StringBuilder text = new StringBuilder("Connections at worst: ");
    if (all.size() == 1) {
      text.append(total(first, map.limit()));
    } else {
      text.append(all.size()).append(" programs, ");
      text.append(total(first, map.limit())).append(" in ").append(first.title());
      int together = all.stream().mapToInt(Deployable::total).sum();
      text.append(", ").append(together).append(" in all of them");
    }
    List<String> open = all.stream().flatMap(each -> boundless(map, each).stream()).toList();
    if (!open.isEmpty()) {
      List<String> once = open.stream().distinct().toList();
      text.append(", and on top those of ").append(ids(once)).append(", which have no bound");
    }
    return text.append('.').toString();
  }

  /** Says whether a deployable may open more than it is allowed, or has clients without a bound. */
  public static boolean isBad(ConnectionMap map) {
    return map.deployables().stream()
        .anyMatch(each -> isOver(each, map.limit()) || !boundless(map, each).isEmpty());
  }

  /** The deployables: those without a bound first, then those with the most connections. */
  public static List<Deployable> ordered(ConnectionMap map) {
    return map.deployables().stream()
        .sorted(
            Comparator.comparing((Deployable each) -> boundless(map, each).isEmpty())
                .thenComparing(each -> -each.total())
                .thenComparing(Deployable::name))
        .toList();
  }

  /** The clients: those that leak first, else in their own order. */
  public static List<Client> sorted(ConnectionMap map) {
    return map.clients().stream()
        .sorted(Comparator.comparing(client -> !isWrong(map, client)))
        .toList();
  }

  /** Says whether a finding of a client is an error. */
  public static boolean isWrong(ConnectionMap map, Client client) {
    return map.findings(client).stream().anyMatch(each -> each.severity() == Severity.ERROR);
  }

  /** What the sum of a deployable leaves out, in words; empty if it has all. */
  public static List<String> notInSum(ConnectionMap map, Deployable deployable) {
    List<String> words = new ArrayList<>();
    List<String> open = boundless(map, deployable);
    if (!open.isEmpty()) {
      words.add("opened again and again, without a bound: " + ids(open));
    }
    List<String> passing = new ArrayList<>(deployable.clients());
    passing.removeAll(summed(deployable));
    passing.removeAll(open);
    if (!passing.isEmpty()) {
      words.add("closed where it is opened, so not in the sum: " + ids(passing));
    }
    return words;
  }

  /** The clients of a deployable that are opened again and again. */
  private static List<String> boundless(ConnectionMap map, Deployable deployable) {
    return deployable.unbounded().stream()
        .filter(id -> AGAIN.contains(map.client(id).creation()))
        .toList();
  }

  private static List<String> summed(Deployable deployable) {
    return deployable.sum().stream().map(ConnectionMap.Line::client).toList();
  }

  private static String ids(List<String> ids) {
    int more = ids.size() - IDS;
    return String.join(", ", ids.subList(0, Math.min(IDS, ids.size())))
        + (more > 0 ? " and " + more + " more" : "");
  }

  /** Says whether a deployable may open more than it is allowed. */
  public static boolean isOver(Deployable deployable, Limit limit) {
    return limit != null && deployable.total() > limit.allowed();
  }

  /** The pool's size in words. */
  public static String pool(Client client) {
    Setting max = client.setting("maxPoolSize");
    Setting min = client.setting("minPoolSize");
    if (max == null) {
      return "";
    }
    boolean plain =
        min == null || min.kind().equals("default") || inShort(min).equals(inShort(max));
    String text = inShort(max);
    return plain
        ? (max.kind().equals("unknown") ? text : "max " + text)
        : "min " + inShort(min) + ", max " + text;
  }

  /** The timeouts in words; those that one and the same thing decides stand together. */
  public static String timeouts(Client client) {
    List<String> parts = new ArrayList<>();
    Map<String, List<String>> unknown = new LinkedHashMap<>();
    for (String name : TIMEOUTS) {
      Setting setting = client.setting(name);
      if (setting != null && setting.kind().equals("unknown")) {
        unknown.computeIfAbsent(inShort(setting), k -> new ArrayList<>()).add(name);
      } else if (setting != null && !setting.kind().equals("default")) {
        parts.add(name + " " + setting.shown());
      }
    }
    unknown.forEach(
        (text, names) ->
            parts.add(
                names.size() == TIMEOUTS.size() ? text : String.join(", ", names) + " " + text));
    return parts.isEmpty() ? "none set" : String.join(", ", parts);
  }

  /** A setting in few words; the list of settings has them all. */
  private static String inShort(Setting setting) {
    String origin = setting.origin().replaceAll("\\s+", " ");
    if (!setting.kind().equals("unknown") || origin.length() <= ORIGIN) {
      return setting.shown();
    }
    return "unknown (" + origin.substring(0, ORIGIN - 1) + "…)";
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
