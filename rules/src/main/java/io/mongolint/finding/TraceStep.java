package io.mongolint.finding;

/**
 * One step of a trace, or a related place.
 *
 * @param place where
 * @param text what happens there, a phrase without a full stop
 */
public record TraceStep(Place place, String text) {
  @Override
  public int hashCode() {
    return 31 * place.hashCode() + text.hashCode();
  }
}
