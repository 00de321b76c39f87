package io.mongolint.buildtools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourceJarTest {
  @TempDir private Path directory;

  @Test
  void holdsTheResourcesOfOnePackageAsTheyAre() throws IOException {
    Path jar = directory.resolve("all.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (String name : List.of("p/", "p/A.class", "p/a.txt", "p/q/b.txt", "r/c.txt")) {
        out.putNextEntry(new ZipEntry(name));
        if (!name.endsWith("/")) {
          out.write(("content of " + name).getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    Path resources = directory.resolve("resources.jar");

    ResourceJar.main(jar.toString(), resources.toString(), "p/");

    Map<String, String> found = new TreeMap<>();
    try (JarFile file = new JarFile(resources.toFile())) {
      for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
        assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
        try (InputStream in = file.getInputStream(entry)) {
          found.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    assertThat(found)
        .containsExactly(
            Map.entry("p/a.txt", "content of p/a.txt"),
            Map.entry("p/q/b.txt", "content of p/q/b.txt"));
  }
}
