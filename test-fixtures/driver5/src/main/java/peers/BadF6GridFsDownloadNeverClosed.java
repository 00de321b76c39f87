package peers;

import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSDownloadStream;
import org.bson.types.ObjectId;

/** A GridFS download stream holds the cursor over its chunks until it is closed. */
class BadF6GridFsDownloadNeverClosed {
  private final GridFSBucket files;

  BadF6GridFsDownloadNeverClosed(GridFSBucket files) {
    this.files = files;
  }

  byte[] head(ObjectId id, int length) {
    GridFSDownloadStream in = files.openDownloadStream(id); // expect: CursorNotClosed
    byte[] head = new byte[length];
    in.read(head);
    return head;
  }
}
