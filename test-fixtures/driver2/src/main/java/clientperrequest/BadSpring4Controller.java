package clientperrequest;

import com.mongodb.DB;
import com.mongodb.MongoClient;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.mvc.Controller;

/** Spring MVC before annotations: a Controller interface, and a static helper that connects. */
public class BadSpring4Controller implements Controller {
  @Override
  public org.springframework.web.servlet.ModelAndView handleRequest(HttpServletRequest request, HttpServletResponse response) throws Exception {
    DB db = connect("shop"); // expect: ClientPerRequest
    return new org.springframework.web.servlet.ModelAndView("orders", "count", db.getCollection("orders").count());
  }

  private static DB connect(String name) throws Exception {
    return new MongoClient("localhost").getDB(name); // expect: ClientNotClosed
  }
}
