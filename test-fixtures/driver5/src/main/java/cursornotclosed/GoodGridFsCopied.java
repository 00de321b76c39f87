package cursornotclosed;

import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSDownloadStream;
import com.mongodb.client.gridfs.GridFSUploadStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.types.ObjectId;
import org.springframework.util.FileCopyUtils;

/** FileCopyUtils closes what it copies; an upload that fails is aborted, which ends it too. */
class GoodGridFsCopied {
  private final GridFSBucket files;

  GoodGridFsCopied(GridFSBucket files) {
    this.files = files;
  }

  void send(ObjectId id, OutputStream to) throws IOException {
    FileCopyUtils.copy(files.openDownloadStream(id), to);
  }

  void save(ObjectId id, Path to) throws IOException {
    try (GridFSDownloadStream from = files.openDownloadStream(id)) {
      Files.copy(from, to);
    }
  }

  void store(String name, byte[] content) {
    GridFSUploadStream upload = files.openUploadStream(name);
    try {
      upload.write(content);
      upload.close();
    } catch (RuntimeException e) {
      upload.abort();
      throw e;
    }
  }
}
