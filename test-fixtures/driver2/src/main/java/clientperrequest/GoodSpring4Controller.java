package clientperrequest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The same with an injected template, by annotation. */
@Controller
public class GoodSpring4Controller {
  @Autowired private MongoTemplate template;

  @RequestMapping("/orders/count")
  @ResponseBody
  public long count() {
    return template.getDb().getCollection("orders").count();
  }
}
