package io.mongolint.flow;

import io.mongolint.facts.FieldFacts;
import io.mongolint.facts.FilePosition;
import io.mongolint.facts.ParameterFacts;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeName;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Link;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Works out texts and numbers: constants of any file, concatenations, parameters that all callers
 * give the same, what the configuration injects. What comes from outside has its name.
 */
final class TextValues {
  /** How many values a value may be put together from, one in another; else it is not known. */
  private static final int MAX_DEPTH = 14;

  /**
   * A parameter that more callers give a value has no one value: it is said to be the parameter.
   */
  private static final int MAX_CALLERS = 4;

  /** Steps in which one question must be answered; code that people write takes a hundredth. */
  private static final int MOST_STEPS = 20_000;

  private static final Set<String> TAKING =
      Set.of("concat", "orElse", "requireNonNullElse", "format");

  private static final Set<String> BUILDERS =
      Set.of("java.lang.StringBuilder", "java.lang.StringBuffer");

  /** What asks a builder and changes nothing. */
  private static final Set<String> READING =
      Set.of("toString", "length", "charAt", "indexOf", "isEmpty", "substring", "capacity");

  private final Summaries summaries;
  private final Program program;
  private final Properties properties;
  private final InjectedValues injected;
  private final Set<String> running = new HashSet<>();
  private final Map<Method, Deque<Program.CallSite>> entered = new HashMap<>();
  private Method asking;
  private int left;

  TextValues(Summaries summaries, Properties properties) {
    this.summaries = summaries;
    this.program = summaries.program();
    this.properties = properties;
    this.injected = new InjectedValues(properties);
  }

  /**
   * Answers one question about a method's body, or a part of one, in a bounded number of steps:
   * values that go through layers of helpers double their ways with each. Where that is not enough,
   * the method is named as one that was given up.
   */
  <T> T bounded(Method method, Supplier<T> question) {
    if (asking != null) {
      return question.get();
    }
    asking = method;
    left = MOST_STEPS;
    try {
      return question.get();
    } finally {
      asking = null;
    }
  }

  /** Says whether one more step of a question may be taken. */
  boolean goesOn() {
    if (left == 0) {
      summaries.gaveUp(asking, "has values with more origins than are followed");
      return false;
    }
    left--;
    return true;
  }

  /** What a register holds. */
  Text of(Code code, int register) {
    return bounded(code.method(), () -> follow(code, register));
  }

  private Text follow(Code code, int register) {
    String key = code.method().id() + ":" + register;
    if (register < 0 || running.size() > MAX_DEPTH || !goesOn() || !running.add(key)) {
      return Text.unknown("a value that cannot be followed", null);
    }
    try {
      List<Integer> definitions = code.definitions(register);
      if (definitions.isEmpty()) {
        return given(code, register);
      }
      Text result = null;
      for (int definition : definitions) {
        if (definitions.size() > 1
            && code.steps().get(definition) instanceof Step.Constant constant
            && constant.kind() == Step.ConstantKind.NULL) {
          continue;
        }
        Text each = step(code, definition);
        result = result == null || result.equals(each) ? each : differing(result, each);
      }
      return result == null ? Text.unknown("nothing", null) : result;
    } finally {
      running.remove(key);
    }
  }

  /**
   * Follows a call into a method: as long as that lasts, the method's parameters are what this call
   * hands over, and not what others do.
   */
  <T> T within(Method method, Code code, int step, Supplier<T> following) {
    Deque<Program.CallSite> sites = entered.computeIfAbsent(method, k -> new ArrayDeque<>());
    sites.push(new Program.CallSite(code, step));
    try {
      return following.get();
    } finally {
      sites.pop();
    }
  }

  /** The places that store into a field. */
  List<Program.CallSite> writers(FieldRef field) {
    return summaries.fieldUses().writers(field);
  }

  /** The calls that a method's parameters come from: the one that was followed into it, or all. */
  List<Program.CallSite> callers(Method method) {
    Deque<Program.CallSite> sites = entered.get(method);
    if (sites != null && !sites.isEmpty()) {
      return List.of(sites.peek());
    }
    return program.callers(method).stream()
        .filter(site -> !summaries.lifecycles().isTest(site.code().method()))
        .toList();
  }

