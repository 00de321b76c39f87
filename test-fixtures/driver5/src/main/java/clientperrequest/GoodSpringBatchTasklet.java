package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;

/** A tasklet runs per step, not per item. */
class GoodSpringBatchTasklet implements org.springframework.batch.core.step.tasklet.Tasklet {
  @Override
  public org.springframework.batch.repeat.RepeatStatus execute(org.springframework.batch.core.StepContribution contribution, org.springframework.batch.core.scope.context.ChunkContext context) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      client.getDatabase("ops").getCollection("steps").insertOne(new Document());
    }
    return org.springframework.batch.repeat.RepeatStatus.FINISHED;
  }
}
