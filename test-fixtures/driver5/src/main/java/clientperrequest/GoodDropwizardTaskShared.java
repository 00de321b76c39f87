package clientperrequest;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import io.dropwizard.servlets.tasks.Task;
import java.io.PrintWriter;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** An admin task is a handler as well; this one was given its collection when it was registered. */
class GoodDropwizardTaskShared extends Task {
  private final MongoCollection<Document> sessions;

  GoodDropwizardTaskShared(MongoCollection<Document> sessions) {
    super("expire-sessions");
    this.sessions = sessions;
  }

  @Override
  public void execute(Map<String, List<String>> parameters, PrintWriter output) {
    output.println(sessions.deleteMany(Filters.lt("touched", new Date())).getDeletedCount());
  }
}
