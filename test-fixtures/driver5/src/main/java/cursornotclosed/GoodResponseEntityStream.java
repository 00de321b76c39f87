package cursornotclosed;

import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSDownloadStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The body opens its download when it is written, and closes it when it has been. */
@RestController
public class GoodResponseEntityStream {
  private final GridFSBucket reports;

  GoodResponseEntityStream(GridFSBucket reports) {
    this.reports = reports;
  }

  @GetMapping("/reports/{name}")
  ResponseEntity<StreamingResponseBody> report(@PathVariable String name) {
    StreamingResponseBody body =
        out -> {
          try (InputStream in = reports.openDownloadStream(name)) {
            in.transferTo(out);
          }
        };
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(body);
  }

  @GetMapping("/reports/{name}/size")
  long size(@PathVariable String name) throws IOException {
    try (GridFSDownloadStream stream = reports.openDownloadStream(name)) {
      return stream.getGridFSFile().getLength();
    }
  }
}
