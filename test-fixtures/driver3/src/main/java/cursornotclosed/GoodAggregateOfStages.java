package cursornotclosed;

import com.mongodb.AggregationOutput;
import com.mongodb.BasicDBObject;
import com.mongodb.DBCollection;
import com.mongodb.DBObject;
import java.util.List;

/** Stages given one by one, or as an array for the rest of them: the results are in memory. */
public class GoodAggregateOfStages {
  private final DBCollection orders;

  public GoodAggregateOfStages(DBCollection orders) {
    this.orders = orders;
  }

  /** Sums up what a branch sold. */
  public Iterable<DBObject> sums(DBObject match, DBObject... stages) {
    AggregationOutput output = orders.aggregate(match, stages);
    return output.results();
  }

  /** Runs stages from a list. */
  public int run(List<BasicDBObject> stages) {
    BasicDBObject[] rest =
        stages.subList(1, stages.size()).toArray(new BasicDBObject[stages.size() - 1]);
    int count = 0;
    for (DBObject each : orders.aggregate((DBObject) stages.get(0), rest).results()) {
      count += each.keySet().size();
    }
    return count;
  }
}
