package cursornotclosed;

import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.model.Filters;

/** Asked with a filter and first(), the same question opens nothing that stays. */
class GoodGridFsFindFirst {
  private final GridFSBucket files;

  GoodGridFsFindFirst(GridFSBucket files) {
    this.files = files;
  }

  GridFSFile firstImage() {
    return files.find(Filters.regex("filename", "\\.png$")).first();
  }
}
