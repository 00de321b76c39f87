package io.mongolint.buildtools;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Copies the resources of a jar into one of their own, not compressed. A JVM that has the classes
 * in an archive opens a jar for its resources only, and reads its whole table of contents first:
 * eight thousand entries for the one resource that a short run needs.
 */
public final class ResourceJar {
  private ResourceJar() {}

  /**
   * Copies.
   *
   * @param arguments the jar, the jar to write, and how the names of the resources begin
   * @throws IOException if a jar cannot be read or written
   */
  public static void main(String... arguments) throws IOException {
    Path target = Path.of(arguments[1]);
    Path written = target.resolveSibling(target.getFileName() + ".new");
    try (JarFile jar = new JarFile(arguments[0], false);
        OutputStream file = Files.newOutputStream(written);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
        if (isResource(entry, arguments[2])) {
          copy(jar, entry, out);
        }
      }
    }
    Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean isResource(JarEntry entry, String prefix) {
    String name = entry.getName();
    return name.startsWith(prefix) && !entry.isDirectory() && !name.endsWith(".class");
  }

  private static void copy(JarFile jar, JarEntry entry, ZipOutputStream out) throws IOException {
    byte[] bytes;
    try (InputStream in = jar.getInputStream(entry)) {
      bytes = in.readAllBytes();
    }
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry stored = new ZipEntry(entry.getName());
    stored.setMethod(ZipEntry.STORED);
    stored.setSize(bytes.length);
    stored.setCrc(sum.getValue());
    stored.setTime(entry.getTime());
    out.putNextEntry(stored);
    out.write(bytes);
    out.closeEntry();
  }
}
