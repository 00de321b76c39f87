package io.mongolint.flow;

import io.mongolint.catalog.ClientOptions;
import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import java.util.List;

/** Reads the settings of the client that a step opens, whatever it is handed. */
final class SettingsReader {
  private final ClientOptions options;
  private final Generations generations;
  private final TextValues values;
  private final ValueOrigins origins;
  private final ServerAddresses servers;
  private final BuilderSettings builders;
  private final JsonSettings json;

  SettingsReader(
      Summaries summaries, ClientOptions options, Generations generations, TextValues values) {
    this.options = options;
    this.generations = generations;
    this.values = values;
    origins = new ValueOrigins(summaries, values);
    servers = new ServerAddresses(options, values, origins);
    builders = new BuilderSettings(summaries.program(), options, values, origins, servers);
    json = new JsonSettings(options, values, origins);
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
      settings.opaque("what the library is handed", ValueOrigins.place(code, step));
    }
    return settings;
  }

  private void arguments(
      Code code, int step, List<Integer> arguments, String receiver, ClientSettings settings) {
    if (arguments.isEmpty()) {
      settings.hosts(List.of("localhost:27017"), false);
      return;
    }
    for (int i = 0; i < arguments.size(); i++) {
      int register = arguments.get(i);
      String type = ValueOrigins.typeName(code, register);
      switch (ValueOrigins.simple(type)) {
        case "String" -> text(code, step, arguments, i, receiver, settings);
        case "ConnectionString", "MongoClientURI", "MongoURI" ->
            builders.connection(code, register, ValueOrigins.place(code, step), settings);
        case "MongoClientSettings", "MongoClientOptions", "MongoOptions", "Builder" ->
            builders.follow(code, register, settings);
        case "ServerAddress", "List", "ArrayList", "LinkedList", "Collection" ->
            servers.read(code, register, settings);
        case "JsonObject" -> json.read(code, register, settings);
        case "int",
            "Integer",
            "long",
            "MongoDriverInformation",
            "MongoCredential",
            "Vertx",
            "MapperOptions" -> {
          // Neither names servers nor sets anything of the model.
        }
        default -> settings.opaque(origins.unseen(code, register), ValueOrigins.place(code, step));
      }
    }
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
      settings.connectionString(text, ValueOrigins.place(code, step));
      return;
    }
    servers.address(code, arguments, settings);
  }

  /** Follows a builder, or what it built, and notes all that is set on it. */
  void follow(Code code, int register, ClientSettings settings) {
    builders.follow(code, register, settings);
  }
}
