package cursornotclosed;

import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSUploadStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Closing the buffer closes the upload under it, which is what stores the file. */
public class GoodUploadStreamInTry {
  static void store(GridFSBucket files, Path path) throws IOException {
    GridFSUploadStream upload = files.openUploadStream(path.getFileName().toString());
    try (OutputStream out = new BufferedOutputStream(upload)) {
      Files.copy(path, out);
    }
  }
}
