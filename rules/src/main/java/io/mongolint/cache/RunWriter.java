package io.mongolint.cache;

import io.mongolint.finding.Finding;
import io.mongolint.finding.Place;
import io.mongolint.finding.Problem;
import io.mongolint.finding.Result;
import io.mongolint.finding.Statistics;
import io.mongolint.finding.TraceStep;
import io.mongolint.scan.TypeUse;
import java.util.TreeSet;

/** Writes a run. The same run gives the same bytes. */
final class RunWriter {
  private final ByteWriter out;

  RunWriter(ByteWriter out) {
    this.out = out;
  }

  void run(KeptRun run) {
    out.all(
        run.files(),
        file -> {
          out.wide(file.sum());
          out.text(file.packageName());
          out.flag(file.isParsed());
          out.flag(file.facts() != null);
          if (file.facts() != null) {
            out.wide(file.facts().content());
            out.wide(file.facts().shape());
          }
        });
    out.all(run.uses(), this::use);
    result(run.result());
  }

  private void use(TypeUse use) {
    out.text(use.packageName());
    out.text(use.className());
    out.all(new TreeSet<>(use.members()), out::text);
    out.flag(use.construction());
    out.flag(use.exposure());
    out.constant(use.subtypes());
  }

  private void result(Result result) {
    out.all(result.findings(), this::finding);
    out.all(result.problems(), this::problem);
    out.number(result.statistics().filesSeen());
    out.number(result.statistics().filesParsed());
    out.all(result.statistics().rounds(), this::round);
  }

  private void finding(Finding finding) {
    out.text(finding.rule());
    out.constant(finding.severity());
    place(finding.place());
    out.text(finding.type());
    out.text(finding.member());
    out.text(finding.expression());
    out.text(finding.message());
    out.text(finding.cost());
    out.text(finding.remedy());
    place(finding.cause());
    out.all(finding.trace(), this::step);
    out.all(finding.related(), this::step);
  }

  private void step(TraceStep step) {
    place(step.place());
    out.text(step.text());
  }

  private void place(Place place) {
    out.text(place.path());
    out.position(place.position());
  }

  private void problem(Problem problem) {
    out.constant(problem.kind());
    out.text(problem.path());
    out.text(problem.message());
  }

  private void round(Statistics.Round round) {
    out.text(round.reason());
    out.number(round.files());
    out.wide(round.nanos());
  }
}
