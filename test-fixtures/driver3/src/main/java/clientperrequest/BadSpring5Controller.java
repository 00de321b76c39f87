package clientperrequest;

import com.mongodb.BasicDBObject;
import com.mongodb.DBObject;
import com.mongodb.MongoClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The legacy client of the 3.x jar, made by a dao that the controller makes. */
@Controller
@RequestMapping("/users")
public class BadSpring5Controller {
  @GetMapping("/{name}")
  @ResponseBody
  public String user(@PathVariable String name) {
    UserDao dao = new UserDao("localhost"); // expect: ClientPerRequest
    try {
      return dao.find(name);
    } finally {
      dao.close();
    }
  }

  static class UserDao {
    private final MongoClient mongo;

    UserDao(String host) {
      mongo = new MongoClient(host, 27017);
    }

    @SuppressWarnings("deprecation")
    String find(String name) {
      DBObject user = mongo.getDB("app").getCollection("users").findOne(new BasicDBObject("name", name));
      return user == null ? "" : user.toString();
    }

    void close() {
      mongo.close();
    }
  }
}
