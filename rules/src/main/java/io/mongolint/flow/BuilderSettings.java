package io.mongolint.flow;

import io.mongolint.catalog.ClientOption;
import io.mongolint.catalog.ClientOptions;
import io.mongolint.facts.FilePosition;
import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.FunctionalValues;
import io.mongolint.program.Link;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what is set on a builder: follows it through variables, methods, lambdas and beans to every
 * call that sets something.
 */
final class BuilderSettings {
  /** Through how many hands a builder is followed; beyond that, anything may be set on it. */
  private static final int MAX_DEPTH = 12;

  private final Program program;
  private final ClientOptions options;
  private final TextValues values;
  private final ValueOrigins origins;
  private final ServerAddresses servers;
  private final Set<String> running = new HashSet<>();

  BuilderSettings(
      Program program,
      ClientOptions options,
      TextValues values,
      ValueOrigins origins,
      ServerAddresses servers) {
    this.program = program;
    this.options = options;
    this.values = values;
    this.origins = origins;
    this.servers = servers;
  }

  /** Follows a builder, or what it built, and notes all that is set on it. */
  void follow(Code code, int register, ClientSettings settings) {
    values.bounded(
        code.method(),
        () -> {
          builder(code, register, settings);
          return settings;
        });
  }

  private void builder(Code code, int register, ClientSettings settings) {
    String key = code.method().id() + ":" + register;
    if (register < 0 || running.contains(key)) {
      return;
    }
    if (running.size() > MAX_DEPTH || !values.goesOn()) {
      // What is set further away may be anything: nothing is said to be unset.
      int made = code.definitionStep(register);
      settings.opaque(
          "a builder that cannot be followed", made < 0 ? null : ValueOrigins.place(code, made));
      return;
    }
    running.add(key);
    try {
      Set<Integer> same = new LinkedHashSet<>();
      up(code, register, same, settings);
      down(code, same);
      for (int i = 0; i < code.steps().size(); i++) {
        Step step = code.steps().get(i);
        if (step instanceof Step.Call call && same.contains(call.receiver())) {
          member(code, i, call, settings);
        } else if (step instanceof Step.FieldStore store && same.contains(store.base())) {
          Text value = values.of(code, store.source());
          int at = i;
          options
              .ofMember(ValueOrigins.typeName(code, store.base()), store.name())
              .ifPresent(option -> settings.set(option, value, "", ValueOrigins.place(code, at)));
        } else {
          handedOn(code, i, same, settings);
        }
      }
    } finally {
      running.remove(key);
    }
  }

  private static boolean isBuilder(Code code, int register) {
    String name = ValueOrigins.typeName(code, register);
    return name.startsWith("com.mongodb.")
        && (name.endsWith("Builder") || name.endsWith("MongoOptions"));
  }

  /** Adds the registers that a builder came through in this body; elsewhere it is followed on. */
  private void up(Code code, int register, Set<Integer> same, ClientSettings settings) {
    if (register < 0 || !same.add(register)) {
      return;
    }
    if (code.definitions(register).isEmpty()) {
      if (code.method().isLambda() && code.body().parameters().contains(register)) {
        return;
      }
      onward(origins.given(code, register), code, register, settings);
      return;
    }
    for (int definition : code.definitions(register)) {
      Step step = code.steps().get(definition);
      if (step instanceof Step.Copy copy) {
        up(code, copy.source(), same, settings);
      } else if (step instanceof Step.Cast cast) {
        up(code, cast.source(), same, settings);
      } else if (code.field(definition) != null) {
        onward(origins.stored(code.field(definition)), code, register, settings);
      } else if (step instanceof Step.Call call) {
        upThrough(code, definition, call, same, settings);
      } else if (step instanceof Step.New made) {
        made.arguments().forEach(argument -> follow(code, argument, settings));
      }
    }
  }

