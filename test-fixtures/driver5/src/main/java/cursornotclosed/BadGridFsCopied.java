package cursornotclosed;

import com.mongodb.client.gridfs.GridFSBucket;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.types.ObjectId;
import org.springframework.util.StreamUtils;

/** Copying reads a stream to its end and leaves it open; when reading fails, it stays half read. */
class BadGridFsCopied {
  private final GridFSBucket files;

  BadGridFsCopied(GridFSBucket files) {
    this.files = files;
  }

  void send(ObjectId id, OutputStream to) throws IOException {
    StreamUtils.copy(files.openDownloadStream(id), to); // expect: CursorNotClosed (needs imports)
  }

  void save(ObjectId id, Path to) throws IOException {
    Files.copy(files.openDownloadStream(id), to); // expect: CursorNotClosed
  }
}
