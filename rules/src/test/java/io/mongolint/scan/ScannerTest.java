package io.mongolint.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mongolint.scan.TypeUse.Subtypes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScannerTest {
  @TempDir Path root;

  @Test
  void findsSourcesAndLeavesOutput() throws IOException {
    write("pom.xml", "");
    write("src/main/java/a/A.java", "package a; import com.mongodb.DB;");
    write("src/main/java/a/build/B.java", "package a.build;");
    write("src/main/java/a/target/T.java", "package a.target;");
    write("target/generated-sources/G.java", "");
    write("build/G.java", "");
    write("sub/build.gradle", "");
    write("sub/build/G.java", "");
    write("node_modules/x/N.java", "");
    write(".git/H.java", "");
    write("src/main/java/.hidden/H.java", "");
    write("README.md", "");
    SourceTree tree = scan(root);
    assertThat(paths(tree))
        .containsExactly(
            "src/main/java/a/A.java",
            "src/main/java/a/build/B.java",
            "src/main/java/a/target/T.java");
    assertThat(tree.files()).filteredOn(SourceFile::isSeed).hasSize(1);
    assertThat(tree.troubles()).isEmpty();
  }

  @Test
  void outsideOfSourceSetsATestIsWhatUsesATestFramework() throws IOException {
    write("src/shop/OrdersTest.java", "package shop; import org.junit.jupiter.api.Test;");
    write("src/shop/MongoTest.java", "package shop; // org.junit would say more");
    write("src/shop/OrdersTestBase.java", "package shop; import junit.framework.TestCase;");
    write("src/shop/Orders.java", "package shop; import org.junit.Test;");
    write("src/main/java/shop/SpeedTest.java", "package shop; import org.junit.Test;");
    write("src/it/java/shop/Helper.java", "package shop;");
    assertThat(scan(root).files())
        .filteredOn(SourceFile::isTest)
        .extracting(SourceFile::path)
        .containsExactly(
            "src/it/java/shop/Helper.java",
            "src/shop/OrdersTest.java",
            "src/shop/OrdersTestBase.java");
  }

  @Test
  void aGivenFolderIsWalkedWhateverItsName() throws IOException {
    write("target/generated-sources/G.java", "");
    write(".hidden/H.java", "");
    assertThat(paths(scan(root.resolve("target")))).containsExactly("generated-sources/G.java");
    assertThat(paths(scan(root.resolve(".hidden")))).containsExactly("H.java");
  }

  @Test
  void pathsOfSeveralRootsAreRelativeToTheirCommonParent() throws IOException {
    write("p/a/src/A.java", "");
    write("p/b/src/B.java", "");
    write("p/c/C.java", "");
    SourceTree tree =
        scan(root.resolve("p/a/src"), root.resolve("p/b"), root.resolve("p/b/src/B.java"));
    assertThat(paths(tree)).containsExactly("a/src/A.java", "b/src/B.java");
    assertThat(tree.files()).extracting(SourceFile::isGiven).containsExactly(false, true);
  }

  @Test
  void namesWhatIsMissing() throws IOException {
    write("A.java", "");
    SourceTree tree = scan(root, root.resolve("nowhere"));
    assertThat(paths(tree)).containsExactly("A.java");
    assertThat(tree.troubles())
        .containsExactly(new Trouble(Trouble.Kind.MISSING, "nowhere", "does not exist"));
  }

  @Test
  void namesAGivenFileThatIsNoJavaFile() throws IOException {
    write("a.txt", "");
    assertThat(scan(root.resolve("a.txt")).troubles())
        .containsExactly(new Trouble(Trouble.Kind.UNREADABLE, "a.txt", "is no Java file"));
  }

  @Test
  void namesAFileThatIsTooLarge() throws IOException {
    Files.write(root.resolve("Big.java"), new byte[Bytes.LIMIT + 1]);
    write("A.java", "");
    SourceTree tree = scan(root);
    assertThat(paths(tree)).containsExactly("A.java");
    assertThat(tree.troubles())
        .containsExactly(
            new Trouble(Trouble.Kind.TOO_LARGE, "Big.java", "larger than 20 MB, left out"));
  }

  @Test
  void readsFilesOfSomeMegabytes() throws IOException {
    write("A.java", "/*" + "x".repeat(5 << 20) + "*/ import com.mongodb.DB; class A {}");
    assertThat(scan(root).files()).filteredOn(SourceFile::isSeed).hasSize(1);
  }

  @Test
  void anEmptyFolderHasNoFiles() {
    assertThat(scan(root).files()).isEmpty();
    assertThat(scan(root).troubles()).isEmpty();
  }

  @Test
  void linksThatLoopAreNotFollowed() throws IOException {
    write("a/A.java", "");
    Files.createSymbolicLink(root.resolve("a/up"), root);
    Files.createSymbolicLink(root.resolve("a/self"), Path.of("."));
    SourceTree tree = scan(root);
    assertThat(paths(tree)).containsExactly("a/A.java");
    assertThat(tree.troubles()).isEmpty();
  }

  @Test
  void linksThatLeadOutAreFollowedOnce() throws IOException {
    write("p/A.java", "");
    write("lib/B.java", "");
    Files.createSymbolicLink(root.resolve("lib/back"), root.resolve("lib"));
    Files.createSymbolicLink(root.resolve("p/one"), root.resolve("lib"));
    Files.createSymbolicLink(root.resolve("p/two"), root.resolve("lib"));
    assertThat(paths(scan(root.resolve("p")))).containsExactly("A.java", "one/B.java");
  }

  @Test
  void namesALinkThatLeadsNowhere() throws IOException {
    Files.createSymbolicLink(root.resolve("A.java"), root.resolve("gone.java"));
    assertThat(scan(root).troubles())
        .containsExactly(
            new Trouble(
                Trouble.Kind.UNREADABLE, "A.java", "cannot be read: the link leads nowhere"));
  }

  @Test
  void namesAFolderThatLooksLikeAFile() throws IOException {
    Files.createDirectory(root.resolve("A.java"));
    assertThat(scan(root).troubles())
        .containsExactly(
            new Trouble(Trouble.Kind.UNREADABLE, "A.java", "cannot be read: it is a folder"));
  }

  @Test
  void namesWhatMayNotBeRead() throws IOException {
    write("A.java", "");
    write("d/B.java", "");
    assertThat(root.resolve("A.java").toFile().setReadable(false)).isTrue();
    assertThat(root.resolve("d").toFile().setReadable(false)).isTrue();
    try {
      if (Files.isReadable(root.resolve("A.java"))) {
        System.out.println("Unreadable files: did not run, root reads everything");
      }
      assumeTrue(!Files.isReadable(root.resolve("A.java")));
      assertThat(scan(root).troubles())
          .extracting(Trouble::path, Trouble::message)
          .containsExactlyInAnyOrder(
              org.assertj.core.groups.Tuple.tuple("A.java", "cannot be read: access denied"),
              org.assertj.core.groups.Tuple.tuple("d", "cannot be read: access denied"));
    } finally {
      assertThat(root.resolve("d").toFile().setReadable(true)).isTrue();
    }
  }

  @Test
  void excludedPathsAreNotRead() throws IOException {
    write("a/A.java", "");
    write("gen/B.java", "");
    SourceTree tree = Scanner.scan(root, List.of(root), path -> Glob.of("gen/**").matches(path), 2);
    assertThat(paths(tree)).containsExactly("a/A.java");
  }

  @Test
  void knowsWhoDeclaresAType() throws IOException {
    write("m/src/main/java/a/b/Store.java", "/* package x; */ package a.b; class Store {}");
    write("n/src/Store.java", "package c; class Store { class Part {} }");
    write("Store.java", "class Store {}");
    SourceTree tree = scan(root);
    assertThat(tree.declaring("a.b.Store")).hasToString("[m/src/main/java/a/b/Store.java]");
    assertThat(tree.declaring("c.Store.Part")).hasToString("[n/src/Store.java]");
    assertThat(tree.declaring("Store")).hasToString("[Store.java]");
    assertThat(tree.declaring("z.Store")).isEmpty();
    assertThat(tree.declares("a.b.Store")).isTrue();
    assertThat(tree.declares("a.Store")).isFalse();
  }

  @Test
  void wordsAreFoundInFilesReadBeforeAnyMattered() throws IOException {
    write("A.java", "class A { Object s = new Store(); }");
    write("B.java", "class B extends store {}");
    SourceTree tree = scan(root);
    TypeUse store = new TypeUse("", "Store", Set.of(), true, false, Subtypes.NONE);
    TypeUse small = new TypeUse("", "store", Set.of(), true, false, Subtypes.ALL);
    assertThat(users(tree, store)).containsExactly("A.java");
    assertThat(users(tree, small)).containsExactly("B.java");
  }

  @Test
  void textIsDecoded() throws IOException {
    Files.write(root.resolve("U.java"), "\uFEFFclass \u00dc {}".getBytes(StandardCharsets.UTF_8));
    Files.write(root.resolve("L.java"), "class \u00dc {}".getBytes(StandardCharsets.ISO_8859_1));
    SourceTree tree = scan(root);
    ConcurrentLinkedQueue<Trouble> troubles = new ConcurrentLinkedQueue<>();
    Decoder decoder = new Decoder(StandardCharsets.UTF_8);
    for (SourceFile file : tree.files()) {
      assertThat(tree.text(file, decoder, troubles)).isEqualTo("class \u00dc {}");
    }
    assertThat(troubles)
        .containsExactly(
            new Trouble(Trouble.Kind.ENCODING, "L.java", "not valid UTF-8, read as ISO-8859-1"));
  }

  private static List<String> users(SourceTree tree, TypeUse use) {
    return tree.using(List.of(use), tree.files()).stream().map(each -> each.file().path()).toList();
  }

  private SourceTree scan(Path... roots) {
    List<Path> all = List.of(roots);
    return Scanner.scan(Scanner.baseOf(all), all, path -> false, 2);
  }

  private static List<String> paths(SourceTree tree) {
    return tree.files().stream().map(SourceFile::path).toList();
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
