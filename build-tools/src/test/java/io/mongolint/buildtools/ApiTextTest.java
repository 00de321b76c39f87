package io.mongolint.buildtools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mongolint.buildtools.LibraryType.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiTextTest {

  @TempDir private Path directory;

  private List<LibraryType> read(String text) throws IOException {
    return ApiText.read(Files.writeString(directory.resolve("some.api"), text));
  }

  private static TypeRef ref(String name, TypeRef... arguments) {
    return new TypeRef(name, List.of(arguments), 0);
  }

  @Test
  void readsTypesAndMembers() throws IOException {
    List<LibraryType> types =
        read(
            """
            # a comment
            package a

            interface Map<K, V>
              static <K extends Comparable<? super K>, V> Map<K, V> of(K, V)
              V get(Object)
              default void each(b.Action<? super K, ?>)
            interface Map.Entry<K>
            class Object
            class Comparable<T>

            package c

            class Tree<K> extends Object implements Map<K, int[]>, Comparable<Tree<K>>
              new(Map.Entry<K>, int...)
              static Tree<Object> EMPTY
              abstract protected K first()
            """);

    assertThat(types)
        .extracting(LibraryType::name)
        .containsExactly("a.Map", "a.Map.Entry", "a.Object", "a.Comparable", "c.Tree");
    LibraryType map = types.get(0);
    assertThat(map.kind()).isEqualTo(Kind.INTERFACE);
    assertThat(map.methods())
        .containsExactly(
            new Member(
                "of",
                Member.STATIC,
                List.of(
                    new TypeVariable("K", ref("a.Comparable", ref("K"))),
                    new TypeVariable("V", TypeRef.OBJECT)),
                List.of(ref("K"), ref("V")),
                ref("a.Map", ref("K"), ref("V"))),
            new Member("get", Member.ABSTRACT, List.of(), List.of(ref("a.Object")), ref("V")),
            new Member(
                "each",
                0,
                List.of(),
                List.of(ref("b.Action", ref("K"), TypeRef.OBJECT)),
                ref("void")));
    LibraryType tree = types.get(4);
    assertThat(tree.supertypes())
        .containsExactly(
            ref("a.Object"),
            ref("a.Map", ref("K"), ref("int").array(1)),
            ref("a.Comparable", ref("c.Tree", ref("K"))));
    assertThat(tree.constructors())
        .containsExactly(
            new Member(
                "",
                Member.VARARGS,
                List.of(),
                List.of(ref("a.Map.Entry", ref("K")), ref("int").array(1)),
                ref("void")));
    assertThat(tree.staticFields()).containsEntry("EMPTY", ref("c.Tree", ref("a.Object")));
    assertThat(tree.methods())
        .containsExactly(new Member("first", Member.ABSTRACT, List.of(), List.of(), ref("K")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'class A~  B get()'           | some.api:2: unknown type 'B'",
        "'class A~  A get('            | some.api:2: the line ends too early",
        "'class A~  A get() extra'     | some.api:2: did not understand 'extra'",
        "'class A extends~'            | some.api:1: the line ends too early",
        "'  A get()'                   | some.api:1: a member outside a type",
        "'struct A'                    | some.api:1: not a declaration",
        "'class A~class A'             | some.api:2: a second A",
      })
  void saysWhereItDoesNotUnderstand(String text, String message) {
    assertThatThrownBy(() -> read(text.replace('~', '\n'))).hasMessageStartingWith(message);
  }
}