  private static Text differing(Text one, Text other) {
    return !one.isOpen() && !other.isOpen() && one.text().equals(other.text())
        ? one
        : one.or(other, "a choice at run time");
  }

  private static FilePosition place(Code code, int step) {
    return new FilePosition(code.method().type().file().path(), code.steps().get(step).position());
  }

  private Text step(Code code, int index) {
    Step step = code.steps().get(index);
    if (step instanceof Step.Constant constant) {
      String text = constant.text();
      return Text.known(
          constant.kind() == Step.ConstantKind.NUMBER
              ? text.replaceAll("[_lL]", "")
              : text == null ? "" : text,
          place(code, index));
    }
    if (step instanceof Step.Copy copy) {
      return of(code, copy.source());
    }
    if (step instanceof Step.Cast cast) {
      return of(code, cast.source());
    }
    if (step instanceof Step.Name || step instanceof Step.FieldLoad) {
      FieldRef field = code.field(index);
      if (field != null) {
        return of(field);
      }
      return code.link(index) instanceof Link.ToApiField api
          ? Text.known(api.name(), place(code, index))
          : Text.unknown("a value that cannot be seen", null);
    }
    if (step instanceof Step.Operation operation) {
      return operation(code, index, operation);
    }
    if (step instanceof Step.Call call) {
      return call(code, index, call);
    }
    if (step instanceof Step.New made && isBuilder(code, made.target())) {
      return built(code, index, made);
    }
    if (step instanceof Step.New made && made.arguments().size() == 1) {
      return of(code, made.arguments().get(0));
    }
    return Text.unknown("a value that cannot be seen", null);
  }

  /**
   * What a {@code StringBuilder} holds in the end. What is put in under a condition or in a loop is
   * not known.
   */
  private Text built(Code code, int index, Step.New made) {
    boolean filled = made.arguments().size() == 1 && !isNumber(code, made.arguments().get(0));
    Text text = filled ? of(code, made.arguments().get(0)) : Text.known("", place(code, index));
    Set<Integer> same = new HashSet<>(Set.of(made.target()));
    for (int i = index + 1; i < code.steps().size(); i++) {
      Step step = code.steps().get(i);
      if (step instanceof Step.Copy copy && same.contains(copy.source())) {
        same.add(copy.target());
      } else if (step instanceof Step.Call call
          && same.contains(call.receiver())
          && !READING.contains(call.name())) {
        same.add(call.target());
        boolean plain =
            call.name().equals("append")
                && call.arguments().size() == 1
                && code.blockOf(i) == code.blockOf(index);
        if (!plain) {
          return text.plus(Text.unknown("what is put into it at line " + line(step), null));
        }
        text = text.plus(of(code, call.arguments().get(0)));
      }
    }
    return text;
  }

  private static boolean isBuilder(Code code, int register) {
    TypeName type = code.type(register);
    return type != null && BUILDERS.contains(type.name());
  }

  private static int line(Step step) {
    return step.position().line();
  }

  private Text operation(Code code, int index, Step.Operation operation) {
    List<Integer> operands = operation.operands();
    boolean joins = operation.operator().equals("+") || operation.operator().equals("+=");
    if (operands.size() != 2 || !(joins || operation.operator().equals("*"))) {
      return Text.unknown("a calculation", null);
    }
    Text left = of(code, operands.get(0));
    Text right = of(code, operands.get(1));
    boolean numbers = isNumber(code, operands.get(0)) && isNumber(code, operands.get(1));
    if (joins && !numbers) {
      return left.plus(right).at(left.place() == null ? place(code, index) : left.place());
    }
    if (left.isOpen() || right.isOpen()) {
      return left.or(right, "a calculation");
    }
    if (!left.text().matches("\\d{1,9}") || !right.text().matches("\\d{1,9}")) {
      return Text.unknown("a calculation", null);
    }
    long one = Long.parseLong(left.text());
    long other = Long.parseLong(right.text());
    return Text.known(Long.toString(joins ? one + other : one * other), place(code, index));
  }

