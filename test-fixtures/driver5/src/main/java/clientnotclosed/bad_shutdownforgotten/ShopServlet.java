package clientnotclosed.bad_shutdownforgotten;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Uses the context in its requests and forgets it in destroy(). */
@WebServlet("/shop")
public class ShopServlet extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.getWriter().println(ShopContext.get().shop().getCollection("orders").countDocuments());
  }

  @Override
  public void destroy() {
    getServletContext().log("bye");
  }
}
