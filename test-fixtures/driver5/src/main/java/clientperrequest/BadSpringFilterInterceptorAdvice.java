package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bson.Document;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerInterceptor;

/** Filter, interceptor and exception handler of Spring MVC: one opening each. */
class BadSpringFilterInterceptorAdvice extends OncePerRequestFilter implements HandlerInterceptor {
  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
    new Trail().add("in"); // expect: ClientPerRequest
    chain.doFilter(request, response);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    new Trail().add("handler"); // expect: ClientPerRequest
    return true;
  }

  @RestControllerAdvice
  static class Problems {
    @ExceptionHandler(IllegalStateException.class)
    String problem(IllegalStateException e) {
      new Trail().add(e.getMessage()); // expect: ClientPerRequest
      return "sorry";
    }
  }

  static class Trail {
    private final MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed

    void add(String step) {
      client.getDatabase("ops").getCollection("trail").insertOne(new Document("step", step));
    }
  }
}
