package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** The initialiser hands its one client to the handlers that it makes. */
public class GoodNettyHandlers extends io.netty.channel.ChannelInitializer<io.netty.channel.socket.SocketChannel> {
  private final MongoClient client;

  public GoodNettyHandlers(MongoClient client) {
    this.client = client;
  }

  @Override
  protected void initChannel(io.netty.channel.socket.SocketChannel channel) {
    channel.pipeline().addLast(new Counter(client));
  }

  static class Counter extends io.netty.channel.ChannelInboundHandlerAdapter {
    private final MongoCollection<Document> messages;

    Counter(MongoClient client) {
      messages = client.getDatabase("net").getCollection("messages");
    }

    @Override
    public void channelRead(io.netty.channel.ChannelHandlerContext context, Object message) {
      messages.insertOne(new Document("text", message.toString()));
    }
  }
}
