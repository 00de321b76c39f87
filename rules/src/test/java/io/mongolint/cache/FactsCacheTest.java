package io.mongolint.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.facts.FileFacts;
import io.mongolint.parse.SourceParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsCacheTest {
  private static final String TEXT = "package a; class A { void f(B b) { b.g(1, \"x\"); } }";

  @TempDir Path folder;

  private FactsCache cache(String tool) {
    return FactsCache.in(folder.resolve("facts"), "/project", tool);
  }

  private void keep(String path, String text) {
    FactsCache cache = cache("1");
    cache.put(text, SourceParser.parse(path, text));
    cache.save();
  }

  private Path file() throws IOException {
    return files().get(0);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("facts"))) {
      return files.toList();
    }
  }

  @Test
  void givesWhatWasPut() {
    keep("A.java", TEXT);

    assertThat(cache("1").find("A.java", TEXT)).isEqualTo(SourceParser.parse("A.java", TEXT));
  }

  @Test
  void givesNothingForAnotherTextPathProjectOrTool() {
    keep("A.java", TEXT);

    assertThat(cache("1").find("A.java", TEXT + " ")).isNull();
    assertThat(cache("1").find("A.java", TEXT.replace('1', '2'))).isNull();
    assertThat(cache("1").find("b/A.java", TEXT)).isNull();
    assertThat(cache("2").find("A.java", TEXT)).isNull();
    assertThat(FactsCache.in(folder.resolve("facts"), "/other", "1").find("A.java", TEXT)).isNull();
  }

  @Test
  void keepsOnlyWhatTheLastRunUsed() throws IOException {
    FactsCache first = cache("1");
    first.put(TEXT, SourceParser.parse("A.java", TEXT));
    first.put(TEXT, SourceParser.parse("B.java", TEXT));
    first.save();
    FactsCache second = cache("1");
    assertThat(second.find("A.java", TEXT)).isNotNull();
    second.save();

    assertThat(cache("1").find("A.java", TEXT)).isNotNull();
    assertThat(cache("1").find("B.java", TEXT)).isNull();
    assertThat(files()).hasSize(1);
  }

  @Test
  void doesNotWriteWhatDidNotChange() throws IOException {
    keep("A.java", TEXT);
    Object before = Files.readAttributes(file(), "lastModifiedTime,fileKey");
    FactsCache cache = cache("1");
    assertThat(cache.find("A.java", TEXT)).isNotNull();
    cache.save();
    cache("1").save();

    assertThat(Files.readAttributes(file(), "lastModifiedTime,fileKey")).isEqualTo(before);
  }

  /** A lack of stack or memory may be over the next time. */
  @Test
  void doesNotKeepFactsWithAProblem() {
    FactsCache cache = cache("1");
    cache.put("class {", SourceParser.parse("A.java", "class {"));
    cache.save();

    assertThat(folder.resolve("facts")).doesNotExist();
  }

  @Test
  void throwsAwayWhatIsDamaged() throws IOException {
    keep("A.java", TEXT);
    byte[] whole = Files.readAllBytes(file());
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 0x10;
      Files.write(file(), damaged);
      assertThat(cache("1").find("A.java", TEXT)).as("byte %d changed", i).isNull();
      Files.write(file(), Arrays.copyOf(whole, i));
      assertThat(cache("1").find("A.java", TEXT)).as("cut to %d bytes", i).isNull();
    }

    keep("A.java", TEXT);
    assertThat(cache("1").find("A.java", TEXT)).isNotNull();
  }

  @Test
  void worksWithoutAPlaceToWrite() throws IOException {
    Files.writeString(folder.resolve("facts"), "a file where the folder would be");
    keep("A.java", TEXT);

    assertThat(cache("1").find("A.java", TEXT)).isNull();
  }

  @Test
  void runsAtTheSameTimeDoNotDisturbEachOther() throws Exception {
    List<Thread> runs =
        Stream.generate(() -> new Thread(() -> keep("A.java", TEXT))).limit(8).toList();
    runs.forEach(Thread::start);
    for (Thread run : runs) {
      run.join();
    }

    assertThat(files()).hasSize(1);
    assertThat(cache("1").find("A.java", TEXT)).isNotNull();
  }

  @Test
  void keepsALimitedNumberOfProjects() throws IOException {
    FileFacts facts = SourceParser.parse("A.java", TEXT);
    for (int i = 0; i < 40; i++) {
      FactsCache cache = FactsCache.in(folder.resolve("facts"), "/project" + i, "1");
      cache.put(TEXT, facts);
      cache.save();
    }

    assertThat(files()).hasSize(32);
  }
}
