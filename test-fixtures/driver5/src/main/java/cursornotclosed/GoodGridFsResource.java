package cursornotclosed;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Service;

/** The stream of a Spring GridFS resource, closed by its try. */
@Service
class GoodGridFsResource {
  private final org.springframework.data.mongodb.gridfs.GridFsTemplate files;

  GoodGridFsResource(org.springframework.data.mongodb.gridfs.GridFsTemplate files) {
    this.files = files;
  }

  byte[] read(String name) throws IOException {
    try (InputStream in = files.getResource(name).getInputStream()) {
      return in.readAllBytes();
    }
  }
}
