package cursornotclosed;

import com.mongodb.BasicDBObject;
import com.mongodb.DBCollection;
import com.mongodb.DBObject;
import com.mongodb.MapReduceCommand;
import com.mongodb.MapReduceOutput;
import java.util.List;
import java.util.TreeSet;

/** distinct and an inline mapReduce answer with one document each: there is no cursor to close. */
public class GoodDistinctAndGroup {
  private static final String MAP = "function() { emit(this.city, 1); }";
  private static final String REDUCE = "function(key, values) { return Array.sum(values); }";

  private final DBCollection customers;

  GoodDistinctAndGroup(DBCollection customers) {
    this.customers = customers;
  }

  TreeSet<String> cities() {
    TreeSet<String> cities = new TreeSet<String>();
    List<?> found = customers.distinct("city", new BasicDBObject("active", true));
    for (Object city : found) {
      if (city == null) {
        continue;
      }
      cities.add(city.toString());
    }
    return cities;
  }

  DBObject firstCity() {
    MapReduceOutput output =
        customers.mapReduce(MAP, REDUCE, null, MapReduceCommand.OutputType.INLINE, null);
    for (DBObject city : output.results()) {
      return city;
    }
    return null;
  }
}
