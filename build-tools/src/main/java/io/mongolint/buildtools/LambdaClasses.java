package io.mongolint.buildtools;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Makes a class of each lambda in a jar. The JVM makes one anyway, while the program runs: even
 * from an archive each takes a quarter of a millisecond, and a short run meets four hundred of
 * them. A class that lies in the jar takes a tenth of that.
 */
public final class LambdaClasses {
  private static final String CLASS = ".class";

  /** The contents of the jar by name. */
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  /** The classes made, by the class that is the host of their nest. */
  private final Map<String, List<String>> made = new TreeMap<>();

  private LambdaClasses() {}

  /**
   * Rewrites a jar in place.
   *
   * @param arguments the jar, and the beginnings of the names of the classes to rewrite, with
   *     slashes
   * @throws IOException if the jar cannot be read or written
   */
  public static void main(String... arguments) throws IOException {
    Path jar = Path.of(arguments[0]);
    List<String> prefixes = List.of(arguments).subList(1, arguments.length);
    LambdaClasses classes = new LambdaClasses();
    long time = classes.read(jar);
    classes.rewrite(prefixes);
    classes.write(jar, time);
  }

  /** Reads the jar; the time of its first entry is that of all. */
  private long read(Path file) throws IOException {
    long time = 0;
    try (JarFile jar = new JarFile(file.toFile(), false)) {
      for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
        time = time == 0 ? entry.getTime() : time;
        try (InputStream in = jar.getInputStream(entry)) {
          entries.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return time;
  }

  private void rewrite(List<String> prefixes) {
    for (String name : List.copyOf(entries.keySet())) {
      if (name.endsWith(CLASS) && prefixes.stream().anyMatch(name::startsWith)) {
        rewrite(name);
      }
    }
    made.forEach(this::addToNest);
  }

  private void rewrite(String name) {
    ClassReader reader = new ClassReader(entries.get(name));
    LambdaRewriter.Host host = LambdaRewriter.Host.of(reader);
    ClassWriter writer = new ClassWriter(0);
    LambdaRewriter rewriter = new LambdaRewriter(writer, host);
    reader.accept(rewriter, 0);
    if (rewriter.classes().isEmpty()) {
      return;
    }
    entries.put(name, writer.toByteArray());
    rewriter.classes().forEach((made, bytes) -> entries.put(made + CLASS, bytes));
    made.computeIfAbsent(host.nest(), nest -> new ArrayList<>())
        .addAll(rewriter.classes().keySet());
  }

  /** What a class may use of another's private parts, the host has to know of. */
  private void addToNest(String host, List<String> members) {
    ClassReader reader = new ClassReader(entries.get(host + CLASS));
    ClassWriter writer = new ClassWriter(0);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visit(
              int version,
              int access,
              String name,
              String signature,
              String superName,
              String[] interfaces) {
            int nests = Math.max(version, Opcodes.V11);
            super.visit(nests, access, name, signature, superName, interfaces);
          }

          @Override
          public void visitEnd() {
            members.forEach(cv::visitNestMember);
            super.visitEnd();
          }
        },
        0);
    entries.put(host + CLASS, writer.toByteArray());
  }

  private void write(Path jar, long time) throws IOException {
    Path rewritten = jar.resolveSibling(jar.getFileName() + ".new");
    try (OutputStream file = Files.newOutputStream(rewritten);
        JarOutputStream out = new JarOutputStream(file)) {
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        entry.setTime(time);
        out.putNextEntry(entry);
        out.write(each.getValue());
        out.closeEntry();
      }
    }
    Files.move(rewritten, jar, StandardCopyOption.REPLACE_EXISTING);
  }
}
