package poolsizeunset.badqualified;

/** Nothing here has to do with MongoDB but the address. */
final class Address {
  static final String SHOP = "mongodb://db.example.com/shop";

  private Address() {}
}
