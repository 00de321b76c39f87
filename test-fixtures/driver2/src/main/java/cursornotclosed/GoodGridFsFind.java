package cursornotclosed;

import com.mongodb.DBCursor;
import com.mongodb.gridfs.GridFS;
import com.mongodb.gridfs.GridFSDBFile;

/** find() of the legacy GridFS returns a list, and a file list in finally is right. */
public class GoodGridFsFind {
  private final GridFS files;

  GoodGridFsFind(GridFS files) {
    this.files = files;
  }

  GridFSDBFile first(String name) {
    for (GridFSDBFile file : files.find(name)) {
      return file;
    }
    return null;
  }

  int size() {
    DBCursor list = files.getFileList();
    try {
      return list.length();
    } finally {
      list.close();
    }
  }
}
