package cursornotclosed;

import com.mongodb.client.gridfs.GridFSBucket;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.bson.types.ObjectId;

/** Who closes the stream around a download closes it. */
class GoodBufferedDownload {
  private final GridFSBucket bucket;

  GoodBufferedDownload(GridFSBucket bucket) {
    this.bucket = bucket;
  }

  private InputStream open(ObjectId id) {
    return new BufferedInputStream(bucket.openDownloadStream(id));
  }

  byte[] all(ObjectId id) throws IOException {
    try (InputStream in = open(id)) {
      return in.readAllBytes();
    }
  }

  int magic(ObjectId id) throws IOException {
    try (DataInputStream in = new DataInputStream(open(id))) {
      return in.readInt();
    }
  }
}
