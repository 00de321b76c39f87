package io.mongolint.flow;

import io.mongolint.catalog.ClientOption;
import io.mongolint.catalog.ClientOptions;
import io.mongolint.facts.FilePosition;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeName;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.FunctionalValues;
import io.mongolint.program.Link;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the settings of the client that a step opens: follows builders through variables, methods,
 * lambdas and beans to every call that sets something.
 */
final class SettingsReader {
  /** Through how many hands a builder is followed; beyond that, anything may be set on it. */
  private static final int MAX_DEPTH = 12;

  private final Summaries summaries;
  private final Program program;
  private final ClientOptions options;
  private final Generations generations;
  private final TextValues values;
  private final Set<String> running = new HashSet<>();

  SettingsReader(
      Summaries summaries, ClientOptions options, Generations generations, TextValues values) {
    this.summaries = summaries;
    this.program = summaries.program();
    this.options = options;
    this.generations = generations;
    this.values = values;
  }

  /** The settings of a client that a step opens. */
  ClientSettings read(Code code, int step) {
    return values.bounded(code.method(), () -> readStep(code, step));
  }

  private ClientSettings readStep(Code code, int step) {
    Step each = code.steps().get(step);
    String receiver = code.call(step).receiverType();
    int generation = generations.of(code.method().type().source().module());
    ClientSettings settings =
        new ClientSettings(options, generation, receiver == null ? "" : receiver);
    if (each instanceof Step.New made && made.anonymousType() < 0) {
      arguments(code, step, made.arguments(), receiver, settings);
    } else if (each instanceof Step.Call call) {
      arguments(code, step, call.arguments(), receiver, settings);
    } else {
      settings.opaque("what the library is handed", place(code, step));
    }
    return settings;
  }

  private static FilePosition place(Code code, int step) {
    return new FilePosition(code.method().type().file().path(), code.steps().get(step).position());
  }