  private static boolean isNumber(Code code, int register) {
    if (code.definition(register) instanceof Step.Constant constant) {
      return constant.kind() == Step.ConstantKind.NUMBER;
    }
    TypeName type = code.type(register);
    return type != null
        && Set.of("int", "long", "short", "java.lang.Integer", "java.lang.Long")
            .contains(type.name());
  }

  private Text call(Code code, int index, Step.Call call) {
    Link.ToMethod link = code.call(index);
    String receiver = link.receiverType() == null ? "" : link.receiverType();
    List<Integer> arguments = call.arguments();
    if (receiver.equals("java.lang.System") || call.name().equals("getenv")) {
      return outside(code, call);
    }
    if (!link.methods().isEmpty()) {
      return returned(code, index, link.methods());
    }
    // Methods of other libraries have these names too, with fewer arguments.
    if (arguments.isEmpty() && TAKING.contains(call.name())) {
      return unknown(call);
    }
    if (arguments.isEmpty() && call.receiver() >= 0 && Text.isOwn(call.name())) {
      return of(code, call.receiver());
    }
    return switch (call.name()) {
      case "parseInt",
          "parseLong",
          "valueOf",
          "requireNonNull",
          "of",
          "ofNullable",
          "toString",
          "ofMillis",
          "ofSeconds",
          "getBytes" -> {
        if (!arguments.isEmpty()) {
          yield of(code, arguments.get(0));
        }
        yield call.receiver() >= 0 ? of(code, call.receiver()) : unknown(call);
      }
      case "append" ->
          call.receiver() >= 0 && (isBuilder(code, call.receiver()) || BUILDERS.contains(receiver))
              ? of(code, call.receiver())
              : unknown(call);
      case "concat" -> of(code, call.receiver()).plus(of(code, arguments.get(0)));
      case "orElse", "requireNonNullElse" -> {
        Text first = of(code, call.name().equals("orElse") ? call.receiver() : arguments.get(0));
        Text last = of(code, arguments.get(arguments.size() - 1));
        yield first.or(last, first.origin());
      }
      case "format", "formatted" -> format(code, call);
      case "get",
          "getProperty",
          "getRequiredProperty",
          "getString",
          "getInt",
          "getInteger",
          "getOrDefault",
          "getOptionalValue",
          "getValue" ->
          property(code, call);
      default -> unknown(call);
    };
  }

  private static Text unknown(Step.Call call) {
    return Text.unknown("'" + call.text() + "'", null);
  }

  /** The environment and the system's properties. */
  private Text outside(Code code, Step.Call call) {
    if (call.arguments().isEmpty()) {
      return Text.unknown("the environment", null);
    }
    String name = of(code, call.arguments().get(0)).text();
    String what = call.name().equals("getenv") ? "environment variable " : "system property ";
    return Text.unknown(
        what + name, call.arguments().size() > 1 ? of(code, call.arguments().get(1)).text() : null);
  }

  /** {@code environment.getProperty("name", "default")} and its like. */
  private Text property(Code code, Step.Call call) {
    List<Integer> arguments = call.arguments();
    if (arguments.isEmpty()) {
      return unknown(call);
    }
    Text name = of(code, arguments.get(0));
    if (name.isOpen() || name.text().isBlank()) {
      return unknown(call);
    }
    String key = name.text();
    if (call.receiver() >= 0
        && code.definition(call.receiver()) instanceof Step.Call inner
        && inner.name().equals("getenv")) {
      key = "environment variable " + key;
    } else {
      String module = code.method().type().source().module();
      if (!properties.named(module, key).isEmpty()) {
        return properties.value(module, key);
      }
      key = "property " + key;
    }
    Text last = arguments.size() > 1 ? of(code, arguments.get(arguments.size() - 1)) : null;
    return Text.unknown(key, last == null || last.isOpen() ? null : last.text());
  }

