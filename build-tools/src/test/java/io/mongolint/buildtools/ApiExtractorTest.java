package io.mongolint.buildtools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiExtractorTest {

  @TempDir private Path directory;
  private Path jars;

  @BeforeEach
  void makeJarDirectory() throws IOException {
    jars = Files.createDirectory(directory.resolve("jars"));
  }

  private void jar(String name, String source) throws IOException {
    Path work = Files.createDirectory(directory.resolve(name));
    Path file = Files.writeString(work.resolve("Box.java"), source);
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-XDsuppressNotes", "-d", work.toString(), file.toString());
    assertThat(exit).isZero();
    try (OutputStream out = Files.newOutputStream(jars.resolve(name + ".jar"));
        JarOutputStream jar = new JarOutputStream(out);
        Stream<Path> classes = Files.walk(work)) {
      for (Path each : classes.filter(path -> path.toString().endsWith(".class")).toList()) {
        jar.putNextEntry(new JarEntry(work.relativize(each).toString().replace('\\', '/')));
        jar.write(Files.readAllBytes(each));
      }
    }
  }

  private Map<String, LibraryType> extract(String selection) throws IOException {
    Path file = Files.writeString(directory.resolve("selection.txt"), selection);
    List<LibraryJar> libraries;
    try (Stream<Path> files = Files.list(jars)) {
      libraries =
          files.map(LibraryJar::of).sorted((one, other) -> other.compareVersion(one)).toList();
    }
    Map<String, LibraryType> types = new TreeMap<>();
    for (LibraryType type : ApiExtractor.extract(libraries, Selection.read(file), List.of())) {
      types.put(type.name(), type);
    }
    return types;
  }

  private static List<String> signatures(List<Member> members) {
    return members.stream()
        .map(
            member ->
                (member.name() + member.parameters().stream().map(ApiExtractorTest::text).toList())
                    + text(member.returns()))
        .toList();
  }

  private static String text(TypeRef type) {
    String arguments =
        type.arguments().isEmpty()
            ? ""
            : type.arguments().stream().map(ApiExtractorTest::text).toList().toString();
    return type.name() + arguments + "*".repeat(type.dimensions());
  }

  @Test
  void takesWhatCallersCanUse() throws IOException {
    jar(
        "tiny-1.0",
        """
        package a.b;
        import java.util.*;
        public abstract class Box<T extends Comparable<T>, U> extends Hidden<T> implements AutoCloseable {
          public static final String NAME = "x";
          static int hidden;
          protected Box(int size) {}
          Box() {}
          public <R> Map<? super T, ? extends R> all(List<?> list, U[]... more) { return null; }
          protected abstract int[] numbers();
          private void secret() {}
          void ours() {}
          public void close() {}
          public static class Part { public class Inner { public Inner(String text) {} } }
          private static class Private {}
          public enum Color { RED }
          public interface Callback { void call(); default void other() {} }
        }
        class Hidden<V> { public V inherited() { return null; } }
        class NotExtended {}
        """);
    Map<String, LibraryType> types = extract("tiny a.b.*");

    assertThat(types)
        .containsOnlyKeys(
            "a.b.Box",
            "a.b.Box.Part",
            "a.b.Box.Part.Inner",
            "a.b.Box.Color",
            "a.b.Box.Callback",
            "a.b.Hidden");
    LibraryType box = types.get("a.b.Box");
    assertThat(box.typeParameters())
        .extracting(variable -> variable.name() + " " + text(variable.bound()))
        .containsExactly("T java.lang.Comparable[T]", "U java.lang.Object");
    assertThat(box.supertypes())
        .extracting(ApiExtractorTest::text)
        .containsExactly("a.b.Hidden[T]", "java.lang.AutoCloseable");
    assertThat(box.staticFields()).containsOnlyKeys("NAME");
    assertThat(signatures(box.constructors())).containsExactly("[int]void");
    assertThat(signatures(box.methods()))
        .containsExactlyInAnyOrder(
            "all[java.util.List[java.lang.Object], U**]java.util.Map[T, R]",
            "numbers[]int*",
            "close[]void");
    assertThat(box.methods())
        .filteredOn(member -> member.name().equals("all"))
        .allSatisfy(member -> assertThat(member.flags()).isEqualTo(Member.VARARGS));
    assertThat(signatures(types.get("a.b.Box.Part.Inner").constructors()))
        .containsExactly("[java.lang.String]void");
    assertThat(types.get("a.b.Box.Color").staticFields()).containsOnlyKeys("RED");
    assertThat(types.get("a.b.Box.Callback").methods())
        .extracting(Member::name, Member::flags)
        .containsExactlyInAnyOrder(tuple("call", Member.ABSTRACT), tuple("other", 0));
  }

  @Test
  void unitesGenerationsWithTheNewestFirst() throws IOException {
    jar(
        "tiny-2.9",
        """
        package a;
        public class Box<T> extends Thread {
          public T both(T value) { return value; }
          public int changed() { return 0; }
          public T old() { return null; }
        }
        """);
    jar(
        "tiny-2.14",
        """
        package a;
        public class Box<E> implements AutoCloseable {
          public void close() {}
          public E both(E value) { return value; }
          public String changed() { return null; }
        }
        """);
    LibraryType box = extract("tiny a.*").get("a.Box");

    assertThat(signatures(box.methods()))
        .containsExactly(
            "close[]void", "both[E]E", "changed[]java.lang.String", "changed[]int", "old[]E");
    assertThat(box.supertypes())
        .extracting(TypeRef::name)
        .containsExactly("java.lang.AutoCloseable", "java.lang.Thread");
  }

  @Test
  void leavesOutInternalPackagesUnlessTheyAreNamed() throws IOException {
    jar("tiny-1", "package a.internal.b; public class Box {}");

    assertThatThrownBy(() -> extract("tiny a.**")).hasMessageContaining("a.**");
    assertThat(extract("tiny a.internal.b.*")).containsOnlyKeys("a.internal.b.Box");
  }

  @Test
  void leavesOutWhatIsExcluded() throws IOException {
    jar("tiny-1", "package a; public class Box { public interface Part {} }");

    assertThat(extract("tiny\n  a.*  # all\n  !a.Box.Part")).containsOnlyKeys("a.Box");
  }

  @Test
  void saysWhichJarIsNotSelected() throws IOException {
    jar("tiny-1", "package a; public class Box {}");

    assertThatThrownBy(() -> extract("other a.*")).hasMessageContaining("tiny");
  }

  @Test
  void doesNothingIfNothingChanged() throws IOException {
    jar("tiny-1", "package a; public class Box {}");
    Path selection = Files.writeString(directory.resolve("selection.txt"), "tiny a.*");
    Path text = Files.writeString(directory.resolve("jdk.api"), "package j\nclass Object\n");
    Path output = directory.resolve("made/api.bin");
    String[] arguments = {
      jars.toString(),
      selection.toString(),
      text.toString(),
      output.toString(),
      directory.resolve("api.inputs").toString()
    };
    ApiExtractor.main(arguments);
    byte[] first = Files.readAllBytes(output);
    Files.write(output, new byte[] {1});

    ApiExtractor.main(arguments);
    assertThat(output).hasBinaryContent(new byte[] {1});

    Files.writeString(text, "package j\nclass Object\nclass String\n");
    ApiExtractor.main(arguments);
    assertThat(Files.size(output)).isGreaterThan(first.length);
  }
}
