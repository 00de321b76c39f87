package clientperrequest.good_namesake;

/** A project's own class of this name: it speaks HTTP to a gateway and has no pool. */
public class MongoClient {
  private final String gateway;

  public MongoClient(String gateway) {
    this.gateway = gateway;
  }

  public String url(String collection) {
    return gateway + "/" + collection;
  }
}
