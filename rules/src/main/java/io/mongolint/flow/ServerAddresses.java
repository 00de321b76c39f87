package io.mongolint.flow;

import io.mongolint.catalog.ClientOptions;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeName;
import io.mongolint.program.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the servers that a client is told by {@code ServerAddress}, or by host and port. */
final class ServerAddresses {
  private final ClientOptions options;
  private final TextValues values;
  private final ValueOrigins origins;

  ServerAddresses(ClientOptions options, TextValues values, ValueOrigins origins) {
    this.options = options;
    this.values = values;
    this.origins = origins;
  }

  /**
   * Notes the server of a host and perhaps a port; without any it is the one that the driver takes.
   */
  void address(Code code, List<Integer> arguments, ClientSettings settings) {
    Text host =
        arguments.isEmpty() ? Text.known("localhost", null) : values.of(code, arguments.get(0));
    boolean hasPort =
        arguments.size() > 1
            && Set.of("int", "java.lang.Integer")
                .contains(ValueOrigins.typeName(code, arguments.get(1)));
    Text port = hasPort ? values.of(code, arguments.get(1)) : null;
    if (host.isOpen() && host.text().isEmpty()) {
      settings.targetOrigin(host.origin());
    } else {
      String name =
          port == null || port.text().isEmpty() ? host.text() : host.text() + ":" + port.text();
      settings.hosts(List.of(ConnectionText.named(name, false)), false);
    }
  }

  /** Notes the servers that a register holds, one or a list of them. */
  void read(Code code, int register, ClientSettings settings) {
    List<String> hosts = new ArrayList<>();
    boolean certain = hosts(code, register, hosts, new HashSet<>());
    if (certain && !hosts.isEmpty()) {
      settings.hosts(hosts, false);
    } else if (!isAddressList(code, register)) {
      return;
    } else {
      settings.targetOrigin(origins.unseen(code, register));
    }
  }

  /** A list of credentials names no servers. */
  private static boolean isAddressList(Code code, int register) {
    TypeName type = code.type(register);
    return type == null
        || type.arguments().isEmpty()
        || ValueOrigins.simple(type.arguments().get(0).name()).equals("ServerAddress");
  }

  /** Adds the hosts; gives whether they are all. */
  private boolean hosts(
      Code code, int register, List<String> hosts, Set<ValueOrigins.Origin> seen) {
    boolean certain = true;
    for (ValueOrigins.Origin origin : origins.of(code, register)) {
      Step step = origin.code().steps().get(origin.step());
      if (step instanceof Step.New made
          && ValueOrigins.simple(made.type().name()).equals("ServerAddress")) {
        ClientSettings one = new ClientSettings(options);
        address(origin.code(), made.arguments(), one);
        certain &= !one.target().hosts().isEmpty();
        hosts.addAll(one.target().hosts());
      } else {
        List<Integer> elements = seen.add(origin) ? elements(step) : List.of();
        for (int element : elements) {
          certain &= hosts(origin.code(), element, hosts, seen);
        }
        certain &= !elements.isEmpty();
      }
    }
    return certain;
  }

  /** What a step makes a list or an array of; nothing if it does not. */
  private static List<Integer> elements(Step step) {
    if (step instanceof Step.Call call) {
      boolean lists = Set.of("asList", "of", "singletonList").contains(call.name());
      return lists ? call.arguments() : List.of();
    }
    return step instanceof Step.NewArray array ? array.elements() : List.of();
  }
}
