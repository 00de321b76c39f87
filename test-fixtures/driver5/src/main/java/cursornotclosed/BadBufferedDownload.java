package cursornotclosed;

import com.mongodb.client.gridfs.GridFSBucket;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.bson.types.ObjectId;

/** The streams around a download are not closed, so that it is not either. */
class BadBufferedDownload {
  private final GridFSBucket bucket;

  BadBufferedDownload(GridFSBucket bucket) {
    this.bucket = bucket;
  }

  private InputStream open(ObjectId id) {
    return new BufferedInputStream(bucket.openDownloadStream(id));
  }

  int first(ObjectId id) throws IOException {
    return open(id).read(); // expect: CursorNotClosed
  }

  int magic(ObjectId id) throws IOException {
    DataInputStream in = new DataInputStream(bucket.openDownloadStream(id)); // expect: CursorNotClosed
    return in.readInt();
  }
}
