package cursornotclosed;

import com.mongodb.DBCursor;
import com.mongodb.gridfs.GridFS;

/** GridFS hands a DBCursor out as well. */
public class BadGridFsFileList {
  private final GridFS files;

  BadGridFsFileList(GridFS files) {
    this.files = files;
  }

  String firstName() {
    DBCursor list = files.getFileList(); // expect: CursorNotClosed
    return list.hasNext() ? (String) list.next().get("filename") : null;
  }
}
