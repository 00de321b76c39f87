package cursornotclosed;

import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSDownloadStream;
import org.bson.types.ObjectId;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Spring writes the resource to the response and closes its stream. */
@RestController
public class GoodGridFsInputStreamResource {
  private final GridFSBucket photos;

  GoodGridFsInputStreamResource(GridFSBucket photos) {
    this.photos = photos;
  }

  @GetMapping("/photos/{id}")
  public ResponseEntity<Resource> photo(@PathVariable String id) {
    GridFSDownloadStream stream = photos.openDownloadStream(new ObjectId(id));
    return ResponseEntity.ok().body(new InputStreamResource(stream));
  }
}