  private static String typeName(Code code, int register) {
    TypeName type = code.type(register);
    return type == null ? "" : type.name();
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private void arguments(
      Code code, int step, List<Integer> arguments, String receiver, ClientSettings settings) {
    if (arguments.isEmpty()) {
      settings.hosts(List.of("localhost:27017"), false);
      return;
    }
    for (int i = 0; i < arguments.size(); i++) {
      int register = arguments.get(i);
      String type = typeName(code, register);
      switch (simple(type)) {
        case "String" -> text(code, step, arguments, i, receiver, settings);
        case "ConnectionString", "MongoClientURI", "MongoURI" ->
            connection(code, register, place(code, step), settings);
        case "MongoClientSettings", "MongoClientOptions", "MongoOptions", "Builder" ->
            follow(code, register, settings);
        case "ServerAddress", "List", "ArrayList", "LinkedList", "Collection" ->
            addresses(code, register, settings);
        case "JsonObject" -> json(code, register, settings);
        case "int",
            "Integer",
            "long",
            "MongoDriverInformation",
            "MongoCredential",
            "Vertx",
            "MapperOptions" -> {
          // Neither names servers nor sets anything of the model.
        }
        default -> settings.opaque(unseen(code, register), place(code, step));
      }
    }
  }

  private String unseen(Code code, int register) {
    Text text = values.of(code, register);
    return text.isOpen() ? text.origin() : "a value that cannot be followed";
  }

  /** A text is a connection string; the legacy constructors also take a host and a port. */
  private void text(
      Code code,
      int step,
      List<Integer> arguments,
      int index,
      String receiver,
      ClientSettings settings) {
    if (index > 0) {
      return;
    }
    Text text = values.of(code, arguments.get(index));
    boolean legacy =
        receiver != null
            && (receiver.equals("com.mongodb.MongoClient") || receiver.equals("com.mongodb.Mongo"));
    if (!legacy || text.text().startsWith("mongodb")) {
      settings.connectionString(text, place(code, step));
      return;
    }
    address(code, arguments, settings);
  }

  private void address(Code code, List<Integer> arguments, ClientSettings settings) {
    Text host =
        arguments.isEmpty() ? Text.known("localhost", null) : values.of(code, arguments.get(0));
    boolean hasPort =
        arguments.size() > 1
            && Set.of("int", "java.lang.Integer").contains(typeName(code, arguments.get(1)));
    Text port = hasPort ? values.of(code, arguments.get(1)) : null;
    if (host.isOpen() && host.text().isEmpty()) {
      settings.targetOrigin(host.origin());
    } else {
      String name =
          port == null || port.text().isEmpty() ? host.text() : host.text() + ":" + port.text();
      settings.hosts(List.of(ConnectionText.named(name, false)), false);
    }
  }

  /** A {@code ConnectionString} or {@code MongoClientURI}, wherever it is made. */
  private void connection(Code code, int register, FilePosition at, ClientSettings settings) {
    boolean found = false;
    for (Origin origin : origins(code, register)) {
      if (origin.code().steps().get(origin.step()) instanceof Step.New made
          && !made.arguments().isEmpty()) {
        found = true;
        for (int i = 1; i < made.arguments().size(); i++) {
          follow(origin.code(), made.arguments().get(i), settings);
        }
        settings.connectionString(
            values.of(origin.code(), made.arguments().get(0)), place(origin.code(), origin.step()));
      }
    }
    if (!found) {
      if (simple(typeName(code, register)).equals("ConnectionString")) {
        settings.opaqueAddress(unseen(code, register), at);
      } else {
        // A MongoClientURI may bring options of its own.
        settings.opaque(unseen(code, register), at);
      }
      settings.targetOrigin(unseen(code, register));
    }
  }

  private record Origin(Code code, int step) {}

  /** The steps that make what a register holds, through variables, fields, methods, parameters. */
  private List<Origin> origins(Code code, int register) {
    List<Origin> found = new ArrayList<>();
    origins(code, register, found, new HashSet<>());
    return found;
  }

  private void origins(Code code, int register, List<Origin> found, Set<String> seen) {
    if (register < 0 || !seen.add(code.method().id() + ":" + register)) {
      return;
    }
    if (code.definitions(register).isEmpty()) {
      for (Source source : given(code, register)) {
        origins(source.code(), source.register(), found, seen);
      }
      return;
    }
    for (int definition : code.definitions(register)) {
      Step step = code.steps().get(definition);
      if (step instanceof Step.Copy copy) {
        origins(code, copy.source(), found, seen);
      } else if (step instanceof Step.Cast cast) {
        origins(code, cast.source(), found, seen);
      } else if (code.field(definition) != null) {
        for (Source source : stored(code.field(definition))) {
          origins(source.code(), source.register(), found, seen);
        }
      } else if (step instanceof Step.Call && !code.call(definition).methods().isEmpty()) {
        for (Source source : returned(code.call(definition).methods())) {
          origins(source.code(), source.register(), found, seen);
        }
      } else {
        found.add(new Origin(code, definition));
      }
    }
  }

  /** A register of some body. */
  private record Source(Code code, int register) {}

  private List<Source> stored(FieldRef field) {
    List<Source> found = new ArrayList<>();
    for (Program.CallSite site : summaries.fieldUses().writers(field)) {
      if (site.code().steps().get(site.step()) instanceof Step.FieldStore store) {
        found.add(new Source(site.code(), store.source()));
      }
    }
    if (found.isEmpty()) {
      beans(program.typeOf(field)).forEach(found::add);
    }
    return found;
  }

  private static List<Source> returned(List<Method> methods) {
    List<Source> found = new ArrayList<>();
    for (Method method : methods) {
      if (method.code() != null) {
        Summaries.returnedRegisters(method.code())
            .forEach(register -> found.add(new Source(method.code(), register)));
      }
    }
    return found;
  }

  /** Where a parameter or a captured variable comes from: callers, else beans of its type. */
  private List<Source> given(Code code, int register) {
    Method method = code.method();
    List<Source> found = new ArrayList<>();
    int index = code.body().parameters().indexOf(register);
    if (index >= 0) {
      for (Program.CallSite site : values.callers(method)) {
        Step step = site.code().steps().get(site.step());
        List<Integer> arguments = arguments(step);
        if (index < arguments.size()) {
          found.add(new Source(site.code(), arguments.get(index)));
        }
      }
      if (found.isEmpty() && !method.isLambda()) {
        beans(method.parameterTypes().get(index)).forEach(found::add);
      }
      return found;
    }
    if (method.isLambda() && method.enclosing().code() != null) {
      for (Step step : method.enclosing().code().steps()) {
        if (step instanceof Step.Lambda lambda && lambda.method() == method.facts().index()) {
          lambda.captures().stream()
              .filter(capture -> capture.inner() == register)
              .forEach(
                  capture -> found.add(new Source(method.enclosing().code(), capture.outer())));
        }
      }
    }
    return found;
  }

  private static List<Integer> arguments(Step step) {
    return step instanceof Step.Call call
        ? call.arguments()
        : step instanceof Step.New made ? made.arguments() : List.of();
  }

  /** What the factories of a container return that make beans of that type. */
  private List<Source> beans(TypeName type) {
    if (type == null || !type.name().startsWith("com.mongodb.")) {
      return List.of();
    }
    List<Method> makers = new ArrayList<>();
    for (Method method : program.methods()) {
      if (method.returns() != null
          && method.returns().name().equals(type.name())
          && summaries.lifecycles().factory(method).isPresent()) {
        makers.add(method);
      }
    }
    return makers.size() == 1 ? returned(makers) : List.of();
  }

  // ---- servers

  private void addresses(Code code, int register, ClientSettings settings) {
    List<String> hosts = new ArrayList<>();
    boolean certain = addresses(code, register, hosts, new HashSet<>());
    if (certain && !hosts.isEmpty()) {
      settings.hosts(hosts, false);
    } else if (!isAddressList(code, register)) {
      return;
    } else {
      settings.targetOrigin(unseen(code, register));
    }
  }

  /** A list of credentials names no servers. */
  private static boolean isAddressList(Code code, int register) {
    TypeName type = code.type(register);
    return type == null
        || type.arguments().isEmpty()
        || simple(type.arguments().get(0).name()).equals("ServerAddress");
  }

  private boolean addresses(Code code, int register, List<String> hosts, Set<Integer> seen) {
    boolean certain = true;
    for (Origin origin : origins(code, register)) {
      Step step = origin.code().steps().get(origin.step());
      if (step instanceof Step.New made && simple(made.type().name()).equals("ServerAddress")) {
        ClientSettings one = new ClientSettings(options);
        address(origin.code(), made.arguments(), one);
        certain &= !one.target().hosts().isEmpty();
        hosts.addAll(one.target().hosts());
      } else if (step instanceof Step.Call call
          && Set.of("asList", "of", "singletonList").contains(call.name())) {
        for (int argument : call.arguments()) {
          certain &= addresses(origin.code(), argument, hosts, seen);
        }
      } else if (step instanceof Step.NewArray array) {
        for (int element : array.elements()) {
          certain &= addresses(origin.code(), element, hosts, seen);
        }
      } else {
        certain = false;
      }
    }
    return certain;
  }

  // ---- builders

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
      settings.opaque("a builder that cannot be followed", made < 0 ? null : place(code, made));
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
              .ofMember(typeName(code, store.base()), store.name())
              .ifPresent(option -> settings.set(option, value, "", place(code, at)));
        } else {
          handedOn(code, i, same, settings);
        }
      }
    } finally {
      running.remove(key);
    }
  }

  private static boolean isBuilder(Code code, int register) {
    String name = typeName(code, register);
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
      onward(given(code, register), code, register, settings);
      return;
    }
    for (int definition : code.definitions(register)) {
      Step step = code.steps().get(definition);
      if (step instanceof Step.Copy copy) {
        up(code, copy.source(), same, settings);
      } else if (step instanceof Step.Cast cast) {
        up(code, cast.source(), same, settings);
      } else if (code.field(definition) != null) {
        onward(stored(code.field(definition)), code, register, settings);
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
      into(code, step, returned(link.methods()), settings);
    } else if (link.onType() && isDriver(link)) {
      // builder(), or builder(settings), which starts from a copy.
      call.arguments().forEach(argument -> follow(code, argument, settings));
    } else if (call.receiver() >= 0 && isDriver(link)) {
      up(code, call.receiver(), same, settings);
    } else {
      settings.opaque("'" + call.text() + "'", place(code, step));
    }
  }

  private static boolean isDriver(Link.ToMethod link) {
    return link.receiverType() != null && link.receiverType().startsWith("com.mongodb.");
  }

  private void onward(List<Source> sources, Code code, int register, ClientSettings settings) {
    choice(sources, code, register, settings);
    sources.forEach(source -> follow(source.code(), source.register(), settings));
  }

  /** On into what a call returns. */
  private void into(Code code, int step, List<Source> sources, ClientSettings settings) {
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

  private void choice(List<Source> sources, Code code, int register, ClientSettings settings) {
    if (sources.isEmpty()) {
      settings.opaque(unseen(code, register), null);
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
              ? Text.known("set", place(code, step))
              : value(code, step, call, option.get());
      settings.set(option.get(), value, unit(code, call, type), place(code, step));
    } else if (call.name().startsWith("applyTo") && !call.arguments().isEmpty()) {
      applied(code, step, call.arguments().get(0), settings);
    } else if (call.name().equals("applyConnectionString") && !call.arguments().isEmpty()) {
      connection(code, call.arguments().get(0), place(code, step), settings);
    } else if (call.name().equals("hosts") && !call.arguments().isEmpty()) {
      addresses(code, call.arguments().get(0), settings);
    } else if (call.name().toLowerCase(Locale.ROOT).endsWith("settings")
        && isBuilder(code, call.receiver())) {
      call.arguments().forEach(argument -> follow(code, argument, settings));
    }
  }

  private Text value(Code code, int step, Step.Call call, ClientOption option) {
    if (option == ClientOption.POOL_LISTENER || option == ClientOption.COMMAND_LISTENER) {
      return Text.known("set", place(code, step));
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
      settings.opaque("what is handed to '" + firstLine(code, step) + "'", place(code, step));
    }
  }

  /** {@code applyToConnectionPoolSettings(b::applySettings)} and the like cannot be followed. */
  private static boolean reference(
      Code code, int step, Set<FunctionalValues.Value> given, ClientSettings settings) {
    settings.opaque("a method reference of " + given.size(), place(code, step));
    return true;
  }

  private static String firstLine(Code code, int step) {
    return code.steps().get(step) instanceof Step.Call call ? call.name() : "";
  }

  /**
   * A builder that is an argument: a method of the sources is followed, a library may do anything.
   */
  private void handedOn(Code code, int step, Set<Integer> same, ClientSettings settings) {
    List<Integer> arguments = arguments(code.steps().get(step));
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
            place(code, step));
      }
    }
  }

  /** Options that the Vert.x client reads from JSON. */
  private void json(Code code, int register, ClientSettings settings) {
    Set<Integer> same = new LinkedHashSet<>();
    boolean made = false;
    for (Origin origin : origins(code, register)) {
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
      settings.opaque(unseen(code, register), null);
    }
  }

  private void put(Code code, int step, Step.Call call, ClientSettings settings) {
    String name = values.of(code, call.arguments().get(0)).text();
    Text value = values.of(code, call.arguments().get(1));
    if (name.equals("connection_string")) {
      settings.connectionString(value, place(code, step));
    } else if (name.equals("host") && !value.text().isEmpty()) {
      settings.hosts(List.of(ConnectionText.named(value.text(), false)), false);
    } else {
      options.ofUri(name).ifPresent(option -> settings.set(option, value, "", place(code, step)));
    }
  }
}
