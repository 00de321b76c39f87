package io.mongolint.flow;

import io.mongolint.facts.Body;
import io.mongolint.facts.Position;
import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.FunctionalValues;
import io.mongolint.program.Link;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the queries that run in or below handlers, and how each is limited. */
final class Queries {
  private static final Set<String> MAKERS =
      Set.of("find", "aggregate", "distinct", "countDocuments", "mapReduce");
  private static final List<String> FILTERS =
      List.of(
          "Bson",
          "Document",
          "Object",
          "Builder",
          "List",
          "Collection",
          "Map",
          "Query",
          "Criteria",
          "Aggregation",
          "Options");
  private static final Set<String> DRAINS = Set.of("into", "toArray");
  private static final Set<String> ADDS = Set.of("add", "addAll", "put", "append", "offer");

  private final Program program;
  private final TextValues values;
  private final HandlerRoutes handlers;

  Queries(Program program, TextValues values, HandlerRoutes handlers) {
    this.program = program;
    this.values = values;
    this.handlers = handlers;
  }

  /** The queries in and below handlers, in order of place; a copied statement counts once. */
  List<QueryUse> find() {
    List<QueryUse> found = new ArrayList<>();
    Set<Object> places = new LinkedHashSet<>();
    for (Method method : handlers.methods()) {
      if (method.code() != null) {
        program
            .faults()
            .attempt(method.type().file().path(), () -> find(method.code(), places, found));
      }
    }
    found.sort((a, b) -> a.step().place().compareTo(b.step().place()));
    return found;
  }

  private void find(Code code, Set<Object> places, List<QueryUse> found) {
    for (int i = 0; i < code.steps().size(); i++) {
      if (code.steps().get(i) instanceof Step.Call call
          && isQuery(code, i, call)
          && places.add(new RouteStep(code, i).place())) {
        found.add(use(code, i, call));
      }
    }
  }

  private boolean isQuery(Code code, int step, Step.Call call) {
    String type = code.call(step).receiverType();
    return type != null
        && MAKERS.contains(call.name())
        && (program.hierarchy().isSubtype(type, "com.mongodb.client.MongoCollection")
            || program.hierarchy().isSubtype(type, "com.mongodb.DBCollection"));
  }

  private QueryUse use(Code code, int step, Step.Call call) {
    // A count is a number: nobody can limit it later.
    Chain chain = call.name().equals("countDocuments") ? new Chain() : chain(code, step, call);
    List<Integer> arguments = call.arguments();
    boolean text = mentions(code, arguments, Set.of("_id"));
    boolean limited =
        chain.calls.contains("limit")
            || mentions(code, arguments, Set.of("$limit", "limit", "$count", "$sample"));
    boolean timed =
        chain.calls.contains("maxTime")
            || chain.calls.contains("cursorType")
            || mentions(code, arguments, Set.of("maxTime", "maxTimeMS"));
    return new QueryUse(
        new RouteStep(code, step),
        handlers.to(code.method()),
        call.name(),
        timed ? QueryUse.Answer.YES : unknown(chain.escapes),
        limited || (text && call.name().equals("find"))
            ? QueryUse.Answer.YES
            : unknown(chain.escapes || isUnseen(code, call)),
        chain.drained == null ? null : new RouteStep(code, chain.drained),
        chain.diskUse == null ? null : new RouteStep(code, chain.diskUse));
  }

  private static QueryUse.Answer unknown(boolean unknown) {
    return unknown ? QueryUse.Answer.UNKNOWN : QueryUse.Answer.NO;
  }

  /** What is done with a query in the body that makes it. */
  private static final class Chain {
    final Set<String> calls = new TreeSet<>();
    final Set<Integer> same = new LinkedHashSet<>();
    int query = -1;
    Integer drained;
    Integer diskUse;
    boolean escapes;
  }

  private Chain chain(Code code, int at, Step.Call query) {
    Chain chain = new Chain();
    chain.query = at;
    chain.same.add(query.target());
    boolean changed = query.target() >= 0;
    while (changed) {
      changed = false;
      for (int i = 0; i < code.steps().size(); i++) {
        Step step = code.steps().get(i);
        if (step instanceof Step.Copy copy && chain.same.contains(copy.source())) {
          changed |= chain.same.add(copy.target());
        } else if (step instanceof Step.Cast cast && chain.same.contains(cast.source())) {
          changed |= chain.same.add(cast.target());
        } else if (step instanceof Step.Call call && chain.same.contains(call.receiver())) {
          changed |= onQuery(code, i, call, chain);
        }
      }
    }
    for (int i = 0; i < code.steps().size(); i++) {
      Step step = code.steps().get(i);
      List<Integer> arguments =
          step instanceof Step.Call call
              ? call.arguments()
              : step instanceof Step.New made ? made.arguments() : List.of();
      chain.escapes |= arguments.stream().anyMatch(chain.same::contains);
      chain.escapes |= step instanceof Step.FieldStore store && chain.same.contains(store.source());
    }
    chain.escapes |= Summaries.returnedRegisters(code).stream().anyMatch(chain.same::contains);
    return chain;
  }

