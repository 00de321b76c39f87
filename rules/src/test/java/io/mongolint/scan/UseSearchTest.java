package io.mongolint.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.scan.TypeUse.Subtypes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UseSearchTest {
  private static final TypeUse STORE =
      new TypeUse("app.db", "Store", Set.of("orders", "open"), true, true, Subtypes.ALL);

  private static final TypeUse QUIET =
      new TypeUse("app.db", "Store", Set.of("open"), false, true, Subtypes.IF_USED);

  private static final SourceFile FILE = new SourceFile("A.java", false, false, false, 0, null);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { void f(Store s) { s.orders(); } }",
        "class A { Object s = new Store(); }",
        "class A { Object s = new app.db.Store(); }",
        "class A { Supplier<?> s = Store::new; }",
        "class A { Object o = bind(Store.class); }",
        "class A extends Store {}",
        "class A<T> extends Base<T> implements Other, Store {}",
        "class A { Store store() { return s; } }",
        "class A { Optional<Store> store() { return s; } }",
        "class A { Store[] stores() { return s; } }",
        "class A { Store store; }",
        "class A { List<Store> stores = make(); }",
        "class A { void f() { class B { public static final Store S = null; } } }",
        "record A(Store store) {}"
      })
  void usesCount(String source) {
    assertThat(isUsed("import app.db.Store; " + source)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A {}",
        "class A { private final Store store; A(Store store) { this.store = store; } }",
        "class A { void f(Store s) { s.close(); } }",
        "class A { private Store store() { return s; } }",
        "class A { void f() { Store s = get(); } }",
        "class A { // Store.open()\n String s = \"Store.open()\"; }",
        "class A { private Store s; /** {@link Store#open()} */ void f() {} }"
      })
  void otherMentionsDoNot(String source) {
    assertThat(isUsed("import app.db.Store; " + source)).isFalse();
  }

  @Test
  void aFileSeesATypeByImportPackageOrFullName() {
    String use = "class A { Object s = new Store(); }";
    assertThat(isUsed("package app.db; " + use)).isTrue();
    assertThat(isUsed("import app.db.*; " + use)).isTrue();
    assertThat(isUsed("import app.db.Store.Part; " + use)).isTrue();
    assertThat(isUsed("package app.other; " + use)).isFalse();
    assertThat(isUsed("import app.other.Store; " + use)).isFalse();
    assertThat(isUsed("class A { Object s = new app.db.Store(); }")).isTrue();
  }

  @Test
  void aNestedTypeIsNamedThroughWhatItLiesIn() {
    TypeUse part = new TypeUse("app.db", "Store.Part", Set.of(), true, false, Subtypes.NONE);
    assertThat(isUsed(part, "import app.db.Store; class A { Object p = new Store.Part(); }"))
        .isTrue();
    assertThat(isUsed(part, "import app.db.Store.Part; class A { Object p = new Part(); }"))
        .isTrue();
    assertThat(isUsed(part, "package app.db; class A { Object p = new Part(); }")).isFalse();
    assertThat(isUsed(part, "package app.db; class A { Object p = new Other.Part(); }")).isFalse();
  }

  @Test
  void aStaticImportIsAUse() {
    String use = "class A { Object s = open(); }";
    assertThat(isUsed("import static app.db.Store.open; " + use)).isTrue();
    assertThat(isUsed("import static app.db.Store.*; " + use)).isTrue();
    assertThat(isUsed("import static app.db.Store.close; class A { }")).isFalse();
  }

  @Test
  void lombokMakesGettersOfPrivateFields() {
    String fields = "class A { private Store store; }";
    assertThat(isUsed("import app.db.Store; import lombok.Getter; @Getter " + fields)).isTrue();
    assertThat(isUsed("import app.db.Store; " + fields)).isFalse();
  }

  @Test
  void whatIsNotAskedForIsNoUse() {
    TypeUse members = new TypeUse("app.db", "Store", Set.of("open"), false, false, Subtypes.NONE);
    String head = "import app.db.Store; ";
    assertThat(isUsed(members, head + "class A extends Store { Store s = new Store(); }"))
        .isFalse();
    assertThat(isUsed(members, head + "class A { Object o = Store.open(); }")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public class Shop extends Store {}",
        "class Shop<T> extends Base<T> implements Store {}",
        "interface Shop extends Store {}",
        "record Shop(int size) implements Store {}",
        "enum Shop implements Store { ONE }",
        "class First {} class Shop extends Store {}",
        "class First extends Store {} class Shop extends Store {}"
      })
  void aTypeThatOnlyExtendsAnotherIsNamed(String source) {
    TypeUser user = read(QUIET, "package a; import app.db.Store; " + source);
    assertThat(user.isUsing()).isFalse();
    assertThat(user.below())
        .contains(new TypeUse("a", "Shop", Set.of("open"), false, true, Subtypes.IF_USED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class Shop extends Store { void f() { open(); } }",
        "class Shop extends Store { public Store parent() { return null; } }",
        "class Around { class Shop extends Store {} }"
      })
  void aTypeThatExtendsAnotherAndUsesItDoesMore(String source) {
    assertThat(isUsed(QUIET, "import app.db.Store; " + source)).isTrue();
  }

  private static boolean isUsed(String source) {
    return isUsed(STORE, source);
  }

  private static boolean isUsed(TypeUse use, String source) {
    return read(use, source).isUsing();
  }

  private static TypeUser read(TypeUse use, String source) {
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    return new UseReader(
            new Tokens(bytes, bytes.length), Map.of(use.typeName(), List.of(use)), use.members())
        .read(FILE);
  }
}