  private void upThrough(
      Code code, int step, Step.Call call, Set<Integer> same, ClientSettings settings) {
    Link.ToMethod link = code.call(step);
    if (!link.methods().isEmpty()) {
      into(code, step, ValueOrigins.returned(link.methods()), settings);
    } else if (link.onType() && isDriver(link)) {
      // builder(), or builder(settings), which starts from a copy.
      call.arguments().forEach(argument -> follow(code, argument, settings));
    } else if (call.receiver() >= 0 && isDriver(link)) {
      up(code, call.receiver(), same, settings);
    } else {
      settings.opaque("'" + call.text() + "'", ValueOrigins.place(code, step));
    }
  }

  private static boolean isDriver(Link.ToMethod link) {
    return link.receiverType() != null && link.receiverType().startsWith("com.mongodb.");
  }

  private void onward(
      List<ValueOrigins.Source> sources, Code code, int register, ClientSettings settings) {
    choice(sources, code, register, settings);
    sources.forEach(source -> follow(source.code(), source.register(), settings));
  }

  /** On into what a call returns. */
  private void into(
      Code code, int step, List<ValueOrigins.Source> sources, ClientSettings settings) {
    choice(sources, code, code.steps().get(step).target(), settings);
    sources.forEach(source -> into(code, step, source.code(), source.register(), settings));
  }

  private void into(Code code, int step, Code target, int register, ClientSettings settings) {
    values.within(
        target.method(),
        code,
        step,
        () -> {
          follow(target, register, settings);
          return settings;
        });
  }

  private void choice(
      List<ValueOrigins.Source> sources, Code code, int register, ClientSettings settings) {
    if (sources.isEmpty()) {
      settings.opaque(origins.unseen(code, register), null);
    }
    // Of several callers any may be the one, so that only what all have in common is known.
    if (sources.size() > 1) {
      settings.opaque("a choice at run time", null);
    }
  }

