package io.mongolint.flow;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a client connects to.
 *
 * @param hosts the servers named, in order of their names; empty if they are not known
 * @param srv whether a DNS record names the servers, so that their number is not known
 * @param origin where the address comes from if it cannot be seen, such as {@code environment
 *     variable MONGO_URI}; empty otherwise
 */
public record ClientTarget(List<String> hosts, boolean srv, String origin) {

  /** Copies the hosts. */
  public ClientTarget {
    hosts = hosts.stream().sorted().toList();
  }

  /** A target of which nothing is known but where its address comes from. */
  static ClientTarget unknown(String origin) {
    return new ClientTarget(List.of(), false, origin);
  }

  /** How many servers are named: 1 if they are not known or a DNS record names them. */
  public int servers() {
    return srv || hosts.isEmpty() ? 1 : hosts.size();
  }

  /** Says whether two clients connect to the same servers, as far as can be told. */
  public boolean isSameAs(ClientTarget other) {
    if (!hosts.isEmpty() && !other.hosts.isEmpty()) {
      return hosts.stream().anyMatch(other.hosts::contains);
    }
    return hosts.isEmpty()
        && other.hosts.isEmpty()
        && origin.equals(other.origin)
        && isNamed(origin);
  }

  /** Two addresses that nobody can see are the same only if they come from one named place. */
  private static boolean isNamed(String origin) {
    return Stream.of(
            "environment variable ", "system property ", "property ", "parameter ", "field ")
        .anyMatch(origin::startsWith);
  }

  /** The target in words. */
  public String shown() {
    if (hosts.isEmpty()) {
      return origin.isEmpty() ? "unknown" : "unknown (" + origin + ")";
    }
    return (srv ? "mongodb+srv " : "") + String.join(", ", hosts);
  }
}
