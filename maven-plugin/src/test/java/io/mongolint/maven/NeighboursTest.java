package io.mongolint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeighboursTest {
  @TempDir private Path root;

  @Test
  void findsModulesOfModules() throws IOException {
    pom(
        "",
        """
        <modules><module>a</module><module> b/pom.xml </module><module>gone</module></modules>
        <build><plugins><plugin><configuration><module>no</module></configuration></plugin></plugins></build>
        <profiles><profile><modules><module>c</module></modules></profile></profiles>
        """);
    pom("a", "<modules><module>../d</module><module>..</module></modules>");
    pom("b", "<subprojects><subproject>e</subproject></subprojects>");
    pom("c", "");
    pom("d", "");
    pom("b/e", "");
    pom("no", "");

    assertThat(Neighbours.below(root))
        .containsExactlyInAnyOrder(
            root,
            root.resolve("a"),
            root.resolve("b"),
            root.resolve("c"),
            root.resolve("d"),
            root.resolve("b/e"));
  }

  @Test
  void findsTheFoldersOfSourcesThatThereAre() throws IOException {
    pom(
        "",
        """
        <build>
          <sourceDirectory>java</sourceDirectory>
          <testSourceDirectory>${tests}</testSourceDirectory>
        </build>
        """);
    Path java = Files.createDirectories(root.resolve("java"));
    Path tests = Files.createDirectories(root.resolve("src/test/java"));
    assertThat(Neighbours.written(root)).containsExactly(java, tests);
    assertThat(Neighbours.generated(root)).isEmpty();

    Path generated = Files.createDirectories(root.resolve("target/generated-sources"));
    assertThat(Neighbours.generated(root)).containsExactly(generated);
  }

  @Test
  void makesNothingOfABrokenPom() throws IOException {
    pom("", "<modules><module>a</module>");
    pom("a", "");
    assertThat(Neighbours.below(root)).containsExactly(root);

    Files.writeString(
        root.resolve("pom.xml"),
        "<!DOCTYPE project [<!ENTITY a 'a'>]>"
            + "<project><modules><module>&a;</module></modules></project>");
    assertThat(Neighbours.below(root)).containsExactly(root);
  }

  @Test
  void knowsNothingBelowAFolderWithoutPom() {
    assertThat(Neighbours.below(root)).isEmpty();
    assertThat(Neighbours.written(root)).isEmpty();
  }

  private void pom(String folder, String content) throws IOException {
    Path target = Files.createDirectories(root.resolve(folder));
    Files.writeString(target.resolve("pom.xml"), "<project>" + content + "</project>");
  }
}
