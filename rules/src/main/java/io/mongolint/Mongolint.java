package io.mongolint;

import com.google.errorprone.annotations.CheckReturnValue;
import io.mongolint.config.Settings;
import io.mongolint.engine.Engine;
import io.mongolint.engine.LiveSession;
import io.mongolint.finding.Result;
import io.mongolint.finding.RuleInfo;
import io.mongolint.finding.Survey;
import java.util.List;

/** Finds leaked MongoDB connections in Java sources. The one way in for every front end. */
@CheckReturnValue
public final class Mongolint {

  private Mongolint() {}

  /**
   * Analyses the sources that the settings name.
   *
   * <p>Whatever is wrong with the input, or with mongolint, is a problem in the result; this never
   * throws for it.
   */
  public static Result check(Settings settings) {
    return new Engine(settings).run();
  }

  /**
   * Analyses the sources that the settings name, and draws the map of their clients.
   *
   * <p>Like {@link #check} this never throws for what is wrong with the input.
   */
  public static Survey map(Settings settings) {
    return new Engine(settings).survey();
  }

  /**
   * Begins a session on the sources that the settings name: for those who ask again and again while
   * files change. Nothing is read before the first question.
   */
  public static Session open(Settings settings) {
    return new LiveSession(settings);
  }

  /** All rules, by name. */
  public static List<RuleInfo> rules() {
    return Engine.rules();
  }
}
