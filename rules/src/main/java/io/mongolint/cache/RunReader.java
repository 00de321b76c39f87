package io.mongolint.cache;

import io.mongolint.finding.Finding;
import io.mongolint.finding.Place;
import io.mongolint.finding.Problem;
import io.mongolint.finding.Result;
import io.mongolint.finding.Severity;
import io.mongolint.finding.Statistics;
import io.mongolint.finding.TraceStep;
import io.mongolint.scan.TypeUse;
import java.util.LinkedHashSet;
import java.util.List;

/** Reads what {@link RunWriter} wrote. */
final class RunReader {
  private static final TypeUse.Subtypes[] SUBTYPES = TypeUse.Subtypes.values();
  private static final Severity[] SEVERITIES = Severity.values();
  private static final Problem.Kind[] PROBLEMS = Problem.Kind.values();

  private final ByteReader in;

  RunReader(ByteReader in) {
    this.in = in;
  }

  KeptRun run(String conditions) {
    List<KeptRun.KeptFile> files =
        in.all(() -> new KeptRun.KeptFile(in.wide(), in.text(), in.flag(), sums()));
    return new KeptRun(conditions, files, in.all(this::use), result());
  }

  private FactsSums sums() {
    return in.flag() ? new FactsSums(in.wide(), in.wide()) : null;
  }

  private TypeUse use() {
    return new TypeUse(
        in.text(),
        in.text(),
        new LinkedHashSet<>(in.all(in::text)),
        in.flag(),
        in.flag(),
        SUBTYPES[in.number()]);
  }

  private Result result() {
    return new Result(
        in.all(this::finding),
        in.all(this::problem),
        new Statistics(in.number(), in.number(), in.all(this::round), 0));
  }

  private Finding finding() {
    return new Finding(
        in.text(),
        SEVERITIES[in.number()],
        place(),
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        place(),
        in.all(this::step),
        in.all(this::step));
  }

  private TraceStep step() {
    return new TraceStep(place(), in.text());
  }

  private Place place() {
    return new Place(in.text(), in.position());
  }

  private Problem problem() {
    return new Problem(PROBLEMS[in.number()], in.text(), in.text());
  }

  private Statistics.Round round() {
    return new Statistics.Round(in.text(), in.number(), in.wide());
  }
}
