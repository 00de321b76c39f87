package blockingdriveroneventloop;

import com.mongodb.client.MongoClient;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import org.bson.Document;

/** The task is noted and given to a pool: nothing of it runs on the event loop. */
class GoodTaskQueuedByDecoder extends SimpleChannelInboundHandler<ByteBuf> {
  private final Map<String, Runnable> running = new ConcurrentHashMap<>();
  private final ExecutorService pool;
  private final MongoClient client;

  GoodTaskQueuedByDecoder(ExecutorService pool, MongoClient client) {
    this.pool = pool;
    this.client = client;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, ByteBuf message) {
    Visit visit = new Visit(client, message.toString());
    running.put(context.name(), visit);
    pool.execute(visit);
  }

  private record Visit(MongoClient client, String text) implements Runnable {
    @Override
    public void run() {
      client.getDatabase("ops").getCollection("visits").insertOne(new Document("text", text));
    }
  }
}
