package cursornotclosed.good_closedelsewhere;

/** Whoever iterates closes, also when it stops early. */
class Report {
  static String first(Orders orders) {
    try {
      for (String each : orders) {
        return each;
      }
      return null;
    } finally {
      orders.closeAll();
    }
  }

  static boolean hasRecent(Orders orders) {
    try {
      orders.rewind();
      return orders.hasRecent();
    } finally {
      orders.closeRecent();
    }
  }
}
