package clientnotclosed.good_shutdownelsewhere;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** A listener in another file closes it when the application goes down. */
@WebListener
public class StoreListener implements ServletContextListener {
  @Override
  public void contextDestroyed(ServletContextEvent event) {
    StoreContext.get().close();
  }
}
