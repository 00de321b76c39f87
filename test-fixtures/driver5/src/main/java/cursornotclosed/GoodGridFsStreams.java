package cursornotclosed;

import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSUploadStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import org.bson.types.ObjectId;

/** Streams in try-with-resources, one of them wrapped by a reader; downloadToStream closes its own. */
class GoodGridFsStreams {
  private final GridFSBucket files;

  GoodGridFsStreams(GridFSBucket files) {
    this.files = files;
  }

  byte[] read(ObjectId id) throws IOException {
    try (InputStream in = files.openDownloadStream(id)) {
      return in.readAllBytes();
    }
  }

  String firstLine(String name) throws IOException {
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(files.openDownloadStream(name)))) {
      return reader.readLine();
    }
  }

  ObjectId write(String name, byte[] data) {
    try (GridFSUploadStream out = files.openUploadStream(name)) {
      out.write(data);
      return out.getObjectId();
    }
  }

  void copy(ObjectId id, OutputStream to) {
    files.downloadToStream(id, to);
  }
}
