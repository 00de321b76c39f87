package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Lookup;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** A prototype component of client-bearing type, made anew by each lookup; Spring never destroys it. */
class BadLookupPrototype {
  @Component
  @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
  static class Batch {
    private final MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientBeanScope, ClientNotClosed

    void add(Document row) {
      client.getDatabase("shop").getCollection("rows").insertOne(row);
    }
  }

  @Component
  abstract static class Batches {
    @Lookup
    abstract Batch next();
  }
}
