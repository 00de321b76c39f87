package io.mongolint.flow;

import io.mongolint.catalog.ClientOptions;
import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the options that the Vert.x client is given as JSON. */
final class JsonSettings {
  private final ClientOptions options;
  private final TextValues values;
  private final ValueOrigins origins;

  JsonSettings(ClientOptions options, TextValues values, ValueOrigins origins) {
    this.options = options;
    this.values = values;
    this.origins = origins;
  }

  /** Notes them. */
  void read(Code code, int register, ClientSettings settings) {
    Set<Integer> same = new LinkedHashSet<>();
    boolean made = false;
    for (ValueOrigins.Origin origin : origins.of(code, register)) {
      made |= origin.code() == code;
    }
    same.add(register);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Step step : code.steps()) {
        if (step instanceof Step.Call call && call.name().equals("put")) {
          changed |= same.contains(call.target()) && same.add(call.receiver());
          changed |= same.contains(call.receiver()) && same.add(call.target());
        } else if (step instanceof Step.Copy copy) {
          changed |= same.contains(copy.target()) && same.add(copy.source());
          changed |= same.contains(copy.source()) && same.add(copy.target());
        }
      }
    }
    boolean fresh = false;
    for (int i = 0; i < code.steps().size(); i++) {
      Step step = code.steps().get(i);
      fresh |=
          step instanceof Step.New object
              && same.contains(object.target())
              && object.arguments().isEmpty();
      if (step instanceof Step.Call call
          && same.contains(call.receiver())
          && call.name().equals("put")
          && call.arguments().size() == 2) {
        put(code, i, call, settings);
      }
    }
    if (!fresh || !made) {
      settings.opaque(origins.unseen(code, register), null);
    }
  }

  private void put(Code code, int step, Step.Call call, ClientSettings settings) {
    String name = values.of(code, call.arguments().get(0)).text();
    Text value = values.of(code, call.arguments().get(1));
    if (name.equals("connection_string")) {
      settings.connectionString(value, ValueOrigins.place(code, step));
    } else if (name.equals("host") && !value.text().isEmpty()) {
      settings.hosts(List.of(ConnectionText.named(value.text(), false)), false);
    } else {
      options
          .ofUri(name)
          .ifPresent(option -> settings.set(option, value, "", ValueOrigins.place(code, step)));
    }
  }
}
