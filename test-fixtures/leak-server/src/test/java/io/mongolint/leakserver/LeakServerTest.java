package io.mongolint.leakserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The counts, seen with a real driver. */
class LeakServerTest {
  private LeakServer server;

  @BeforeEach
  void start() {
    server = LeakServer.start();
    server.reset(Map.of("name", "a"));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private MongoCollection<Document> orders(MongoClient client) {
    return client.getDatabase("shop").getCollection("orders");
  }

  @Test
  void cursorIsOpenUntilClosedOrRead() {
    try (MongoClient client = MongoClients.create(server.uri())) {
      MongoCursor<Document> cursor = orders(client).find().iterator();
      assertThat(cursor.next()).containsEntry("name", "a");
      assertThat(server.counts().cursors()).isEqualTo(1);
      cursor.close();
      assertThat(server.counts().cursors()).isZero();
      assertThat(orders(client).find().into(new ArrayList<>())).hasSize(5);
      assertThat(server.counts().cursors()).isZero();
    }
    assertThat(server.counts().sessions()).isZero();
  }

  @Test
  void sessionIsOpenUntilItsClientEndsIt() {
    MongoClient client = MongoClients.create(server.uri());
    ClientSession lost = client.startSession();
    orders(client).countDocuments(lost);
    try (ClientSession session = client.startSession()) {
      orders(client).countDocuments(session);
    }
    assertThat(server.counts().sessions()).isEqualTo(2);
    client.close();
    assertThat(server.counts().sessions()).isEqualTo(1);
  }

  @Test
  void clientHasItsConnectionsUntilItIsClosed() throws InterruptedException {
    List<MongoClient> clients = new ArrayList<>();
    int before = Clusters.alive().size();
    for (int i = 0; i < 3; i++) {
      MongoClient client = MongoClients.create(server.uri());
      orders(client).countDocuments();
      clients.add(client);
    }
    assertThat(server.counts().accepted()).isGreaterThanOrEqualTo(6);
    assertThat(server.counts().sockets()).isGreaterThanOrEqualTo(6);
    assertThat(Clusters.alive()).hasSize(before + 3);
    clients.forEach(MongoClient::close);
    // Sockets close and threads end a little after close() returns.
    for (int i = 0;
        i < 500 && (server.counts().sockets() > 0 || Clusters.alive().size() > before);
        i++) {
      Thread.sleep(10);
    }
    assertThat(server.counts().sockets()).isZero();
    assertThat(Clusters.alive()).hasSize(before);
  }

  @Test
  void quietClientIsNotCounted() {
    try (MongoClient client = MongoClients.create(server.quietUri())) {
      orders(client).countDocuments();
      assertThat(server.counts().accepted()).isZero();
      assertThat(server.counts().sockets()).isZero();
    }
  }

  @Test
  void chosenCommandFails() {
    try (MongoClient client = MongoClients.create(server.uri());
        MongoCursor<Document> cursor = orders(client).find().iterator()) {
      cursor.next();
      cursor.next();
      server.failing(1);
      assertThatThrownBy(cursor::next).isInstanceOf(MongoCommandException.class);
      assertThat(server.commands()).isEqualTo(1);
    }
  }
}
