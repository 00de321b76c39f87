package clientperrequest;

/** No import names MongoDB: fully qualified names are enough to be recognised. */
@org.springframework.web.bind.annotation.RestController
class BadFullyQualified {
  @org.springframework.web.bind.annotation.GetMapping("/count")
  long count() {
    com.mongodb.client.MongoClient client = com.mongodb.client.MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }
}
