package io.mongolint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.facts.Body;
import io.mongolint.facts.FileFacts;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs random methods on the JVM, and their graphs step by step, with the same answers to all
 * questions: both must do the same things in the same order.
 */
class AgainstJvmTest {
  private static final int METHODS = 300;
  private static final int RUNS = 40;

  @TempDir Path folder;

  @Test
  void graphsDoWhatTheJvmDoes() throws Exception {
    StringBuilder source = new StringBuilder("package random;\n");
    source.append("import io.mongolint.parse.RandomWorld;\n");
    source.append("@SuppressWarnings({\"finally\", \"try\"}) public class Programs {\n");
    for (int i = 0; i < METHODS; i++) {
      source.append(new RandomPrograms(i).method("m" + i).replace("static", "public static"));
    }
    source.append("}\n");
    FileFacts facts = Sources.parse(source.toString());
    try (URLClassLoader loader = compile(source.toString())) {
      Class<?> programs = loader.loadClass("random.Programs");
      for (int i = 0; i < METHODS; i++) {
        Method method = programs.getMethod("m" + i, RandomWorld.class);
        Body body = Sources.method(facts, "m" + i).body();
        for (int run = 0; run < RUNS; run++) {
          assertThat(interpreted(body, run))
              .as(
                  () ->
                      new RandomPrograms(Integer.parseInt(method.getName().substring(1)))
                              .method("m")
                          + BodyPrinter.print(body))
              .isEqualTo(run(method, run));
        }
      }
    }
  }

  private URLClassLoader compile(String source) throws IOException {
    Path file = folder.resolve("random/Programs.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    String classPath =
        Path.of(AgainstJvmTest.class.getProtectionDomain().getCodeSource().getLocation().getPath())
            .toString();
    int result =
        compiler.run(
            null,
            null,
            null,
            "-nowarn",
            "-cp",
            classPath,
            "-d",
            folder.toString(),
            file.toString());
    assertThat(result).isZero();
    return new URLClassLoader(
        new URL[] {folder.toUri().toURL()}, AgainstJvmTest.class.getClassLoader());
  }

  private static String run(Method method, long seed) throws IllegalAccessException {
    RandomWorld world = new RandomWorld(seed);
    String end;
    try {
      end = "return " + method.invoke(null, world);
    } catch (InvocationTargetException e) {
      end = "throw " + e.getCause().getClass().getName();
    }
    return world.events + " " + end;
  }

  private static String interpreted(Body body, long seed) {
    RandomWorld world = new RandomWorld(seed);
    String end;
    try {
      end = "return " + new GraphInterpreter(body, world).run();
    } catch (RuntimeException | RandomWorld.Stop e) {
      end = "throw " + e.getClass().getName();
    }
    return world.events + " " + end;
  }
}
