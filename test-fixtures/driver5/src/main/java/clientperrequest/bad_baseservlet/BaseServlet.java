package clientperrequest.bad_baseservlet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Names nothing of MongoDB, and decides that its subclasses are handlers. */
abstract class BaseServlet extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setContentType("text/plain");
    response.getWriter().println(answer(request.getParameter("q"))); // expect: ClientPerRequest (needs imports)
  }

  protected abstract String answer(String question);
}
