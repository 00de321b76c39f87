package broken;

import com.mongodb.client.MongoClients;

class Broken {
  void half() {
    MongoClients.create(
