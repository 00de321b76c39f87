package web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import store.OrderStore;

class OrderServlet extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    try (OrderStore store = new OrderStore()) {
      response.setStatus(store.count() > 0 ? 200 : 404);
    }
  }
}
