package clientcacheunbounded.good_enumelsewhere;

/** Names nothing of MongoDB, but says that there are two keys. */
enum Region {
  EU,
  US;

  String uri() {
    return "mongodb://localhost:27017/?appName=" + name();
  }
}
