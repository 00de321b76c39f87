package io.mongolint.benchmarks;

import io.mongolint.catalog.ApiTypes;
import io.mongolint.catalog.ClientOptions;
import io.mongolint.catalog.FrameworkCatalog;
import io.mongolint.catalog.Operations;
import io.mongolint.facts.FileFacts;
import io.mongolint.flow.Analysis;
import io.mongolint.flow.ConnectionBudget;
import io.mongolint.parse.SourceParser;
import io.mongolint.flow.ProgramIndex;
import io.mongolint.program.Lifecycles;
import io.mongolint.program.Program;
import io.mongolint.program.SourceInfo;
import io.mongolint.scan.Decoder;
import io.mongolint.scan.Scanner;
import io.mongolint.scan.SourceFile;
import io.mongolint.scan.SourceTree;
import io.mongolint.scan.Trouble;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The stages, each on what the one before it gives for a folder; of one thread where it can be. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgsAppend = "-Xss256m")
public class StagesBenchmark {
  /** The sources, from the folder that JMH is started in. */
  @Param("test-fixtures/driver5/src/main/java")
  public String folder;

  private Path root;
  private SourceTree tree;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private List<FileFacts> facts;
  private ApiTypes api;
  private FrameworkCatalog frameworks;
  private Operations operations;
  private ClientOptions options;
  private Program program;

  /** Runs all stages once. */
  @Setup
  public void prepare() {
    root = Path.of(folder).toAbsolutePath().normalize();
    if (!Files.isDirectory(root)) {
      throw new IllegalStateException(root + " is no folder; say -p folder=PATH");
    }
    api = ApiTypes.load();
    frameworks = FrameworkCatalog.load();
    operations = Operations.load();
    options = ClientOptions.load();
    tree = scan();
    Decoder decoder = new Decoder(StandardCharsets.UTF_8);
    ConcurrentLinkedQueue<Trouble> troubles = new ConcurrentLinkedQueue<>();
    for (SourceFile file : tree.files()) {
      if (file.isSeed()) {
        texts.put(file.path(), tree.text(file, decoder, troubles));
      }
    }
    facts = parse();
    program = link();
  }

  /** Reads every file and tells which name MongoDB. */
  @Benchmark
  public SourceTree scan() {
    return Scanner.scan(
        root, List.of(root), path -> false, Runtime.getRuntime().availableProcessors());
  }

  /** From text to facts, the files that name MongoDB. */
  @Benchmark
  public List<FileFacts> parse() {
    List<FileFacts> parsed = new ArrayList<>();
    texts.forEach((path, text) -> parsed.add(SourceParser.parse(path, text)));
    return parsed;
  }

  /** From facts to a program. */
  @Benchmark
  public Program link() {
    return Program.link(facts, path -> SourceInfo.MAIN, api, frameworks, tree::declares, Runnable::run);
  }

  /** What becomes of every client, cursor and session. */
  @Benchmark
  public Analysis flow() {
    return Analysis.of(
        ProgramIndex.of(program, operations),
        Lifecycles.of(program, task -> {}),
        options,
        List.of(),
        ConnectionBudget.NONE,
        false,
        task -> {});
  }
}
