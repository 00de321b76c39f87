import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Runs of a command, each with a run of what it is compared with right before it. */
final class Pairs {
  private final boolean compared;
  private final List<Runner.Run> references = new ArrayList<>();
  private final List<Runner.Run> runs = new ArrayList<>();

  Pairs(boolean compared) {
    this.compared = compared;
  }

  void add(Runner.Run reference, Runner.Run run) {
    references.add(reference);
    runs.add(run);
  }

  /** The runs that these were compared with, on their own. */
  Pairs reference() {
    Pairs own = new Pairs(false);
    references.forEach(each -> own.add(null, each));
    return own;
  }

  boolean isCompared() {
    return compared;
  }

  /** The median of something measured. */
  double median(ToDoubleFunction<Runner.Run> measure) {
    return Runner.median(runs.stream().mapToDouble(measure).boxed().toList());
  }

  /** The median of the ratios of each run to the one before it. */
  double ratio(ToDoubleFunction<Runner.Run> measure) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      ratios.add(measure.applyAsDouble(runs.get(i)) / measure.applyAsDouble(references.get(i)));
    }
    return Runner.median(ratios);
  }
}
