package io.mongolint.flow;

import io.mongolint.catalog.ClientOption;
import io.mongolint.catalog.ClientOptions;
import io.mongolint.facts.FilePosition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was found of one client's settings so far. What is found later counts more. */
final class ClientSettings {
  private final ClientOptions options;
  private final int generation;
  private final String type;
  private final Map<ClientOption, ClientSetting> found = new EnumMap<>(ClientOption.class);
  private final List<String> hosts = new ArrayList<>();
  private boolean srv;
  private String opaque;
  private FilePosition opaquePlace;
  private boolean beyondAddress;
  private String targetOrigin = "";

  /** Settings of a client of whose driver nothing is known. */
  ClientSettings(ClientOptions options) {
    this(options, 0, "");
  }

  /**
   * Makes settings of which nothing is known yet.
   *
   * @param generation the driver's first number; 0 if it is not known
   * @param type the client's type; empty if it is not known
   */
  ClientSettings(ClientOptions options, int generation, String type) {
    this.options = options;
    this.generation = generation;
    this.type = type;
  }

  /** Something that cannot be seen may set anything. */
  void opaque(String origin, FilePosition place) {
    if (!beyondAddress) {
      beyondAddress = true;
      opaque = null;
    }
    opaqueAddress(origin, place);
  }

  /** An address that cannot be seen may set whatever an address can: no listeners. */
  void opaqueAddress(String origin, FilePosition place) {
    if (opaque == null) {
      opaque = origin;
      opaquePlace = place;
    }
    if (targetOrigin.isEmpty()) {
      targetOrigin = origin;
    }
  }

  void set(ClientOption option, Text value, String unit, FilePosition place) {
    FilePosition where = value.place() == null ? place : value.place();
    String text = value.text().isEmpty() ? "" : value.text() + unit;
    boolean known = !text.isEmpty() || !value.isOpen();
    found.put(
        option,
        known
            ? new ClientSetting(option, ClientSetting.Kind.VALUE, text, value.origin(), where, null)
            : new ClientSetting(
                option, ClientSetting.Kind.UNKNOWN, null, value.origin(), where, null));
  }

  void hosts(List<String> names, boolean viaSrv) {
    hosts.clear();
    hosts.addAll(names);
    srv = viaSrv;
  }

  void targetOrigin(String origin) {
    hosts.clear();
    srv = false;
    targetOrigin = origin;
  }

  /** A connection string: its options, and the target. */
  void connectionString(Text text, FilePosition place) {
    ConnectionText taken = ConnectionText.of(text);
    if (taken == null) {
      hosts.clear();
      if (text.isOpen()) {
        opaqueAddress(text.origin(), place);
        targetOrigin = text.origin();
      }
      return;
    }
    FilePosition where = text.place() == null ? place : text.place();
    if (text.mayHoldOptions()) {
      opaqueAddress(text.origin(), where);
    }
    taken
        .options()
        .forEach(
            (name, value) ->
                options
                    .ofUri(name)
                    .ifPresent(
                        option ->
                            set(
                                option,
                                ConnectionText.isUnknown(value)
                                    ? Text.unknown(text.origin(), null)
                                    : Text.known(value, where),
                                name.toLowerCase(java.util.Locale.ROOT).endsWith("ms") ? " ms" : "",
                                where)));
    if (text.isOpen() && (taken.hosts().isEmpty() || text.mayHoldOptions())) {
      targetOrigin(text.origin());
    } else {
      hosts(taken.hosts(), taken.srv());
    }
  }

  /**
   * Every setting: what is not set is the driver's default, or unknown where something may set it.
   */
  Map<ClientOption, ClientSetting> all() {
    Map<ClientOption, ClientSetting> all = new EnumMap<>(ClientOption.class);
    for (ClientOption option : ClientOption.values()) {
      ClientSetting setting = found.get(option);
      if (setting == null) {
        boolean open = opaque != null && (beyondAddress || options.isOfUri(option));
        setting =
            !open
                ? new ClientSetting(
                    option,
                    ClientSetting.Kind.DEFAULT,
                    options.defaultOf(option, generation, type),
                    "",
                    null,
                    null)
                : new ClientSetting(
                    option, ClientSetting.Kind.UNKNOWN, null, opaque, opaquePlace, null);
      }
      all.put(option, setting);
    }
    return all;
  }

  ClientTarget target() {
    return hosts.isEmpty() ? ClientTarget.unknown(targetOrigin) : new ClientTarget(hosts, srv, "");
  }
}
