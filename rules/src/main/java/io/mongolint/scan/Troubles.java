package io.mongolint.scan;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Says in one line what is wrong with a file. */
final class Troubles {

  private Troubles() {}

  static Trouble tooLarge(String shown) {
    return new Trouble(
        Trouble.Kind.TOO_LARGE, shown, "larger than " + (Bytes.LIMIT >> 20) + " MB, left out");
  }

  static Trouble unreadable(Path file, String shown, IOException e) {
    return new Trouble(Trouble.Kind.UNREADABLE, shown, "cannot be read: " + reason(file, e));
  }

  static Trouble missing(String shown) {
    return new Trouble(Trouble.Kind.MISSING, shown, "does not exist");
  }

  private static String reason(Path file, IOException e) {
    if (Files.isDirectory(file) && file.toString().endsWith(SourceTree.SUFFIX)) {
      return "it is a folder";
    }
    if (Files.isSymbolicLink(file) && !Files.exists(file)) {
      return "the link leads nowhere";
    }
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return "it is gone";
    }
    if (e instanceof AccessDeniedException || !Files.isReadable(file)) {
      return "access denied";
    }
    if (e instanceof FileSystemLoopException) {
      return "the folder contains itself";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