  private static void down(Code code, Set<Integer> same) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Step step : code.steps()) {
        if (step instanceof Step.Copy copy && same.contains(copy.source())) {
          changed |= isBuilder(code, copy.target()) && same.add(copy.target());
        } else if (step instanceof Step.Call call
            && same.contains(call.receiver())
            && isBuilder(code, call.receiver())
            && call.target() >= 0
            && isBuilder(code, call.target())) {
          changed |= same.add(call.target());
        }
      }
    }
  }

  private void member(Code code, int step, Step.Call call, ClientSettings settings) {
    Link.ToMethod link = code.call(step);
    String type = link.receiverType() == null ? "" : link.receiverType();
    Optional<ClientOption> option = options.ofMember(type, call.name());
    if (option.isPresent()) {
      Text value =
          call.arguments().isEmpty()
              ? Text.known("set", ValueOrigins.place(code, step))
              : value(code, step, call, option.get());
      settings.set(option.get(), value, unit(code, call, type), ValueOrigins.place(code, step));
    } else if (call.name().startsWith("applyTo") && !call.arguments().isEmpty()) {
      applied(code, step, call.arguments().get(0), settings);
    } else if (call.name().equals("applyConnectionString") && !call.arguments().isEmpty()) {
      connection(code, call.arguments().get(0), ValueOrigins.place(code, step), settings);
    } else if (call.name().equals("hosts") && !call.arguments().isEmpty()) {
      servers.read(code, call.arguments().get(0), settings);
    } else if (call.name().toLowerCase(Locale.ROOT).endsWith("settings")
        && isBuilder(code, call.receiver())) {
      call.arguments().forEach(argument -> follow(code, argument, settings));
    }
  }

  private Text value(Code code, int step, Step.Call call, ClientOption option) {
    if (option == ClientOption.POOL_LISTENER || option == ClientOption.COMMAND_LISTENER) {
      return Text.known("set", ValueOrigins.place(code, step));
    }
    return values.of(code, call.arguments().get(0));
  }

  /** The unit of a time: that of the call, or the milliseconds of the legacy options. */
  private String unit(Code code, Step.Call call, String type) {
    if (call.arguments().size() == 2) {
      return switch (values.of(code, call.arguments().get(1)).text()) {
        case "MILLISECONDS" -> " ms";
        case "SECONDS" -> " s";
        case "MINUTES" -> " min";
        case "HOURS" -> " h";
        default -> "";
      };
    }
    String name = call.name().toLowerCase(Locale.ROOT);
    boolean time = name.contains("time");
    return time && type.startsWith("com.mongodb.MongoClientOptions") ? " ms" : "";
  }

  /** {@code applyToConnectionPoolSettings(b -> b.maxSize(50))}. */
  private void applied(Code code, int step, int argument, ClientSettings settings) {
    Set<FunctionalValues.Value> given = program.functionalValues().values(code, argument);
    boolean seen = false;
    for (FunctionalValues.Value value : given) {
      for (Method method : program.functionalValues().methods(value)) {
        if (method.code() != null && !method.body().parameters().isEmpty()) {
          seen = true;
          List<Integer> parameters = method.body().parameters();
          follow(method.code(), parameters.get(parameters.size() - 1), settings);
        }
      }
    }
    if (!seen && !given.isEmpty()) {
      seen = reference(code, step, given, settings);
    }
    if (!seen) {
      settings.opaque(
          "what is handed to '" + firstLine(code, step) + "'", ValueOrigins.place(code, step));
    }
  }

  /** {@code applyToConnectionPoolSettings(b::applySettings)} and the like cannot be followed. */
  private static boolean reference(
      Code code, int step, Set<FunctionalValues.Value> given, ClientSettings settings) {
    settings.opaque("a method reference of " + given.size(), ValueOrigins.place(code, step));
    return true;
  }

  private static String firstLine(Code code, int step) {
    return code.steps().get(step) instanceof Step.Call call ? call.name() : "";
  }

  /**
   * A builder that is an argument: a method of the sources is followed, a library may do anything.
   */
  private void handedOn(Code code, int step, Set<Integer> same, ClientSettings settings) {
    List<Integer> arguments = ValueOrigins.arguments(code.steps().get(step));
    for (int i = 0; i < arguments.size(); i++) {
      if (!same.contains(arguments.get(i)) || !isBuilder(code, arguments.get(i))) {
        continue;
      }
      List<Method> targets = program.targets(code, step);
      for (Method target : targets) {
        int parameter = target.parameterFor(i);
        if (target.code() != null && parameter >= 0) {
          into(code, step, target.code(), target.body().parameters().get(parameter), settings);
        }
      }
      if (targets.isEmpty() && !isDriver(code.call(step))) {
        settings.opaque(
            "what it is handed to at line " + code.steps().get(step).position().line(),
            ValueOrigins.place(code, step));
      }
    }
  }

  /** A {@code ConnectionString} or {@code MongoClientURI}, wherever it is made. */
  void connection(Code code, int register, FilePosition at, ClientSettings settings) {
    boolean found = false;
    for (ValueOrigins.Origin origin : origins.of(code, register)) {
      if (origin.code().steps().get(origin.step()) instanceof Step.New made
          && !made.arguments().isEmpty()) {
        found = true;
        for (int i = 1; i < made.arguments().size(); i++) {
          follow(origin.code(), made.arguments().get(i), settings);
        }
        settings.connectionString(
            values.of(origin.code(), made.arguments().get(0)),
            ValueOrigins.place(origin.code(), origin.step()));
      }
    }
    if (!found) {
      if (ValueOrigins.simple(ValueOrigins.typeName(code, register)).equals("ConnectionString")) {
        settings.opaqueAddress(origins.unseen(code, register), at);
      } else {
        // A MongoClientURI may bring options of its own.
        settings.opaque(origins.unseen(code, register), at);
      }
      settings.targetOrigin(origins.unseen(code, register));
    }
  }
}
