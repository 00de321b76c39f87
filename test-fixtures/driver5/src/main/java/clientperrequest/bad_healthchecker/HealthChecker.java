package clientperrequest.bad_healthchecker;

import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.stereotype.Component;

/** The health checker of the incident: it has a manager of its own for each probe. */
@Component
class HealthChecker extends AbstractHealthIndicator {
  @Override
  protected void doHealthCheck(Health.Builder builder) {
    Manager manager = new Manager(); // expect: ClientPerRequest (needs imports)
    if (manager.ping()) {
      builder.up();
    } else {
      builder.down();
    }
  }
}
