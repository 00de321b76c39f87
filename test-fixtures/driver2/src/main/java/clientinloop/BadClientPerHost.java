package clientinloop;

import com.mongodb.Mongo;

/** A status tool that makes a client per host in its loop and closes none. */
public class BadClientPerHost {
  static int up(String[] hosts) {
    int up = 0;
    for (String host : hosts) {
      try {
        Mongo mongo = new Mongo(host); // expect: ClientInLoop, ClientNotClosed
        mongo.getDB("admin").command("ping");
        up++;
      } catch (Exception e) {
        System.err.println(host + " is down");
      }
    }
    return up;
  }
}
