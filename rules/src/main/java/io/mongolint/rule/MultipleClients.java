package io.mongolint.rule;

import io.mongolint.catalog.ClientOption;
import io.mongolint.finding.Finding;
import io.mongolint.finding.RuleInfo;
import io.mongolint.finding.Severity;
import io.mongolint.finding.TraceStep;
import io.mongolint.flow.Analysis;
import io.mongolint.flow.ClientModel;
import io.mongolint.flow.Deployable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds second and further clients of one deployable that connect to the same servers.
 *
 * <p>Each client has a pool, monitors and limits of its own; the limit that somebody set on one of
 * them does not hold for their sum.
 *
 * <p>Clients to different servers are silent, and so are openings that are alternatives: in one
 * method, kept in one field, or under profiles that exclude each other. Where an address cannot be
 * seen, two clients count as the same if the address comes from the same place, such as one
 * environment variable.
 */
final class MultipleClients implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "MultipleClients",
          Severity.WARNING,
          "A deployable has more than one client to the same servers.");

  private static final int MOST_RELATED = 50;

  private static final String REMEDY =
      "Open one client, share it, and get databases and collections from it, which cost nothing.";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    Set<ClientModel> said = new LinkedHashSet<>();
    for (Deployable deployable : analysis.deployables()) {
      Map<String, List<ClientModel>> byAddress = byAddress(deployable.clients());
      Map<ClientModel, Integer> places = new HashMap<>();
      deployable.clients().forEach(each -> places.put(each, places.size()));
      Set<ClientModel> left = new HashSet<>(deployable.clients());
      for (ClientModel first : deployable.clients()) {
        if (left.remove(first)) {
          List<ClientModel> all = new ArrayList<>(List.of(first));
          for (ClientModel other : sharingAddress(first, byAddress, places)) {
            boolean same = left.contains(other) && isSameTarget(first, other);
            if (same && !analysis.areAlternatives(first, other)) {
              all.add(other);
            }
          }
          all.forEach(left::remove);
          String cost = cost(all);
          for (ClientModel other : all.subList(1, all.size())) {
            if (said.add(other)) {
              findings.accept(finding(deployable, all, other, cost));
            }
          }
        }
      }
    }
  }

  /** Only clients that share a host, or a word for it, can connect to the same servers. */
  private static Map<String, List<ClientModel>> byAddress(List<ClientModel> clients) {
    Map<String, List<ClientModel>> found = new HashMap<>();
    for (ClientModel each : clients) {
      for (String address : addresses(each)) {
        found.computeIfAbsent(address, k -> new ArrayList<>()).add(each);
      }
    }
    return found;
  }

  private static List<String> addresses(ClientModel client) {
    List<String> hosts = client.target().hosts();
    return hosts.isEmpty() ? List.of(client.target().origin()) : hosts;
  }

  private static List<ClientModel> sharingAddress(
      ClientModel client,
      Map<String, List<ClientModel>> byAddress,
      Map<ClientModel, Integer> places) {
    List<String> addresses = addresses(client);
    if (addresses.size() == 1) {
      return byAddress.get(addresses.get(0));
    }
    Set<ClientModel> sharing = new HashSet<>();
    addresses.forEach(address -> sharing.addAll(byAddress.get(address)));
    List<ClientModel> found = new ArrayList<>(sharing);
    found.sort(Comparator.comparing(places::get));
    return found;
  }

  private static boolean isSameTarget(ClientModel one, ClientModel other) {
    return one.target().isSameAs(other.target()) && isDriver(one) == isDriver(other);
  }

  /** A client of a library type, such as the one for encryption, is made by other rules. */
  private static boolean isDriver(ClientModel client) {
    return !client.expression().startsWith("ClientEncryptions");
  }

  private static Finding finding(
      Deployable deployable, List<ClientModel> all, ClientModel one, String cost) {
    List<TraceStep> related = related(all, one);
    String where = deployable.name().isEmpty() ? "the program" : "'" + deployable.name() + "'";
    return ClientText.at(
        one,
        INFO,
        INFO.severity(),
        ClientText.subject(one)
            + " is one of "
            + all.size()
            + " in "
            + where
            + " that connect to the same servers ("
            + one.target().shown()
            + "), the first at "
            + ClientText.where(all.get(0)),
        cost,
        REMEDY,
        related);
  }

  /** The others with their pools; of very many the first, or a program would list a million. */
  private static List<TraceStep> related(List<ClientModel> all, ClientModel one) {
    List<TraceStep> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      ClientModel each = all.get(i);
      if (each.place().equals(one.place())) {
        continue;
      }
      if (found.size() == MOST_RELATED && i + 1 < all.size()) {
        String more = (all.size() - i) + " more from here on";
        found.add(new TraceStep(FindingText.place(each.place()), more));
        break;
      }
      found.add(
          new TraceStep(
              FindingText.place(each.place()),
              "another client: maxPoolSize "
                  + each.setting(ClientOption.MAX_POOL_SIZE).shown()
                  + ", opened "
                  + each.creation().words()));
    }
    return found;
  }

  private static String cost(List<ClientModel> all) {
    int sum = all.stream().mapToInt(c -> c.setting(ClientOption.MAX_POOL_SIZE).number(100)).sum();
    return "Together they open up to " + sum + " connections to each server, in each process.";
  }
}
