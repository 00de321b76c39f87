package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** start() and stop() stand in the base class and call down to doStart() and doStop(). */
@Component
class GoodTemplateLifecycle extends GoodTemplateLifecycleBase {
  private MongoClient client;

  @Override
  protected void doStart() {
    client = MongoClients.create("mongodb://localhost:27017");
  }

  @Override
  protected void doStop() {
    client.close();
  }
}

abstract class GoodTemplateLifecycleBase implements InitializingBean, DisposableBean {
  @Override
  public void afterPropertiesSet() {
    doStart();
  }

  @Override
  public void destroy() {
    doStop();
  }

  protected abstract void doStart();

  protected abstract void doStop();
}
