package poolnotmonitored;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** An address may hold many settings, but no listener. */
class BadAddressFromEnvironment {
  static MongoClient open() {
    return MongoClients.create(System.getenv("MONGO_URI")); // expect: PoolNotMonitored "no listener"
  }
}
