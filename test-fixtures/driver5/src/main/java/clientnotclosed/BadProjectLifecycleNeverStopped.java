package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;

/** The same life cycle, whose stop() main never calls. */
class BadProjectLifecycleNeverStopped {
  interface Piece {
    void start();

    void stop();
  }

  static final class MongoPiece implements Piece {
    private MongoClient client;

    @Override
    public void start() {
      client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
    }

    @Override
    public void stop() {
      client.close();
    }
  }

  public static void main(String[] args) throws InterruptedException {
    List<Piece> pieces = List.of(new MongoPiece());
    pieces.forEach(Piece::start);
    Thread.currentThread().join();
  }
}
