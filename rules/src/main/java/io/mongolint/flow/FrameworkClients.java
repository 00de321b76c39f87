package io.mongolint.flow;

import io.mongolint.catalog.ClientOption;
import io.mongolint.catalog.ClientOptions;
import io.mongolint.facts.AnnotationFacts;
import io.mongolint.facts.ConfigFacts;
import io.mongolint.facts.FilePosition;
import io.mongolint.flow.ClientModel.Creation;
import io.mongolint.flow.ClientModel.Owner;
import io.mongolint.program.FunctionalValues;
import io.mongolint.program.Lifecycles;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import io.mongolint.program.TypeDecl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the models of the clients that frameworks make by themselves. */
final class FrameworkClients {
  private static final Set<String> CLIENT_BEANS =
      Set.of(
          "com.mongodb.client.MongoClient",
          "com.mongodb.MongoClient",
          "com.mongodb.Mongo",
          "com.mongodb.reactivestreams.client.MongoClient",
          "org.springframework.data.mongodb.MongoDatabaseFactory",
          "org.springframework.data.mongodb.MongoDbFactory",
          "org.springframework.data.mongodb.ReactiveMongoDatabaseFactory",
          "org.springframework.data.mongodb.core.MongoClientFactoryBean");

  private final Program program;
  private final Lifecycles lifecycles;
  private final Properties properties;
  private final ClientOptions options;
  private final SettingsReader reader;

  FrameworkClients(
      Program program,
      Lifecycles lifecycles,
      Properties properties,
      ClientOptions options,
      SettingsReader reader) {
    this.program = program;
    this.lifecycles = lifecycles;
    this.properties = properties;
    this.options = options;
    this.reader = reader;
  }

  /** The clients, in order of their places. */
  List<ClientModel> find() {
    Map<String, Found> all = new TreeMap<>();
    for (ConfigFacts file : properties.files()) {
      if (file.kind() == ConfigFacts.Kind.SETTINGS) {
        settings(file, all);
      }
    }
    for (ConfigFacts file : properties.files()) {
      if (file.kind() == ConfigFacts.Kind.BUILD) {
        starters(file, all);
      }
    }
    List<ClientModel> models = new ArrayList<>();
    for (Found each : all.values()) {
      if (each.place != null && isKnown(each) && isConfigured(each) && !backsOff(each)) {
        models.add(model(each));
      }
    }
    return models;
  }

  /** What is known of the client of one framework in one module. */
  private static final class Found {
    final String framework;
    final String module;
    final List<Properties.Property> targets = new ArrayList<>();
    FilePosition place;
    String expression;
    boolean starter;
    boolean metrics;

    Found(String framework, String module) {
      this.framework = framework;
      this.module = module;
    }
  }

  private void settings(ConfigFacts file, Map<String, Found> all) {
    for (ConfigFacts.Entry entry : file.entries()) {
      Optional<ClientOptions.Target> target = options.target(entry.key());
      if (target.isPresent()) {
        String framework = target.get().framework();
        Found found = found(framework, file.module(), all);
        Properties.Property property = new Properties.Property(file, entry);
        if (found.place == null || (target.get().isUri() && !isUri(found))) {
          found.place = property.place();
          found.expression = entry.key();
        }
        found.targets.add(property);
      }
    }
  }

  private boolean isUri(Found found) {
    return found.targets.stream()
        .anyMatch(p -> options.target(p.entry().key()).filter(t -> t.isUri()).isPresent());
  }

  private static Found found(String framework, String module, Map<String, Found> all) {
    return all.computeIfAbsent(module + "|" + framework, k -> new Found(framework, module));
  }

