package cursornotclosed;

import com.mongodb.client.gridfs.GridFSBucket;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The outermost reader is the resource, and closing it reaches the download at the bottom. */
public class GoodGridFsReader {
  static Map<String, String> headers(GridFSBucket mails, String name) throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(mails.openDownloadStream(name), StandardCharsets.UTF_8))) {
      String line = reader.readLine();
      while (line != null && !line.isEmpty()) {
        int colon = line.indexOf(':');
        headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
        line = reader.readLine();
      }
    }
    return headers;
  }
}
