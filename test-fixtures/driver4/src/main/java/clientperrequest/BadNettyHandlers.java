package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;

/** A handler that initChannel makes per connection opens per connection; channelRead0 opens per message. */
public class BadNettyHandlers extends io.netty.channel.ChannelInitializer<io.netty.channel.socket.SocketChannel> {
  @Override
  protected void initChannel(io.netty.channel.socket.SocketChannel channel) {
    channel.pipeline().addLast(new Recorder()); // expect: ClientPerRequest
    channel.pipeline().addLast(new Echo());
  }

  static class Recorder extends io.netty.channel.ChannelInboundHandlerAdapter {
    private final MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed

    @Override
    public void channelRead(io.netty.channel.ChannelHandlerContext context, Object message) {
      client.getDatabase("net").getCollection("messages").insertOne(new Document("text", message.toString()));
      context.fireChannelRead(message);
    }
  }

  static class Echo extends io.netty.channel.SimpleChannelInboundHandler<String> {
    @Override
    protected void channelRead0(io.netty.channel.ChannelHandlerContext context, String message) {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
        context.writeAndFlush(client.getDatabase("net").getCollection("messages").countDocuments());
      }
    }
  }
}