  private void starters(ConfigFacts file, Map<String, Found> all) {
    Map<String, ConfigFacts.Entry> starters = new LinkedHashMap<>();
    boolean metrics = false;
    for (ConfigFacts.Entry entry : file.entries()) {
      String framework = options.starter(entry.key()).orElse("");
      if (framework.equals("metrics")) {
        metrics = true;
      } else if (!framework.isEmpty()) {
        starters.putIfAbsent(framework, entry);
      }
    }
    for (Map.Entry<String, ConfigFacts.Entry> each : starters.entrySet()) {
      Found found = found(each.getKey(), file.module(), all);
      found.starter = true;
      if (found.place == null) {
        found.place = new FilePosition(file.path(), each.getValue().position());
        found.expression = each.getValue().key();
      }
    }
    for (Found found : all.values()) {
      found.metrics |= metrics && found.module.equals(file.module());
    }
  }

  /** {@code mongodb.uri} is a name that anybody uses; the starter tells that it is Micronaut's. */
  private static boolean isKnown(Found found) {
    return found.starter || !found.framework.equals("micronaut");
  }

  /** A module without code that was read makes no client: it only lends its dependencies. */
  private boolean isConfigured(Found found) {
    return program.types().stream().anyMatch(type -> type.source().module().equals(found.module));
  }

  /** A framework makes no client where the project makes one a bean, or switches it off. */
  private boolean backsOff(Found found) {
    if (!found.framework.equals("spring")) {
      return false;
    }
    for (TypeDecl type : program.types()) {
      if (!type.source().module().equals(found.module) || type.source().test()) {
        continue;
      }
      boolean configures =
          type.supertypes().stream()
              .anyMatch(
                  each -> each.name().matches(".*\\.Abstract(Reactive)?Mongo\\w*Configuration"));
      if (configures || excludes(type) || type.methods().stream().anyMatch(this::isClientBean)) {
        return true;
      }
    }
    return false;
  }

