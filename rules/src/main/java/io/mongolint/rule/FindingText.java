package io.mongolint.rule;

import io.mongolint.facts.CommentFacts;
import io.mongolint.facts.FilePosition;
import io.mongolint.facts.Position;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Place;
import io.mongolint.finding.RuleInfo;
import io.mongolint.finding.Severity;
import io.mongolint.finding.TraceStep;
import io.mongolint.flow.Leak;
import io.mongolint.flow.Resource;
import io.mongolint.flow.RouteStep;
import io.mongolint.program.Method;
import io.mongolint.program.TypeDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that several rules share. */
final class FindingText {
  /** Names of methods that end an object, the plainest first. */
  private static final List<String> ENDING =
      List.of("close", "shutdown", "destroy", "dispose", "stop", "disconnect");

  static final String CLIENT_COST =
      "Each client holds 2 to 3 sockets and threads per server, up to 100 more under load, and"
          + " garbage collection frees none of them.";

  private FindingText() {}

  /** A finding about something that is not closed. */
  static Finding ofLeak(
      RuleInfo rule, Severity severity, Leak leak, String message, String cost, String remedy) {
    Resource resource = leak.resource();
    Method method = resource.code().method();
    Place cause = place(resource.opening().place());
    Place here = place(resource.place());
    List<TraceStep> trace =
        cause.equals(here)
            ? List.of()
            : List.of(
                new TraceStep(here, "'" + resource.text() + "' gets it"),
                new TraceStep(cause, "opened here: '" + resource.opening().text() + "'"));
    return new Finding(
        rule.name(),
        severity,
        here,
        method.type().facts().qualifiedName(),
        method.signature(),
        resource.text(),
        message,
        cost,
        remedy,
        cause,
        trace,
        leak.callers().stream()
            .map(
                caller ->
                    new TraceStep(
                        place(caller.place()),
                        caller.code().method().displayName() + " gets it and does not close it"))
            .toList());
  }

  /** A place of the analysis as a place of a finding. */
  static Place place(FilePosition position) {
    return new Place(position.path(), position.position());
  }

  /** The steps of a route in words; empty where there is only one. */
  static List<TraceStep> trace(List<RouteStep> route) {
    return trace(route, "opens the client");
  }

  /** The same for a route whose last step does something else. */
  static List<TraceStep> trace(List<RouteStep> route, String last) {
    List<TraceStep> steps = new ArrayList<>();
    for (int i = 0; i < route.size(); i++) {
      RouteStep step = route.get(i);
      if (step.text().isEmpty()) {
        // What the compiler adds, such as a default constructor, has no place to show.
        continue;
      }
      String end = i == route.size() - 1 ? "' " + last : "'";
      steps.add(
          new TraceStep(
              place(step.place()),
              "in " + step.code().method().displayName() + ": '" + step.text() + end));
    }
    return steps.size() == 1 ? List.of() : steps;
  }

  /** What is not closed, in words. */
  static String subject(String what, Leak leak) {
    return leak.resource().shape() == Resource.Shape.PARAMETER
        ? "the " + what + " '" + leak.resource().text() + "', which the method takes over,"
        : "the " + what + " that '" + leak.resource().text() + "' opens";
  }

  /** What leaves it open, behind "is not closed". */
  static String reason(Leak leak) {
    String at = leak.thrower() == null ? "" : " at line " + leak.thrower().line();
    return switch (leak.reason()) {
      case NEVER_CLOSED -> "is never closed" + commentedOut(leak);
      case NOT_ON_EVERY_PATH -> "is not closed on every path";
      case ONLY_WITHOUT_EXCEPTION ->
          "is closed only when nothing is thrown: an exception" + at + " leaves it open";
      case HALF_BUILT ->
          "stays open when the constructor fails behind it"
              + (at.isEmpty() ? "" : ", as it can" + at)
              + ": nobody has the object to close it";
      case NO_CLOSING_METHOD -> kept(leak) + commentedOut(leak);
      case CLOSING_NOT_CALLED ->
          "is kept in '"
              + leak.field()
              + "', and nothing calls "
              + leak.detail()
              + ", which would close it";
      case BEAN_NOT_CLOSED -> "is a bean that its container does not close (" + leak.detail() + ")";
      case KEPT_IN_CACHE -> "stays in a cache that does not close it (" + leak.detail() + ")";
      case NO_WAY_TO_CLOSE -> "is hidden by the library: nobody can close it";
      case CALLER_FORGETS -> "is returned, and not closed by " + callers(leak);
      case OVERWRITTEN ->
          "may still be open when '" + leak.field() + "' is assigned again, and is lost then";
    };
  }

  private static String callers(Leak leak) {
    Resource caller = leak.callers().get(0);
    String first =
        caller.code().method().displayName()
            + " ("
            + caller.place().path()
            + ":"
            + caller.position().line()
            + ")";
    int more = leak.callers().size() - 1;
    return more == 0 ? first : first + " and " + more + (more == 1 ? " other" : " others");
  }

  private static String kept(Leak leak) {
    TypeDecl owner = leak.field().owner();
    if (leak.field().isCaptured()) {
      return "goes into the object made at line "
          + owner.facts().extent().line()
          + ", which never closes it";
    }
    return "is kept in '"
        + leak.field()
        + "', and nothing closes it"
        + (leak.field().isStatic() ? "" : ": " + nothingIn(owner));
  }

  private static String nothingIn(TypeDecl owner) {
    boolean finalized = owner.methods().stream().anyMatch(m -> m.name().equals("finalize"));
    if (finalized) {
      return "finalize() may never run";
    }
    return ENDING.stream()
        .flatMap(name -> owner.methods().stream().filter(m -> isEnding(m, name)))
        .findFirst()
        .map(ending -> ending.displayName() + " does not")
        .orElse(owner.displayName() + " has no close method");
  }

  /** A method by which an object seems to be closed, though it leaves something open. */
  private static boolean isEnding(Method method, String name) {
    return method.name().equals(name)
        && method.body() != null
        && method.facts().parameters().isEmpty();
  }

  /** Names a comment that holds the closing call. */
  private static String commentedOut(Leak leak) {
    Method method = leak.resource().code().method();
    TypeDecl type = leak.field() == null ? method.type() : leak.field().owner();
    String name = leak.field() == null ? "\\w+" : Pattern.quote(leak.field().name());
    Pattern call = Pattern.compile("\\b" + name + "\\s*\\.\\s*close\\s*\\(");
    Position within = leak.field() == null ? method.root().facts().extent() : type.facts().extent();
    for (CommentFacts comment : type.file().comments()) {
      Matcher found = call.matcher(comment.text());
      if (within.contains(comment.position()) && found.find()) {
        long before =
            comment.text().substring(0, found.start()).chars().filter(c -> c == '\n').count();
        return " (the call is commented out at line " + (comment.position().line() + before) + ")";
      }
    }
    return "";
  }
}
