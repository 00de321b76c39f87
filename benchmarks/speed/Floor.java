import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The floor: walk a tree, read every Java file, look for one word in its bytes. */
public class Floor {
  public static void main(String[] args) throws Exception {
    List<Path> files;
    try (var walk = Files.walk(Path.of(args[0]))) {
      files = walk.filter(p -> p.toString().endsWith(".java")).toList();
    }
    AtomicLong bytes = new AtomicLong();
    AtomicLong hits = new AtomicLong();
    files.parallelStream().forEach(f -> {
      try {
        byte[] b = Files.readAllBytes(f);
        bytes.addAndGet(b.length);
        if (new String(b, java.nio.charset.StandardCharsets.ISO_8859_1).contains("com.mongodb")) hits.incrementAndGet();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    });
    System.out.println(files.size() + " files, " + bytes + " bytes, " + hits + " hits");
  }
}