  private Text format(Code code, Step.Call call) {
    boolean onText = call.name().equals("formatted");
    Text pattern = of(code, onText ? call.receiver() : call.arguments().get(0));
    if (pattern.isOpen()) {
      return pattern;
    }
    List<Integer> values =
        onText ? call.arguments() : call.arguments().subList(1, call.arguments().size());
    String[] between = pattern.text().split("%[sd]", -1);
    Text result = Text.known(between[0], pattern.place());
    for (int i = 1; i < between.length; i++) {
      result =
          result.plus(
              i <= values.size()
                  ? of(code, values.get(i - 1))
                  : Text.unknown("'" + call.text() + "'", null));
      result = result.plus(Text.known(between[i], pattern.place()));
    }
    return result;
  }

  private Text returned(Code code, int step, List<Method> methods) {
    Method target = methods.get(0);
    if (methods.size() > 1 || target.code() == null) {
      return Text.unknown("what " + target.displayName() + " returns", null);
    }
    return within(target, code, step, () -> returned(target));
  }

  private Text returned(Method target) {
    Text result = null;
    for (int register : Summaries.returnedRegisters(target.code())) {
      Text each = of(target.code(), register);
      result = result == null ? each : differing(result, each);
    }
    return result == null
        ? Text.unknown("what " + target.displayName() + " returns", null)
        : result;
  }

  // ---- parameters, captured variables, fields

  private Text given(Code code, int register) {
    Method method = code.method();
    int index = code.body().parameters().indexOf(register);
    if (index >= 0) {
      return parameter(method, index);
    }
    if (method.isLambda() && method.enclosing().code() != null) {
      for (Step step : method.enclosing().code().steps()) {
        if (step instanceof Step.Lambda lambda && lambda.method() == method.facts().index()) {
          for (Step.Capture capture : lambda.captures()) {
            if (capture.inner() == register) {
              return of(method.enclosing().code(), capture.outer());
            }
          }
        }
      }
    }
    return Text.unknown("a value that cannot be seen", null);
  }

  private Text parameter(Method method, int index) {
    ParameterFacts facts = method.facts().parameters().get(index);
    Text given =
        injected.ofAnnotations(facts.annotations(), facts.name(), method.type().source().module());
    if (given != null) {
      return given;
    }
    String origin = "parameter '" + facts.name() + "' of " + method.displayName();
    List<Program.CallSite> callers = callers(method);
    if (callers.isEmpty() || callers.size() > MAX_CALLERS || method.isLambda()) {
      return Text.unknown(origin, null);
    }
    Text result = null;
    for (Program.CallSite site : callers) {
      Step step = site.code().steps().get(site.step());
      List<Integer> arguments =
          step instanceof Step.Call call
              ? call.arguments()
              : step instanceof Step.New made ? made.arguments() : List.of();
      if (index >= arguments.size() || facts.varargs()) {
        return Text.unknown(origin, null);
      }
      Text each = of(site.code(), arguments.get(index));
      result =
          result == null || (result.text().equals(each.text()) && result.isOpen() == each.isOpen())
              ? each
              : result.or(each, origin);
    }
    return result;
  }

  /** What a field holds. */
  Text of(FieldRef field) {
    FieldFacts facts = field.facts();
    FilePosition place =
        facts == null ? null : new FilePosition(field.owner().file().path(), facts.position());
    if (facts != null && facts.constant() != null) {
      return Text.known(facts.constant().replaceAll("(?<=^\\d{1,12})[lL]$", ""), place);
    }
    String module = field.owner().source().module();
    if (facts != null) {
      Text given = injected.ofAnnotations(facts.annotations(), facts.name(), module);
      if (given != null) {
        return given;
      }
      Text bound = injected.ofClass(field, module);
      if (bound != null) {
        return bound;
      }
    }
    Text result = null;
    for (Program.CallSite site : summaries.fieldUses().writers(field)) {
      Step step = site.code().steps().get(site.step());
      if (step instanceof Step.FieldStore store && !isNull(site.code(), store.source())) {
        Text each = of(site.code(), store.source());
        result = result == null ? each : differing(result, each);
      }
    }
    return result == null ? Text.unknown("field " + field, null) : result;
  }

  private static boolean isNull(Code code, int register) {
    return code.definition(register) instanceof Step.Constant constant
        && constant.kind() == Step.ConstantKind.NULL;
  }
}
