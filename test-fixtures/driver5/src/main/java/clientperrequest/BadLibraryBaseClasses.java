package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.bson.Document;
import org.springframework.web.servlet.AsyncHandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.AbstractController;

/** Handlers by way of a library's own base class or extension. */
class BadLibraryBaseClasses {
  static class Audit implements AsyncHandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
        client.getDatabase("shop").getCollection("audit").insertOne(new Document());
      }
      return true;
    }
  }

  static class Orders extends AbstractController {
    @Override
    protected ModelAndView handleRequestInternal(HttpServletRequest request, HttpServletResponse response) {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
        return new ModelAndView("orders", "size", client.getDatabase("shop").getCollection("orders").countDocuments());
      }
    }
  }

  static class Lines extends ChannelDuplexHandler {
    @Override
    public void channelRead(ChannelHandlerContext context, Object line) {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
        client.getDatabase("shop").getCollection("lines").insertOne(new Document("line", line.toString()));
      }
    }
  }
}
