package io.mongolint.program;

import io.mongolint.facts.Body;
import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;
import io.mongolint.facts.TypeName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A method's body with its names resolved. Steps are numbered through all blocks, in order. */
public final class Code {
  private static final Link.ToMethod UNKNOWN = new Link.ToMethod(List.of(), List.of(), null, false);

  private static final int NEVER = -1;
  private static final int OFTEN = -2;

  private final Method method;
  private final Body body;
  private final List<Step> steps = new ArrayList<>();
  private final int[] firstOfBlock;
  private final int[] blockOf;
  private final Link[] links;
  private final TypeName[] types;
  private Map<Integer, List<Method>> functional = Map.of();

  /** The one step that writes a register; {@link #NEVER} or {@link #OFTEN}. */
  private final int[] definition;

  private Map<Integer, List<Integer>> definitions = Map.of();

  Code(Method method) {
    this.method = method;
    this.body = method.body();
    firstOfBlock = new int[body.blocks().size() + 1];
    for (int i = 0; i < body.blocks().size(); i++) {
      firstOfBlock[i] = steps.size();
      steps.addAll(body.blocks().get(i).steps());
    }
    firstOfBlock[body.blocks().size()] = steps.size();
    links = new Link[steps.size()];
    types = new TypeName[body.registers().size()];
    blockOf = new int[steps.size()];
    definition = new int[types.length];
    Arrays.fill(definition, NEVER);
    for (int b = 0; b < body.blocks().size(); b++) {
      for (int s = firstOfBlock[b]; s < firstOfBlock[b + 1]; s++) {
        blockOf[s] = b;
        if (steps.get(s).target() >= 0) {
          define(steps.get(s).target(), s);
        }
      }
    }
  }

  private void define(int register, int step) {
    boolean isFirst = definition[register] == NEVER;
    if (isFirst && !body.parameters().contains(register)) {
      definition[register] = step;
      return;
    }
    if (definitions.isEmpty()) {
      definitions = new HashMap<>();
    }
    List<Integer> all = definitions.computeIfAbsent(register, k -> new ArrayList<>(2));
    if (!isFirst && definition[register] != OFTEN) {
      all.add(definition[register]);
    }
    definition[register] = OFTEN;
    all.add(step);
  }

  /** The method. */
  public Method method() {
    return method;
  }

  /** The body. */
  public Body body() {
    return body;
  }

  /** All steps. */
  public List<Step> steps() {
    return steps;
  }

  /** The number of a block's first step. */
  public int first(int block) {
    return firstOfBlock[block];
  }

  /** The block that a step stands in. */
  public int blockOf(int step) {
    return blockOf[step];
  }

  /** What a step refers to, or null. */
  public Link link(int step) {
    return links[step];
  }

  /** What a call refers to; never null. */
  public Link.ToMethod call(int step) {
    return links[step] instanceof Link.ToMethod found ? found : UNKNOWN;
  }

  /** The field that a step reads or writes, or null. */
  public FieldRef field(int step) {
    return links[step] instanceof Link.ToField found ? found.field() : null;
  }

  /** A register's type, or null if it is not known. */
  public TypeName type(int register) {
    return register < 0 ? null : types[register];
  }

  /** The steps that write a register. */
  public List<Integer> definitions(int register) {
    if (register < 0 || definition[register] == NEVER) {
      return List.of();
    }
    return definition[register] == OFTEN
        ? definitions.get(register)
        : List.of(definition[register]);
  }

  /**
   * The one step that writes a register, or null if there are several or none. A parameter has what
   * the caller gave before anything writes it.
   */
  public Step definition(int register) {
    int step = definitionStep(register);
    return step < 0 ? null : steps.get(step);
  }

  /** The number of the one step that writes a register, or -1; see {@link #definition}. */
  public int definitionStep(int register) {
    return register < 0 ? -1 : Math.max(definition[register], -1);
  }

  /**
   * The number of the step that makes what a register holds, through variables and casts; -1 if
   * there are several or none.
   */
  public int origin(int register) {
    int step = definitionStep(register);
    for (int i = 0; step >= 0 && i < steps.size(); i++) {
      if (steps.get(step) instanceof Step.Copy copy) {
        step = definitionStep(copy.source());
      } else if (steps.get(step) instanceof Step.Cast cast) {
        step = definitionStep(cast.source());
      } else {
        break;
      }
    }
    return step;
  }

  /**
   * The numbers of all steps that make what a register may hold, through variables and casts; what
   * a parameter is given is none.
   */
  public List<Integer> origins(int register) {
    List<Integer> found = new ArrayList<>();
    BitSet seen = new BitSet();
    Deque<Integer> pending = new ArrayDeque<>(definitions(register));
    while (!pending.isEmpty()) {
      int step = pending.removeFirst();
      if (seen.get(step)) {
        continue;
      }
      seen.set(step);
      if (steps.get(step) instanceof Step.Copy copy) {
        pending.addAll(definitions(copy.source()));
      } else if (steps.get(step) instanceof Step.Cast cast) {
        pending.addAll(definitions(cast.source()));
      } else {
        found.add(step);
      }
    }
    return found;
  }

  /** Says whether a path without exceptions leads from one step to another one. */
  public boolean reaches(int from, int to) {
    if (blockOf(from) == blockOf(to) && from < to) {
      return true;
    }
    BitSet seen = new BitSet();
    Deque<Integer> pending = new ArrayDeque<>(after(blockOf(from)));
    while (!pending.isEmpty()) {
      int block = pending.removeFirst();
      if (block == blockOf(to)) {
        return true;
      }
      if (!seen.get(block)) {
        seen.set(block);
        pending.addAll(after(block));
      }
    }
    return false;
  }

  /** The blocks to which one goes on normally. */
  private List<Integer> after(int block) {
    Terminator end = body.blocks().get(block).end();
    if (end instanceof Terminator.Jump jump) {
      return List.of(jump.target());
    }
    if (end instanceof Terminator.Branch branch) {
      return List.of(branch.whenTrue(), branch.whenFalse());
    }
    return end instanceof Terminator.Switch choice ? choice.targets() : List.of();
  }

  /** The methods that a step may run, also because its receiver holds code. */
  List<Method> targets(int step) {
    List<Method> known = functional.isEmpty() ? null : functional.get(step);
    return known != null ? known : call(step).methods();
  }

  void functional(int step, List<Method> targets) {
    if (functional.isEmpty()) {
      functional = new HashMap<>();
    }
    functional.put(step, targets);
  }

  void link(int step, Link link) {
    links[step] = link;
  }

  void type(int register, TypeName type) {
    if (register >= 0 && type != null && types[register] == null) {
      types[register] = type;
    }
  }
}
