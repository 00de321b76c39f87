package io.mongolint.buildtools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class LambdaClassesTest {
  /** Lambdas of every kind; what they give is the output of the program. */
  private static final String PROGRAM =
      """
      package p;

      import java.util.*;
      import java.util.function.*;

      public class Program {
        interface Narrow extends Function<String, Integer> { Integer apply(String s); }
        interface Wide { double apply(int a, long b, byte c); }
        interface Default { default String hello() { return "hello " + name(); } String name(); }
        interface Stateful { private String secret() { return "secret"; }
          default Supplier<String> open() { return this::secret; } }

        static class Base {
          Supplier<String> first() { return () -> "base " + this.getClass().getSimpleName(); }
          public String toString() { return "Base"; }
        }

        static class Derived extends Base {
          Supplier<String> first() { return () -> "derived, " + super.first().get(); }
          Supplier<String> above() { return super::toString; }
          public String toString() { return "Derived"; }
        }

        private final long field = 40;
        private int count;

        private static String join(Object... all) { return Arrays.asList(all).toString(); }
        private long sum(int a, Integer b) { return field + a + b; }
        private static double mean(long a, double b, long c) { return (a + b + c) / 3; }

        class Inner { Supplier<Long> outer() { return () -> field + count; } }

        static <T extends Comparable<T>> T greatest(List<T> all) {
          return all.stream().reduce((a, b) -> a.compareTo(b) >= 0 ? a : b).get();
        }

        void run() {
          Runnable nothing = () -> count++;
          nothing.run();
          Supplier<Inner> inner = Inner::new;
          Function<Integer, int[]> array = int[]::new;
          BiFunction<Integer, Integer, Long> sum = this::sum;
          ToLongBiFunction<Integer, Integer> unboxed = this::sum;
          Wide wide = (a, b, c) -> a + b + c;
          Wide mean = Program::mean;
          IntFunction<Object> boxed = i -> i;
          IntToLongFunction widened = Math::abs;
          ToDoubleFunction<Integer> value = Integer::intValue;
          Function<String, Integer> length = String::length;
          Narrow narrow = Integer::valueOf;
          Function<Object, String> joined = Program::join;
          Consumer<List<String>> cleared = List::clear;
          Predicate<String> empty = String::isEmpty;
          Default named = () -> "you";
          long big = 1L << 40; double half = 0.5; String text = "text"; boolean yes = true;
          char letter = 'x'; float third = 3f;
          Supplier<String> keeps = () -> big + " " + half + " " + text + yes + letter + third + count;
          List<String> list = new ArrayList<>(List.of("b", "a", "c"));
          list.sort(Comparator.comparing(Function.<String>identity()).reversed());
          System.out.println(list);
          cleared.accept(list);
          System.out.println(list.isEmpty() + " " + inner.get().outer().get());
          System.out.println(array.apply(3).length + " " + sum.apply(1, 2) + " "
              + unboxed.applyAsLong(3, 4) + " " + wide.apply(1, 2, (byte) 3) + " "
              + mean.apply(1, 2, (byte) 3));
          System.out.println(boxed.apply(7) + " " + widened.applyAsLong(-8) + " "
              + value.applyAsDouble(9) + " " + length.apply("four") + " " + narrow.apply("12"));
          System.out.println(joined.apply("x") + empty.test("") + named.hello() + keeps.get());
          Base derived = new Derived();
          System.out.println(derived.first().get() + ((Derived) derived).above().get());
          System.out.println(new Stateful() {}.open().get() + greatest(List.of(3, 5, 4)));
          Supplier<Supplier<String>> nested = () -> () -> text + field;
          System.out.println(nested.get().get());
          System.out.println(once() == once());
          try {
            ((Function) length).apply(1);
          } catch (ClassCastException e) {
            System.out.println("no text");
          }
        }

        private static Object once() { Supplier<String> same = () -> "same"; return same; }

        public static void main(String[] none) { new Program().run(); }
      }
      """;

  @TempDir private Path directory;
  private Path jar;

  @BeforeEach
  void nameJar() {
    jar = directory.resolve("program.jar");
  }

  private void compile(int release) throws IOException {
    Path source = Files.writeString(directory.resolve("Program.java"), PROGRAM);
    Path classes = Files.createDirectories(directory.resolve("classes"));
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                "--release=" + release,
                "-XDstringConcat=inline",
                "-d",
                classes.toString(),
                source.toString());
    assertThat(code).isZero();
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
    }
  }

  private String output() throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      loader.loadClass("p.Program").getMethod("main", String[].class).invoke(null, (Object) null);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The places where the JVM would still make a class, and what for. */
  private List<String> lambdas() throws IOException {
    List<String> found = new ArrayList<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (var entry : file.stream().filter(each -> each.getName().endsWith(".class")).toList()) {
        new ClassReader(file.getInputStream(entry))
            .accept(
                new ClassVisitor(Opcodes.ASM9) {
                  @Override
                  public MethodVisitor visitMethod(
                      int access, String name, String type, String signature, String[] thrown) {
                    return new MethodVisitor(Opcodes.ASM9) {
                      @Override
                      public void visitInvokeDynamicInsn(
                          String called, String type, Handle bootstrap, Object... arguments) {
                        found.add(arguments[1].toString());
                      }
                    };
                  }
                },
                0);
      }
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(ints = {9, 17})
  void aProgramDoesTheSameWithoutLambdas(int release) throws Exception {
    compile(release);
    String before = output();
    assertThat(before).contains("derived, base Derived").contains("no text");
    assertThat(lambdas()).hasSizeGreaterThan(25);

    LambdaClasses.main(jar.toString(), "p/");

    assertThat(output()).isEqualTo(before);
    assertThat(lambdas()).isEmpty();
  }

  @Test
  void leavesOtherPackagesAlone() throws Exception {
    compile(17);
    List<String> before = lambdas();

    LambdaClasses.main(jar.toString(), "q/");

    assertThat(lambdas()).isEqualTo(before);
  }

  @Test
  void writesTheSameJarFromTheSameJar() throws Exception {
    compile(17);
    byte[] plain = Files.readAllBytes(jar);
    LambdaClasses.main(jar.toString(), "p/");
    byte[] first = Files.readAllBytes(jar);
    Files.write(jar, plain);

    LambdaClasses.main(jar.toString(), "p/");

    assertThat(Files.readAllBytes(jar)).isEqualTo(first);
  }
}