  private boolean onQuery(Code code, int step, Step.Call call, Chain chain) {
    chain.calls.add(call.name());
    if (call.name().equals("allowDiskUse") && isTrue(code, call)) {
      chain.diskUse = step;
    }
    if (DRAINS.contains(call.name())
        || (call.name().equals("forEach") && addsEach(code, call))
        || (call.kind() == Step.CallKind.IMPLICIT_ITERATION && addsInLoop(code, step))) {
      chain.drained = chain.drained == null ? Integer.valueOf(step) : chain.drained;
    }
    if (call.name().equals("next") && addsAround(code, step) && chain.drained == null) {
      chain.drained = chain.query;
    }
    Link.ToMethod link = code.call(step);
    String type = code.type(call.target()) == null ? "" : code.type(call.target()).name();
    boolean query =
        link.methods().isEmpty()
            && (type.endsWith("Iterable")
                || type.endsWith("Cursor")
                || call.name().equals("iterator"));
    return query && call.target() >= 0 && chain.same.add(call.target());
  }

  private static boolean isTrue(Code code, Step.Call call) {
    return call.arguments().size() == 1
        && code.definition(call.arguments().get(0)) instanceof Step.Constant constant
        && constant.kind() == Step.ConstantKind.TRUE;
  }

  /** {@code forEach(list::add)}, or a lambda that adds to something that it captures. */
  private boolean addsEach(Code code, Step.Call call) {
    if (call.arguments().isEmpty()) {
      return false;
    }
    for (FunctionalValues.Value value :
        program.functionalValues().values(code, call.arguments().get(0))) {
      Step step = value.code().steps().get(value.step());
      if (step instanceof Step.MethodReference reference && reference.name().equals("add")) {
        return true;
      }
      for (Method method : program.functionalValues().methods(value)) {
        if (method.isLambda() && method.code() != null && adds(method.code(), -1)) {
          return true;
        }
      }
    }
    return code.definition(call.arguments().get(0)) instanceof Step.MethodReference reference
        && reference.name().equals("add");
  }

  private static boolean addsInLoop(Code code, int iteration) {
    if (!(code.steps().get(iteration) instanceof Step.Call call)
        || !call.name().equals("iterator")) {
      return false;
    }
    for (int block = 0; block < code.body().blocks().size(); block++) {
      int loop = code.body().blocks().get(block).loop();
      if (loop >= 0
          && code.body().loops().get(loop).position().contains(call.position())
          && adds(code, loop)
          && !leaves(code, loop)) {
        return true;
      }
    }
    return false;
  }

  /** {@code while (cursor.hasNext()) list.add(cursor.next())}. */
  private static boolean addsAround(Code code, int next) {
    int loop = code.body().blocks().get(code.blockOf(next)).loop();
    return loop >= 0 && adds(code, loop) && !leaves(code, loop);
  }

  /** Says whether a loop, or the whole body, adds to a collection made outside of it. */
  private static boolean adds(Code code, int loop) {
    for (int i = 0; i < code.steps().size(); i++) {
      if (code.steps().get(i) instanceof Step.Call call
          && ADDS.contains(call.name())
          && isIn(code, i, loop)
          && call.receiver() >= 0
          && isCollection(code, call.receiver())
          && code.origins(call.receiver()).stream().noneMatch(d -> isMade(code, d, loop))) {
        return true;
      }
    }
    return false;
  }

  /** A document or list that is made for each element grows no further. */
  private static boolean isMade(Code code, int step, int loop) {
    return code.steps().get(step) instanceof Step.New && isIn(code, step, loop);
  }

  private static boolean isCollection(Code code, int register) {
    String type = code.type(register) == null ? "" : code.type(register).simpleName();
    return type.endsWith("List")
        || type.endsWith("Set")
        || type.endsWith("Collection")
        || type.endsWith("Array")
        || type.endsWith("ArrayNode");
  }

  private static boolean isIn(Code code, int step, int loop) {
    return loop < 0 || code.body().blocks().get(code.blockOf(step)).loop() == loop;
  }

