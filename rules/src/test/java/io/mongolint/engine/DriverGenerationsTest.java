package io.mongolint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.Mongolint;
import io.mongolint.config.Settings;
import io.mongolint.finding.ConnectionMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Defaults are those of the driver that the build file names. */
class DriverGenerationsTest {
  private static final String SYNC =
      """
      import com.mongodb.client.*;
      class Db {
        static final MongoClient CLIENT = MongoClients.create("mongodb://a,b");
      }
      """;

  @TempDir private Path root;

  @Test
  void withoutABuildFileItIsTheNewest() throws IOException {
    assertThat(line(SYNC).monitoring()).isEqualTo(4);
  }

  @Test
  void versionOfADependency() throws IOException {
    write("pom.xml", dependency("3.12.14"));

    assertThat(line(SYNC).monitoring()).isEqualTo(2);
  }

  @Test
  void versionInAProperty() throws IOException {
    write(
        "pom.xml",
        "<properties>\n  <mongo.version>3.12.14</mongo.version>\n</properties>\n"
            + dependency("${mongo.version}"));

    assertThat(line(SYNC).monitoring()).isEqualTo(2);
  }

  @Test
  void versionInGradle() throws IOException {
    write(
        "build.gradle",
        """
        def mongoVersion = '3.12.14'
        dependencies {
          implementation "org.mongodb:mongodb-driver-sync:$mongoVersion"
        }
        """);

    assertThat(line(SYNC).monitoring()).isEqualTo(2);
  }

  @Test
  void versionOfTheParent() throws IOException {
    write("pom.xml", dependency("3.12.14"));
    write("store/pom.xml", "<artifactId>store</artifactId>\n");
    write("store/src/main/java/Db.java", SYNC);

    assertThat(map().deployables().get(0).sum().get(0).monitoring()).isEqualTo(2);
  }

  @Test
  void mongoKeepsItsOwnDefault() throws IOException {
    String old =
        """
        import com.mongodb.Mongo;
        class Db {
          static final Mongo CLIENT = new Mongo("localhost");
        }
        """;

    assertThat(line(old).poolSize()).isEqualTo(10);
    assertThat(map().findings())
        .filteredOn(finding -> finding.rule().equals("PoolSizeUnset"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.cost()).contains("default is 10 connections"));
  }

  private ConnectionMap.Line line(String source) throws IOException {
    write("src/main/java/Db.java", source);
    return map().deployables().get(0).sum().get(0);
  }

  private ConnectionMap map() {
    return Mongolint.map(Settings.builder().roots(root).build()).map();
  }

  private static String dependency(String version) {
    return "<dependency>\n  <artifactId>mongodb-driver-sync</artifactId>\n  <version>"
        + version
        + "</version>\n</dependency>\n";
  }

  private void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
