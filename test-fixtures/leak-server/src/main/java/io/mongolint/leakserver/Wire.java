package io.mongolint.leakserver;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.MongoDatabaseHandler;
import de.bwaldvogel.mongo.wire.MongoExceptionHandler;
import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import de.bwaldvogel.mongo.wire.ReplyFlag;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import de.bwaldvogel.mongo.wire.message.MongoReply;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.LengthFieldBasedFrameDecoder;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The wire protocol: mongo-java-server's, and the operations of drivers before 4.0 that it has
 * dropped.
 */
final class Wire implements AutoCloseable {
  private static final int GET_MORE = 2005;
  private static final int KILL_CURSORS = 2007;
  private static final List<Integer> WRITES = List.of(2001, 2002, 2006);
  private static final int THREADS = 2;

  private final Answers answers;
  private final OpenThings open;
  private final EventLoopGroup threads =
      new MultiThreadIoEventLoopGroup(THREADS, NioIoHandler.newFactory());
  private final List<Runnable> held = new ArrayList<>();
  private boolean holding;
  private final ChannelGroup channels = new DefaultChannelGroup(threads.next());

  Wire(Answers answers, OpenThings open) {
    this.answers = answers;
    this.open = open;
  }

  /** From now on finds and aggregations wait for their answers, or get them again. */
  void hold(boolean hold) {
    synchronized (held) {
      holding = hold;
      if (!hold) {
        held.forEach(Runnable::run);
        held.clear();
      }
    }
  }

  private boolean isHeld(Runnable answer) {
    synchronized (held) {
      return holding && held.add(answer);
    }
  }

  /** Listens there, and gives the address with the port that it got. */
  InetSocketAddress bind(String host, int port) {
    Channel server =
        new ServerBootstrap()
            .group(threads)
            .channel(NioServerSocketChannel.class)
            .childOption(ChannelOption.TCP_NODELAY, true)
            .childHandler(
                new ChannelInitializer<SocketChannel>() {
                  @Override
                  protected void initChannel(SocketChannel channel) {
                    channel
                        .pipeline()
                        .addLast(new MongoWireReplyEncoder())
                        .addLast(new MongoWireMessageEncoder())
                        .addLast(new OldOperations())
                        .addLast(new MongoWireProtocolHandler())
                        .addLast(new Requests(answers, channels))
                        .addLast(new MongoExceptionHandler());
                  }
                })
            .bind(host, port)
            .syncUninterruptibly()
            .channel();
    channels.add(server);
    return (InetSocketAddress) server.localAddress();
  }

  @Override
  public void close() {
    channels.close().syncUninterruptibly();
    threads.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
  }

  /** Answers what is no longer part of the protocol, and lets everything else pass. */
  private final class OldOperations extends LengthFieldBasedFrameDecoder {
    private static final int LENGTH_SIZE = 4;
    private static final int REQUEST_ID = 4;
    private static final int OPERATION = 12;
    private static final int BODY = 20;

    OldOperations() {
      super(Integer.MAX_VALUE, 0, LENGTH_SIZE, -LENGTH_SIZE, 0);
    }

    @Override
    public void channelActive(ChannelHandlerContext context) throws Exception {
      open.connected(context.channel());
      super.channelActive(context);
    }

    @Override
    protected long getUnadjustedFrameLength(
        ByteBuf buffer, int offset, int length, java.nio.ByteOrder order) {
      return buffer.getUnsignedIntLE(offset);
    }

    @Override
    protected Object decode(ChannelHandlerContext context, ByteBuf in) throws Exception {
      ByteBuf frame = (ByteBuf) super.decode(context, in);
      if (frame == null) {
        return null;
      }
      int operation = frame.getIntLE(OPERATION);
      if (operation != GET_MORE && operation != KILL_CURSORS && !WRITES.contains(operation)) {
        return frame;
      }
      try {
        if (operation == GET_MORE) {
          more(context, frame);
        } else if (operation == KILL_CURSORS) {
          kill(frame);
        }
      } finally {
        frame.release();
      }
      return null;
    }

    private void kill(ByteBuf frame) {
      int count = frame.getIntLE(BODY);
      for (int i = 0; i < count; i++) {
        open.cursors().remove(frame.getLongLE(BODY + Integer.BYTES + i * Long.BYTES));
      }
    }

    private void more(ChannelHandlerContext context, ByteBuf frame) {
      int end = frame.indexOf(BODY, frame.writerIndex(), (byte) 0);
      long id = frame.getLongLE(end + 1 + Integer.BYTES);
      MessageHeader header = new MessageHeader(0, frame.getIntLE(REQUEST_ID));
      OpenCursor cursor = open.cursors().get(id);
      if (answers.mustFail()) {
        send(context, failure(header));
      } else if (cursor == null) {
        send(context, new MongoReply(header, List.of(), 0, ReplyFlag.CURSOR_NOT_FOUND));
      } else {
        Answers.Batch batch = answers.next(id, cursor);
        send(context, new MongoReply(header, batch.documents(), batch.id()));
      }
    }
  }

  private static boolean isRead(ClientRequest request) {
    return request instanceof MongoMessage message
        && (message.getDocument().containsKey("find")
            || message.getDocument().containsKey("aggregate"));
  }

  private static void send(ChannelHandlerContext context, MongoReply reply) {
    context.writeAndFlush(reply).addListener(ChannelFutureListener.FIRE_EXCEPTION_ON_FAILURE);
  }

  private static MongoReply failure(MessageHeader header) {
    return new MongoReply(
        header,
        new Document("$err", Answers.FAILURE).append("code", Answers.FAILURE_CODE),
        ReplyFlag.QUERY_FAILURE);
  }

  /** Hands requests to the answers; the queries of old drivers are no commands. */
  private final class Requests extends MongoDatabaseHandler {
    Requests(MongoBackend backend, ChannelGroup group) {
      super(backend, group);
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ClientRequest request) {
      Runnable answer =
          () -> context.executor().execute(() -> super.channelRead0(context, request));
      if (isRead(request) && isHeld(answer)) {
        return;
      }
      if (!(request instanceof MongoQuery query) || query.getCollectionName().startsWith("$cmd")) {
        super.channelRead0(context, request);
        return;
      }
      MessageHeader header = new MessageHeader(0, query.getHeader().getRequestID());
      if (answers.mustFail()) {
        send(context, failure(header));
        return;
      }
      Answers.Batch batch = answers.query(query);
      send(context, new MongoReply(header, new ArrayList<>(batch.documents()), batch.id()));
    }
  }
}
