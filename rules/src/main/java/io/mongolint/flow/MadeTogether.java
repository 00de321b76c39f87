package io.mongolint.flow;

import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Program;
import java.util.List;

/**
 * Which fields hold something whenever another one does, such as a client and the cursor that is
 * opened with it: then who asks whether the one is there asks for the other too.
 */
final class MadeTogether {
  private final Summaries summaries;

  MadeTogether(Summaries summaries) {
    this.summaries = summaries;
  }

  /** Says whether a field holds something whenever another does. */
  boolean isThereWith(FieldRef field, FieldRef other) {
    List<Program.CallSite> made =
        summaries.fieldUses().writers(other).stream().filter(site -> !empties(site)).toList();
    return !field.equals(other)
        && !made.isEmpty()
        && made.stream()
            .allMatch(site -> summaries.guards(site.code()).isFilledBeside(site.step(), field))
        && summaries.fieldUses().writers(field).stream()
            .allMatch(site -> !empties(site) || ends(site.code(), other));
  }

  private static boolean empties(Program.CallSite site) {
    return Guards.empties(site.code(), site.step());
  }

  /** Says whether a body that empties the one empties or closes the other as well. */
  private boolean ends(Code code, FieldRef other) {
    BodyModel model = summaries.model(code);
    for (int i = 0; i < code.steps().size(); i++) {
      boolean emptied = other.equals(code.field(i)) && Guards.empties(code, i);
      if (emptied
          || (code.steps().get(i) instanceof Step.Call call
              && call.name().equals("close")
              && other.equals(model.fieldLoadedInto(call.receiver())))) {
        return true;
      }
    }
    return false;
  }
}
