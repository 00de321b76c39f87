package clientperrequest.good_healthchecker;

import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.stereotype.Component;

/** The same checker with the manager of the application. */
@Component
class HealthCheckerShared extends AbstractHealthIndicator {
  private final SharedManager manager;

  HealthCheckerShared(SharedManager manager) {
    this.manager = manager;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    if (manager.ping()) {
      builder.up();
    } else {
      builder.down();
    }
  }
}
