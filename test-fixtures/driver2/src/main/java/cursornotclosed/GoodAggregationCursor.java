package cursornotclosed;

import com.mongodb.AggregationOptions;
import com.mongodb.BasicDBObject;
import com.mongodb.Cursor;
import com.mongodb.DBCollection;
import com.mongodb.DBObject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The cursor of an aggregation is a Closeable, and try-with-resources closes it. */
public class GoodAggregationCursor {
  private final DBCollection visits;

  GoodAggregationCursor(DBCollection visits) {
    this.visits = visits;
  }

  Map<String, Integer> perCountry() {
    DBObject group =
        new BasicDBObject(
            "$group",
            new BasicDBObject("_id", "$country").append("n", new BasicDBObject("$sum", 1)));
    AggregationOptions options = AggregationOptions.builder().batchSize(500).build();
    Map<String, Integer> counts = new HashMap<String, Integer>();
    try (Cursor groups = visits.aggregate(Arrays.asList(group), options)) {
      while (groups.hasNext()) {
        DBObject row = groups.next();
        counts.put((String) row.get("_id"), ((Number) row.get("n")).intValue());
      }
    }
    return counts;
  }
}
