package clientperrequest.good_baseservlet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The base class knows nothing of MongoDB. */
abstract class QuietServlet extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.getWriter().println(answer(request.getParameter("q")));
  }

  protected abstract String answer(String question);
}
