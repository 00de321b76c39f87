package io.mongolint.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.facts.TypeName;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTypesTest {

  private static final ApiTypes TYPES = ApiTypes.load();

  private static final TypeName STRING = TypeName.of("java.lang.String");

  private static TypeName type(String name, TypeName... arguments) {
    return new TypeName(name, List.of(arguments), 0);
  }

  private static List<String> returns(List<ApiMethod> methods) {
    return methods.stream().map(method -> method.returns().toString()).distinct().toList();
  }

  private static List<String> names(List<ApiMethod> methods) {
    return methods.stream().map(ApiMethod::name).distinct().toList();
  }

  @Test
  void followsACallFromTheClientToTheCursor() {
    TypeName current = type("com.mongodb.client.MongoClient");
    for (String call : List.of("getDatabase", "getCollection", "find", "iterator")) {
      List<ApiMethod> methods = TYPES.methods(current, call);
      assertThat(methods).as(call).isNotEmpty();
      current = methods.get(0).returns();
    }
    assertThat(current).hasToString("com.mongodb.client.MongoCursor<org.bson.Document>");
    assertThat(returns(TYPES.methods(current, "next"))).containsExactly("org.bson.Document");
    assertThat(TYPES.asSuper(current, "java.util.Iterator"))
        .hasToString("java.util.Iterator<org.bson.Document>");
  }

  @Test
  void knowsTheOverloadsOfFind() {
    assertThat(TYPES.methods("com.mongodb.client.MongoCollection", "find"))
        .hasSize(8)
        .anySatisfy(
            method -> {
              assertThat(method.typeParameters()).hasSize(1);
              assertThat(method.returns()).hasToString("com.mongodb.client.FindIterable<TResult>");
              assertThat(method.parameters())
                  .extracting(TypeName::toString)
                  .containsExactly("org.bson.conversions.Bson", "java.lang.Class<TResult>");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "com.mongodb.DBCollection, find, com.mongodb.DBCursor",
    "com.mongodb.DBCursor, copy, com.mongodb.DBCursor",
    "com.mongodb.MongoURI, connect, com.mongodb.Mongo",
    "com.mongodb.client.MongoClients, create, com.mongodb.client.MongoClient",
    "com.mongodb.client.gridfs.GridFSBuckets, create, com.mongodb.client.gridfs.GridFSBucket",
    "com.mongodb.client.gridfs.GridFSBucket, openUploadStream,"
        + " com.mongodb.client.gridfs.GridFSUploadStream",
    "com.mongodb.client.vault.ClientEncryptions, create,"
        + " com.mongodb.client.vault.ClientEncryption",
    "com.mongodb.async.client.MongoClients, create, com.mongodb.async.client.MongoClient",
    "com.mongodb.reactivestreams.client.MongoClients, create,"
        + " com.mongodb.reactivestreams.client.MongoClient",
    "dev.morphia.Datastore, startSession, dev.morphia.transactions.MorphiaSession",
    "org.jongo.Find, as, org.jongo.MongoCursor<T>",
    "io.vertx.ext.mongo.MongoClient, createShared, io.vertx.ext.mongo.MongoClient",
    "io.quarkus.mongodb.runtime.MongoClients, createMongoClient,"
        + " com.mongodb.client.MongoClient",
    "org.springframework.data.mongodb.core.MongoClientFactoryBean, getObject,"
        + " com.mongodb.client.MongoClient",
    "org.springframework.boot.mongodb.autoconfigure.MongoClientFactory, createMongoClient,"
        + " com.mongodb.client.MongoClient",
    "org.springframework.boot.autoconfigure.mongo.MongoClientFactory, createMongoClient,"
        + " com.mongodb.client.MongoClient",
  })
  void knowsWhatOpensSomething(String typeName, String method, String returned) {
    assertThat(returns(TYPES.methods(typeName, method))).contains(returned);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.mongodb.client.ClientSession",
        "com.mongodb.client.MongoChangeStreamCursor",
        "com.mongodb.Mongo",
        "com.mongodb.MongoClient",
        "com.mongodb.gridfs.GridFS",
        "com.mongodb.reactivestreams.client.ClientSession",
        "org.springframework.data.mongodb.core.MongoTemplate",
        "org.springframework.data.mongodb.core.ReactiveMongoTemplate",
        "org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory",
        "org.springframework.data.mongodb.core.SimpleMongoClientDbFactory",
        "org.springframework.data.mongodb.core.SimpleMongoDbFactory",
        "org.springframework.data.mongodb.config.AbstractMongoClientConfiguration",
        "org.springframework.data.mongodb.gridfs.GridFsTemplate",
        "org.springframework.data.mongodb.repository.MongoRepository",
        "org.mongodb.morphia.Morphia",
        "org.mongodb.morphia.query.MorphiaIterator",
        "dev.morphia.query.internal.MorphiaCursor",
        "dev.morphia.Morphia",
        "dev.morphia.query.MorphiaCursor",
        "org.jongo.Aggregate.ResultsIterator",
        "org.mongojack.JacksonMongoCollection",
        "org.mongojack.JacksonDBCollection",
        "org.apache.camel.component.mongodb.MongoDbEndpoint",
        "org.hibernate.ogm.datastore.mongodb.impl.MongoDBDatastoreProvider",
        "org.testcontainers.containers.MongoDBContainer",
        "org.testcontainers.mongodb.MongoDBContainer",
        "io.quarkus.mongodb.reactive.ReactiveMongoClient",
        "io.quarkus.mongodb.panache.PanacheMongoEntity",
        "com.google.common.cache.LoadingCache",
        "com.github.benmanes.caffeine.cache.Cache",
        "org.apache.commons.lang3.concurrent.LazyInitializer",
        "io.vavr.Lazy",
        "jakarta.enterprise.inject.Instance",
        "javax.inject.Provider"
      })
  void knowsTheTypesThatHoldOrMakeResources(String name) {
    assertThat(TYPES.find(name)).isNotNull();
  }

  @Test
  void hasTheMembersOfAllGenerations() {
    assertThat(names(TYPES.methods("com.mongodb.DBCollection", "parallelScan")))
        .as("2.x and 3.x")
        .hasSize(1);
    assertThat(TYPES.find("com.mongodb.MongoClientOptions.Builder").methods())
        .extracting(ApiMethod::name)
        .as("2.x and later")
        .contains("cursorFinalizerEnabled", "maxConnecting");
    assertThat(TYPES.methods("com.mongodb.client.MongoCluster", "withTimeout"))
        .as("5.2")
        .isNotEmpty();
    assertThat(TYPES.find("com.mongodb.MongoClient").constructors())
        .extracting(constructor -> constructor.parameters().toString())
        .contains("[com.mongodb.MongoClientURI]", "[com.mongodb.ConnectionString]", "[]");
    assertThat(TYPES.isSubtype("com.mongodb.MongoClient", "com.mongodb.Mongo")).isTrue();
    assertThat(TYPES.isSubtype("com.mongodb.MongoClient", "java.lang.AutoCloseable")).isTrue();
    assertThat(TYPES.isSubtype("com.mongodb.Mongo", "java.lang.AutoCloseable")).isFalse();
  }

  @Test
  void putsTheNewestGenerationFirst() {
    List<ApiMethod> stream =
        TYPES.methods("org.springframework.data.mongodb.core.MongoOperations", "stream");
    assertThat(returns(stream))
        .containsExactly(
            "java.util.stream.Stream<T>", "org.springframework.data.util.CloseableIterator<T>");
  }

  @Test
  void substitutesTheArgumentsOfTheReceiver() {
    TypeName foo = TypeName.of("a.Foo");
    TypeName map = type("java.util.concurrent.ConcurrentHashMap", STRING, foo);
    assertThat(returns(TYPES.methods(map, "computeIfAbsent"))).containsExactly("a.Foo");
    assertThat(TYPES.methods(map, "computeIfAbsent").get(0).parameters())
        .extracting(TypeName::toString)
        .containsExactly("java.lang.String", "java.util.function.Function<java.lang.String,a.Foo>");
    assertThat(returns(TYPES.methods(type("java.util.Optional", foo), "get")))
        .containsExactly("a.Foo");
    assertThat(returns(TYPES.methods(map, "values")))
        .containsExactly("java.util.Collection<a.Foo>");
    assertThat(TYPES.asSuper(type("java.util.ArrayList", foo), "java.lang.Iterable"))
        .hasToString("java.lang.Iterable<a.Foo>");
  }

  @Test
  void keepsTheVariablesOfADeclaredType() {
    assertThat(TYPES.find("java.util.Map").typeParameters())
        .extracting(Object::toString)
        .hasSize(2);
    assertThat(TYPES.methods("java.util.Map", "computeIfAbsent").get(0).returns())
        .isEqualTo(TypeName.of("V"));
    assertThat(TYPES.methods("com.mongodb.client.MongoCursor", "forEachRemaining").get(0))
        .satisfies(
            method ->
                assertThat(method.parameters())
                    .extracting(TypeName::toString)
                    .containsExactly("java.util.function.Consumer<TResult>"));
  }

  @Test
  void erasesTheArgumentsOfARawType() {
    assertThat(returns(TYPES.methods(type("java.util.Iterator"), "next")))
        .containsExactly("java.lang.Object");
  }

  @Test
  void doesNotCaptureVariablesOfAMethod() {
    TypeName stream = type("java.util.stream.Stream", TypeName.of("R"));
    ApiMethod map = TYPES.methods(stream, "map").get(0);
    assertThat(map.returns()).hasToString("java.util.stream.Stream<R$>");
    assertThat(map.parameters().get(0)).hasToString("java.util.function.Function<R,R$>");
  }

  @ParameterizedTest
  @CsvSource({
    "java.util.function.Function, apply",
    "java.util.function.UnaryOperator, apply",
    "java.util.Comparator, compare",
    "java.lang.Runnable, run",
    "com.mongodb.client.TransactionBody, execute",
    "com.mongodb.Block, apply",
    "com.mongodb.async.SingleResultCallback, onResult",
    "com.google.common.cache.RemovalListener, onRemoval",
    "com.google.common.base.Supplier, get",
    "com.github.benmanes.caffeine.cache.CacheLoader, load",
    "org.springframework.beans.factory.ObjectFactory, getObject",
    "org.springframework.data.mongodb.core.CollectionCallback, doInCollection",
    "org.springframework.data.mongodb.core.DbCallback, doInDB",
    "org.springframework.data.mongodb.core.SessionCallback, doInSession",
    "org.springframework.transaction.support.TransactionCallback, doInTransaction",
    "org.springframework.boot.autoconfigure.mongo.MongoClientSettingsBuilderCustomizer, customize",
    "io.vertx.core.Handler, handle",
  })
  void findsTheMethodOfALambda(String name, String method) {
    assertThat(TYPES.functionalMethod(TypeName.of(name)).name()).isEqualTo(method);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"java.util.Iterator", "java.util.ArrayList", "java.io.Serializable", "a.Foo"})
  void findsNoMethodOfALambda(String name) {
    assertThat(TYPES.functionalMethod(TypeName.of(name))).isNull();
  }

  @Test
  void listsSupertypesNearestFirst() {
    assertThat(TYPES.superTypes("com.mongodb.client.FindIterable"))
        .containsExactly(
            "com.mongodb.client.MongoIterable", "java.lang.Iterable", "java.lang.Object");
    assertThat(TYPES.superTypes("java.io.FileNotFoundException"))
        .containsSequence("java.io.IOException", "java.lang.Exception", "java.lang.Throwable");
    assertThat(TYPES.superTypes("java.lang.Object")).isEmpty();
    assertThat(TYPES.superTypes("a.Foo")).isEmpty();
  }

  @Test
  void tellsCheckedFromUncheckedExceptions() {
    assertThat(TYPES.isSubtype("com.mongodb.MongoException", "java.lang.RuntimeException"))
        .isTrue();
    assertThat(TYPES.isSubtype("java.io.IOException", "java.lang.RuntimeException")).isFalse();
    assertThat(TYPES.isSubtype("java.io.UncheckedIOException", "java.lang.RuntimeException"))
        .isTrue();
    assertThat(TYPES.isSubtype("java.lang.OutOfMemoryError", "java.lang.Error")).isTrue();
  }

  @Test
  void knowsPackages() {
    assertThat(TYPES.isKnownPackage("com.mongodb.client")).isTrue();
    assertThat(TYPES.isKnownPackage("com.mongodb.cli")).isFalse();
    assertThat(TYPES.isKnownPackage("com.mongodb.MongoClientSettings")).isFalse();
    assertThat(TYPES.packageTypes("com.mongodb.client.gridfs"))
        .contains("com.mongodb.client.gridfs.GridFSBucket")
        .doesNotContain("com.mongodb.client.gridfs.model.GridFSFile");
    assertThat(TYPES.packageTypes("com.mongodb"))
        .contains("com.mongodb.MongoClientSettings")
        .doesNotContain("com.mongodb.MongoClientSettings.Builder");
  }

  @Test
  void knowsNothingOfOtherTypes() {
    assertThat(TYPES.find("a.MongoClient")).isNull();
    assertThat(TYPES.find("com.mongodb.internal.connection.Cluster")).isNull();
    assertThat(TYPES.find("")).isNull();
    assertThat(TYPES.isKnown("zzz")).isFalse();
    assertThat(TYPES.methods("a.MongoClient", "close")).isEmpty();
    assertThat(TYPES.isSubtype("a.Foo", "java.lang.AutoCloseable")).isFalse();
  }

  @Test
  void knowsStaticFieldsAndEnumConstants() {
    Map<String, TypeName> units = TYPES.find("java.util.concurrent.TimeUnit").staticFields();
    assertThat(units).containsEntry("SECONDS", TypeName.of("java.util.concurrent.TimeUnit"));
    assertThat(TYPES.find("java.util.concurrent.TimeUnit").kind()).isEqualTo(ApiType.Kind.ENUM);
  }

  @Test
  void varargsTakeAnyNumberOfArguments() {
    ApiMethod asList = TYPES.methods("java.util.Arrays", "asList").get(0);
    assertThat(asList.varargs()).isTrue();
    assertThat(asList.accepts(0)).isTrue();
    assertThat(asList.accepts(3)).isTrue();
    assertThat(asList.parameterFor(2)).isEqualTo(TypeName.of("T"));
  }

  @Test
  void everyTypeCanBeReadByManyThreads() {
    ApiTypes fresh = ApiTypes.load();
    AtomicInteger read = new AtomicInteger();
    List<String> packages = List.of("com.mongodb", "java.util", "java.lang", "org.bson");
    IntStream.range(0, 200)
        .parallel()
        .forEach(
            i -> {
              for (String name : fresh.packageTypes(packages.get(i % packages.size()))) {
                assertThat(fresh.find(name).name()).isEqualTo(name);
                read.addAndGet(fresh.superTypes(name).size());
              }
            });
    assertThat(read).hasPositiveValue();
  }
}