  /** A loop that can stop early reads no more than it wants. */
  private static boolean leaves(Code code, int loop) {
    Position position = code.body().loops().get(loop).position();
    for (Body.Block block : code.body().blocks()) {
      if (block.end() instanceof Terminator.Return done && position.contains(done.position())) {
        return true;
      }
      if (block.loop() == loop
          && block.end() instanceof Terminator.Jump jump
          && !isWithin(code, code.body().blocks().get(jump.target()).loop(), loop)) {
        return true;
      }
      if (block.loop() == loop
          && block.end() instanceof Terminator.Branch branch
          && branch.condition() instanceof Terminator.IsTrue tested
          && !isInBoth(code, branch, loop)
          && !isEndOfResults(code, tested.register(), new HashSet<>())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInBoth(Code code, Terminator.Branch branch, int loop) {
    return isWithin(code, code.body().blocks().get(branch.whenTrue()).loop(), loop)
        && isWithin(code, code.body().blocks().get(branch.whenFalse()).loop(), loop);
  }

  /** {@code hasNext()}, also by way of a variable: all other tests are bounds of the loop's own. */
  private static boolean isEndOfResults(Code code, int register, Set<Integer> seen) {
    if (!seen.add(register)) {
      return false;
    }
    for (int definition : code.definitions(register)) {
      Step step = code.steps().get(definition);
      if ((step instanceof Step.Call call && call.name().equals("hasNext"))
          || (step instanceof Step.Copy copy && isEndOfResults(code, copy.source(), seen))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithin(Code code, int inner, int loop) {
    int each = inner;
    while (each >= 0 && each != loop) {
      each = code.body().loops().get(each).parent();
    }
    return each == loop;
  }

  /** Says whether what is handed over names one of these, in calls or in texts. */
  private boolean mentions(Code code, List<Integer> registers, Set<String> words) {
    Seen seen = new Seen(words);
    registers.forEach(register -> search(code, register, seen));
    return seen.found;
  }

  /** Says whether a filter or pipeline cannot be seen, so that it may hold anything. */
  private boolean isUnseen(Code code, Step.Call call) {
    Seen seen = new Seen(Set.of());
    call.arguments().forEach(register -> search(code, register, seen));
    return seen.unseen;
  }

  private static final class Seen {
    final Set<String> words;
    final Set<String> visited = new LinkedHashSet<>();
    boolean found;
    boolean unseen;

    Seen(Set<String> words) {
      this.words = words;
    }
  }

  private void search(Code code, int register, Seen seen) {
    if (register < 0 || !seen.visited.add(code.method().id() + ":" + register)) {
      return;
    }
    if (code.definitions(register).isEmpty()) {
      parameter(code, register, seen);
    }
    for (int definition : code.definitions(register)) {
      Step step = code.steps().get(definition);
      if (step instanceof Step.Constant constant) {
        seen.found |= constant.text() != null && contains(constant.text(), seen.words);
      } else if (step instanceof Step.Copy copy) {
        search(code, copy.source(), seen);
      } else if (step instanceof Step.Cast cast) {
        search(code, cast.source(), seen);
      } else if (step instanceof Step.Call call) {
        searchCall(code, definition, call, seen);
      } else if (step instanceof Step.New made) {
        made.arguments().forEach(argument -> search(code, argument, seen));
      } else if (step instanceof Step.NewArray array) {
        array.elements().forEach(element -> search(code, element, seen));
      } else if (code.field(definition) != null) {
        Text text = values.of(code.field(definition));
        seen.found |= contains(text.text(), seen.words);
        seen.unseen |= text.isOpen();
        if (mayHoldFilter(code, register)) {
          stored(code.field(definition), seen);
        }
      }
    }
    if (mayHoldFilter(code, register)) {
      searchAdded(code, register, seen);
    }
  }

  private void searchAdded(Code code, int register, Seen seen) {
    for (Step step : code.steps()) {
      if (step instanceof Step.Call call && call.receiver() == register) {
        seen.found |= seen.words.contains(call.name());
        call.arguments().forEach(argument -> search(code, argument, seen));
      }
    }
  }

  private static boolean contains(String text, Set<String> words) {
    return words.stream().anyMatch(word -> word.length() > 2 && text.contains(word));
  }

  private void searchCall(Code code, int step, Step.Call call, Seen seen) {
    seen.found |= seen.words.contains(call.name());
    call.arguments().forEach(argument -> search(code, argument, seen));
    List<Method> targets = code.call(step).methods();
    if (targets.isEmpty()) {
      if (mayHoldFilter(code, call.receiver())) {
        search(code, call.receiver(), seen);
      }
      return;
    }
    for (Method target : targets) {
      if (target.code() == null) {
        seen.unseen = true;
      } else {
        Summaries.returnedRegisters(target.code())
            .forEach(register -> search(target.code(), register, seen));
      }
    }
  }

  /** Options or a filter that a field keeps are looked for where they are stored. */
  private void stored(FieldRef field, Seen seen) {
    for (Program.CallSite site : values.writers(field)) {
      if (site.code().steps().get(site.step()) instanceof Step.FieldStore store) {
        search(site.code(), store.source(), seen);
      }
    }
  }

  /** A filter that a method is given is looked for where it is called. */
  private void parameter(Code code, int register, Seen seen) {
    int index = code.body().parameters().indexOf(register);
    if (index < 0 || !mayHoldFilter(code, register)) {
      return;
    }
    List<Program.CallSite> callers = program.callers(code.method());
    seen.unseen |= callers.isEmpty();
    for (Program.CallSite site : callers) {
      if (site.code().steps().get(site.step()) instanceof Step.Call call
          && index < call.arguments().size()) {
        search(site.code(), call.arguments().get(index), seen);
      } else {
        seen.unseen = true;
      }
    }
  }

  /**
   * Says whether what is put into it can be part of a filter: not so with a request or a client.
   */
  private static boolean mayHoldFilter(Code code, int register) {
    String type = code.type(register) == null ? "" : code.type(register).simpleName();
    return type.isEmpty() || FILTERS.stream().anyMatch(type::endsWith);
  }
}
