package cursornotclosed;

import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.model.GridFSFile;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bson.Document;

/** downloadToStream opens and closes its download, and first closes its cursor. */
public class GoodGridFsToResponse extends HttpServlet {
  private final transient GridFSBucket images;

  public GoodGridFsToResponse(GridFSBucket images) {
    this.images = images;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = request.getPathInfo().substring(1);
    GridFSFile file = images.find(new Document("filename", name)).first();
    if (file == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentLengthLong(file.getLength());
    images.downloadToStream(file.getObjectId(), response.getOutputStream());
  }
}
