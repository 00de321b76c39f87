package multipleclients.badtwoservices;

/** The address. */
final class Database {
  static final String URI = "mongodb://127.0.0.1/shop";

  private Database() {}
}
