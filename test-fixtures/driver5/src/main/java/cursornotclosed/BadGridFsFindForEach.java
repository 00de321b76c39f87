package cursornotclosed;

import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.model.GridFSFile;

/** The files collection of GridFS is a MongoIterable like any other. */
class BadGridFsFindForEach {
  private final GridFSBucket files;

  BadGridFsFindForEach(GridFSBucket files) {
    this.files = files;
  }

  GridFSFile firstImage() {
    for (GridFSFile file : files.find()) { // expect: CursorNotClosed
      if (file.getFilename().endsWith(".png")) {
        return file;
      }
    }
    return null;
  }
}
