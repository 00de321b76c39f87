package cursornotclosed;

import com.mongodb.Block;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** forEach(Block) of the 3.x driver closes its cursor, also when the block throws. */
public class GoodForEachBlock {
  private final MongoCollection<Document> mails;

  GoodForEachBlock(MongoCollection<Document> mails) {
    this.mails = mails;
  }

  List<Integer> sizes(String box) {
    final List<Integer> sizes = new ArrayList<>();
    mails
        .find(Filters.eq("box", box))
        .forEach(
            new Block<Document>() {
              @Override
              public void apply(Document mail) {
                if (!mail.containsKey("size")) {
                  throw new IllegalStateException("no size: " + mail.get("_id"));
                }
                sizes.add(Integer.parseInt(mail.getString("size")));
              }
            });
    return sizes;
  }
}
