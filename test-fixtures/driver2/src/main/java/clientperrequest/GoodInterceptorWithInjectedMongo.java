package clientperrequest;

import com.mongodb.BasicDBObject;
import com.mongodb.Mongo;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.handler.HandlerInterceptorAdapter;

/** The interceptor is around every request, its client is around the application. */
@Component
public class GoodInterceptorWithInjectedMongo extends HandlerInterceptorAdapter {
  private final Mongo mongo;

  @Autowired
  public GoodInterceptorWithInjectedMongo(Mongo mongo) {
    this.mongo = mongo;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    BasicDBObject blocked = new BasicDBObject("address", request.getRemoteAddr());
    return mongo.getDB("security").getCollection("blocked").count(blocked) == 0;
  }
}
