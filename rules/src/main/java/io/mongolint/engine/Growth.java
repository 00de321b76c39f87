package io.mongolint.engine;

import io.mongolint.catalog.Additions;
import io.mongolint.facts.FileFacts;
import io.mongolint.finding.Problem;
import io.mongolint.finding.Statistics;
import io.mongolint.flow.ConnectionBudget;
import io.mongolint.scan.Decoder;
import io.mongolint.scan.SourceFile;
import io.mongolint.scan.SourceTree;
import io.mongolint.scan.Trouble;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Parses the files that matter, in rounds: first those that name MongoDB, then those that have to
 * do with what was found, until nothing new matters.
 */
final class Growth {
  private final SourceTree tree;
  private final Parser parser;
  private final Decoder decoder;
  private final int threads;
  private final Predicate<SourceFile> wanted;
  private final ConcurrentLinkedQueue<Trouble> troubles = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Problem> problems = new ConcurrentLinkedQueue<>();
  private final Map<String, FileFacts> parsed = new TreeMap<>();
  private final Set<SourceFile> taken = new HashSet<>();
  private final List<Statistics.Round> rounds = new ArrayList<>();
  private final UserSearch users;

  /**
   * Makes one.
   *
   * @param tree the files
   * @param parser parses them
   * @param encoding their encoding
   * @param threads how many threads parse
   * @param wanted says which files are looked at at all. Without tests the program is what is
   *     deployed: a test that makes a client has no part in what a handler reaches.
   */
  Growth(
      SourceTree tree, Parser parser, Charset encoding, int threads, Predicate<SourceFile> wanted) {
    this.tree = tree;
    this.parser = parser;
    this.decoder = new Decoder(encoding);
    this.threads = threads;
    this.wanted = wanted;
    users = new UserSearch(tree, threads, wanted);
  }

  /**
   * Runs all rounds.
   *
   * @param relevance what tells which files matter; made only if any does
   */
  Sources run(Supplier<Relevance> relevance) {
    List<FileFacts> latest =
        parse(
            "they name MongoDB",
            tree.files().stream().filter(SourceFile::isSeed).filter(wanted).toList());
    if (!latest.isEmpty()) {
      try {
        grow(latest, relevance.get());
      } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
        // What was parsed so far is analysed.
        problems.add(Problems.internal("mongolint", "while looking for files that matter", e));
      }
    }
    List<Problem> all = new ArrayList<>(problems);
    tree.troubles().forEach(trouble -> all.add(Problems.of(trouble)));
    troubles.forEach(trouble -> all.add(Problems.of(trouble)));
    return new Sources(
        tree,
        List.copyOf(parsed.values()),
        all,
        rounds,
        users.searched(),
        List.of(),
        ConnectionBudget.NONE,
        Additions.NONE);
  }

  private void grow(List<FileFacts> first, Relevance judge) {
    List<FileFacts> latest = first;
    while (!latest.isEmpty()) {
      judge.take(latest);
      latest = declarations(judge);
      if (latest.isEmpty()) {
        latest = parse("they use what opens, gives or closes", users.of(judge.uses(), taken));
      }
    }
  }

  /**
   * Parses the declarations that are wanted. Those that declarations themselves want are parsed
   * beside, while the bodies are looked through, which may want more.
   */
  private List<FileFacts> declarations(Relevance judge) {
    long start = System.nanoTime();
    List<SourceFile> files = new ArrayList<>();
    Supplier<List<FileFacts>> early = List::of;
    if (threads > 1) {
      files.addAll(declaring(judge.declarationsWanted()));
      taken.addAll(files);
      early = Workers.ahead(() -> facts(List.copyOf(files), 1));
    }
    judge.follow(threads);
    List<SourceFile> more = declaring(judge.declarationsWanted());
    taken.addAll(more);
    List<FileFacts> found = new ArrayList<>(early.get());
    found.addAll(facts(more, threads));
    found.sort((a, b) -> a.path().compareTo(b.path()));
    files.addAll(more);
    return keep("they declare types in use", files, found, start);
  }

  private List<SourceFile> declaring(Collection<String> types) {
    Set<SourceFile> found = new TreeSet<>();
    for (String type : types) {
      found.addAll(tree.declaring(type));
    }
    found.removeAll(taken);
    found.removeIf(wanted.negate());
    return new ArrayList<>(found);
  }

  private List<FileFacts> parse(String reason, List<SourceFile> files) {
    long start = System.nanoTime();
    taken.addAll(files);
    return keep(reason, files, facts(files, threads), start);
  }

  private List<FileFacts> facts(List<SourceFile> files, int onThreads) {
    List<FileFacts> found =
        new ArrayList<>(Workers.map(files, onThreads, this::parse, this::failed));
    found.removeIf(Objects::isNull);
    return found;
  }

  private List<FileFacts> keep(
      String reason, List<SourceFile> files, List<FileFacts> found, long start) {
    if (!files.isEmpty()) {
      found.forEach(facts -> parsed.put(facts.path(), facts));
      rounds.add(new Statistics.Round(reason, files.size(), System.nanoTime() - start));
    }
    return found;
  }

  private FileFacts parse(SourceFile file) {
    String text = tree.text(file, decoder, troubles);
    if (text == null) {
      return null;
    }
    FileFacts facts = parser.parse(file.path(), text);
    if (facts.problem() != null) {
      problems.add(new Problem(Problem.Kind.SYNTAX, file.path(), facts.problem()));
    }
    return facts;
  }

  private FileFacts failed(SourceFile file, Throwable thrown) {
    problems.add(Problems.internal(file.path(), "while parsing", thrown));
    return null;
  }
}
