package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.AsyncHandlerInterceptor;

/** The same base classes with a client that is older than the request; a helper of the name alone is no handler. */
class GoodLibraryBaseClasses {
  @Configuration
  static class Clients {
    @Bean
    MongoClient client() {
      return MongoClients.create("mongodb://localhost:27017");
    }
  }

  static class Audit implements AsyncHandlerInterceptor {
    private final MongoClient client;

    Audit(MongoClient client) {
      this.client = client;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
      client.getDatabase("shop").getCollection("audit").insertOne(new Document());
      return true;
    }
  }

  static class Lines extends ChannelDuplexHandler {
    private final MongoClient client;

    Lines(MongoClient client) {
      this.client = client;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object line) {
      client.getDatabase("shop").getCollection("lines").insertOne(new Document("line", line.toString()));
    }
  }

  static class Check {
    static boolean preHandle(String uri) {
      try (MongoClient client = MongoClients.create(uri)) {
        return client.getDatabase("shop").getCollection("orders").countDocuments() > 0;
      }
    }

    public static void main(String[] args) {
      System.out.println(preHandle(args[0]));
    }
  }
}