  private static boolean excludes(TypeDecl type) {
    for (AnnotationFacts annotation : type.facts().annotations()) {
      for (String element : List.of("exclude", "excludeName")) {
        for (AnnotationFacts.Value value : annotation.values().getOrDefault(element, List.of())) {
          if (value.text().matches(".*Mongo(Reactive)?AutoConfiguration")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isClientBean(Method method) {
    return method.returns() != null
        && CLIENT_BEANS.contains(method.returns().name())
        && lifecycles.factory(method).isPresent();
  }

  private ClientModel model(Found found) {
    ClientSettings settings = new ClientSettings(options);
    settings.hosts(List.of("localhost:27017"), false);
    addresses(found, settings);
    properties(found, settings);
    if (found.framework.equals("spring")) {
      beans(found, settings);
      if (found.metrics) {
        metrics(found, settings);
      }
    }
    Map<ClientOption, ClientSetting> all = settings.all();
    comments(found, all);
    return new ClientModel(
        found.place,
        found.module,
        "",
        "",
        found.expression,
        null,
        "MongoClient",
        Owner.FRAMEWORK,
        found.framework,
        Creation.STARTUP,
        "by " + found.framework,
        all,
        settings.target(),
        found.framework);
  }

  private void addresses(Found found, ClientSettings settings) {
    List<String> uris = new ArrayList<>();
    for (Properties.Property property : found.targets) {
      String key = property.entry().key();
      boolean uri = options.target(key).filter(ClientOptions.Target::isUri).isPresent();
      if (uri && !uris.contains(key)) {
        uris.add(key);
        Set<String> values = new TreeSet<>();
        for (Properties.Property each : properties.named(found.module, key)) {
          values.add(each.entry().value());
          settings.connectionString(
              properties.resolve(found.module, each.entry().value(), each.place()), each.place());
        }
        if (values.size() > 1) {
          settings.opaqueAddress(
              "property " + key + ", which profiles set differently", found.place);
        }
      } else if (key.endsWith(".host") || key.endsWith(".hosts")) {
        Text host = properties.value(found.module, key);
        if (host.isOpen()) {
          settings.targetOrigin(host.origin());
        } else {
          List<String> hosts =
              List.of(host.text().split(",", -1)).stream()
                  .map(each -> ConnectionText.named(each.strip(), false))
                  .toList();
          settings.hosts(hosts, false);
        }
      }
    }
    if (found.targets.isEmpty()) {
      settings.targetOrigin("the address is not set in any file");
    }
  }

  private void properties(Found found, ClientSettings settings) {
    for (ConfigFacts file : properties.files()) {
      if (file.kind() != ConfigFacts.Kind.SETTINGS || !file.module().equals(found.module)) {
        continue;
      }
      for (ConfigFacts.Entry entry : file.entries()) {
        FilePosition place = new FilePosition(file.path(), entry.position());
        options
            .ofProperty(entry.key())
            .filter(option -> isOf(found.framework, entry.key()))
            .ifPresent(
                option ->
                    settings.set(
                        option, properties.resolve(found.module, entry.value(), place), "", place));
      }
    }
  }

  private static boolean isOf(String framework, String key) {
    return framework.equals("quarkus") == ClientOptions.plain(key).contains("quarkus.");
  }

  /** Beans that change the settings of the client that Spring Boot makes. */
  private void beans(Found found, ClientSettings settings) {
    for (Method method : program.methods()) {
      if (method.code() == null
          || method.returns() == null
          || lifecycles.isTest(method)
          || lifecycles.factory(method).isEmpty()) {
        continue;
      }
      String type = method.returns().simpleName();
      for (int register : Summaries.returnedRegisters(method.code())) {
        if (type.equals("MongoClientSettingsBuilderCustomizer")) {
          customizer(method, register, settings);
        } else if (type.equals("MongoClientSettings") || type.equals("MongoClientOptions")) {
          reader.follow(method.code(), register, settings);
        } else if (type.equals("MongoMetricsConnectionPoolListener")) {
          metrics(found, settings);
        }
      }
    }
    for (TypeDecl type : program.types()) {
      if (type.supertypes().stream()
          .anyMatch(each -> each.simpleName().equals("MongoClientSettingsBuilderCustomizer"))) {
        type.methods().stream()
            .filter(method -> method.name().equals("customize") && method.code() != null)
            .forEach(
                method ->
                    reader.follow(method.code(), method.body().parameters().get(0), settings));
      }
    }
  }

  private void customizer(Method method, int register, ClientSettings settings) {
    boolean seen = false;
    for (FunctionalValues.Value value :
        program.functionalValues().values(method.code(), register)) {
      for (Method target : program.functionalValues().methods(value)) {
        if (target.code() != null && !target.body().parameters().isEmpty()) {
          seen = true;
          reader.follow(target.code(), target.body().parameters().get(0), settings);
        }
      }
    }
    if (!seen) {
      settings.opaque("the customizer " + method.displayName(), null);
    }
  }

  private static void metrics(Found found, ClientSettings settings) {
    settings.set(ClientOption.POOL_LISTENER, Text.known("metrics", found.place), "", found.place);
    settings.set(
        ClientOption.COMMAND_LISTENER, Text.known("metrics", found.place), "", found.place);
  }

  /** Settings that are commented out, as properties of their own or as options of an address. */
  private void comments(Found found, Map<ClientOption, ClientSetting> all) {
    Map<ClientOption, FilePosition> places = new HashMap<>();
    for (ConfigFacts file : properties.files()) {
      if (file.kind() == ConfigFacts.Kind.SETTINGS && file.module().equals(found.module)) {
        for (ConfigFacts.Entry entry : file.comments()) {
          FilePosition place = new FilePosition(file.path(), entry.position());
          options.ofProperty(entry.key()).ifPresent(option -> places.putIfAbsent(option, place));
          ConnectionText taken = ConnectionText.of(Text.known(entry.value(), place));
          if (taken != null) {
            taken
                .options()
                .keySet()
                .forEach(
                    name ->
                        options.ofUri(name).ifPresent(option -> places.putIfAbsent(option, place)));
          }
        }
      }
    }
    places.forEach(
        (option, place) ->
            all.computeIfPresent(
                option,
                (key, setting) -> setting.isDefault() ? setting.commentedOut(place) : setting));
  }
}
