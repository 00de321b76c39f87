package cursornotclosed;

import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSDownloadStream;
import com.mongodb.client.gridfs.GridFSUploadStream;
import org.bson.types.ObjectId;

/** Download closed on the normal path only; upload never, which also loses the file. */
class BadGridFsStreams {
  private final GridFSBucket files;

  BadGridFsStreams(GridFSBucket files) {
    this.files = files;
  }

  byte[] read(ObjectId id) {
    GridFSDownloadStream in = files.openDownloadStream(id); // expect: CursorNotClosed
    byte[] all = new byte[(int) in.getGridFSFile().getLength()];
    in.read(all);
    in.close();
    return all;
  }

  ObjectId write(String name, byte[] data) {
    GridFSUploadStream out = files.openUploadStream(name); // expect: CursorNotClosed
    out.write(data);
    return out.getObjectId();
  }
}
