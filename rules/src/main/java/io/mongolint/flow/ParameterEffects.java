package io.mongolint.flow;

import io.mongolint.facts.ParameterFacts;
import io.mongolint.flow.Seed.Shape;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What methods do with a resource they are given, worked out on demand and kept. A method that is
 * being worked out and asks for itself gets the optimistic answer, so that recursion ends.
 */
final class ParameterEffects {
  private final Summaries summaries;

  /** The answers; null for what is under way. */
  private final Map<Key, ParameterEffect> known = new HashMap<>();

  private final IdentityHashMap<List<Method>, Map<SharedKey, Shared>> shared =
      new IdentityHashMap<>();

  private record Key(Method method, int register, Shape shape, FieldRef held) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && method == key.method
          && register == key.register
          && shape == key.shape
          && Objects.equals(held, key.held);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * method.id() + register)
          + 31 * shape.name().hashCode()
          + Objects.hashCode(held);
    }
  }

  private record SharedKey(int argument, Shape shape, FieldRef held) {
    @Override
    public boolean equals(Object other) {
      return other instanceof SharedKey key
          && argument == key.argument
          && shape == key.shape
          && Objects.equals(held, key.held);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * argument + shape.name().hashCode()) + Objects.hashCode(held);
    }
  }

  /**
   * What many methods do that the same calls may run. While one of them is worked out and calls
   * them all again, only those are asked for that nobody has begun with.
   */
  private static final class Shared {
    private final Set<ParameterEffect> found = new LinkedHashSet<>();
    private List<Method> waiting = new ArrayList<>();
    private int next;
    private int underWay;
    private List<ParameterEffect> all;
  }

  ParameterEffects(Summaries summaries) {
    this.summaries = summaries;
  }

  /** What any of several methods does with an argument, each different answer once. */
  List<ParameterEffect> of(List<Method> targets, int argument, Shape shape, FieldRef held) {
    if (targets.size() == 1) {
      return List.of(of(targets.get(0), argument, shape, held));
    }
    Shared all =
        shared
            .computeIfAbsent(targets, k -> new HashMap<>())
            .computeIfAbsent(new SharedKey(argument, shape, held), k -> new Shared());
    if (all.all != null) {
      return all.all;
    }
    List<Method> again = all.waiting;
    all.waiting = new ArrayList<>();
    for (Method each : again) {
      ask(all, each, argument, shape, held);
    }
    while (all.next < targets.size()) {
      ask(all, targets.get(all.next++), argument, shape, held);
    }
    if (all.waiting.isEmpty() && all.underWay == 0) {
      // In the order of the methods, not in that in which they were done.
      Set<ParameterEffect> inOrder = new LinkedHashSet<>();
      targets.forEach(each -> inOrder.add(of(each, argument, shape, held)));
      all.all = List.copyOf(inOrder);
      return all.all;
    }
    List<ParameterEffect> now = new ArrayList<>(all.found);
    now.add(ParameterEffect.BORROWS);
    return now;
  }

  private void ask(Shared all, Method each, int argument, Shape shape, FieldRef held) {
    all.underWay++;
    ParameterEffect effect = unlessUnderWay(each, argument, shape, held);
    all.underWay--;
    if (effect == null) {
      all.waiting.add(each);
    } else {
      all.found.add(effect);
    }
  }

  /** What a method does with a resource given as an argument. */
  ParameterEffect of(Method method, int argument, Shape shape, FieldRef held) {
    return optimistic(unlessUnderWay(method, argument, shape, held));
  }

  private static ParameterEffect optimistic(ParameterEffect effect) {
    return effect == null ? ParameterEffect.BORROWS : effect;
  }

  private ParameterEffect unlessUnderWay(Method method, int argument, Shape shape, FieldRef held) {
    int index = method.parameterFor(argument);
    if (index < 0) {
      return ParameterEffect.BORROWS;
    }
    ParameterFacts facts = method.facts().parameters().get(index);
    ParameterEffect declared = ParameterEffect.declared(facts);
    if (declared != null) {
      return declared;
    }
    if (method.body() == null || method.code() == null) {
      return ParameterEffect.ESCAPES;
    }
    Shape seen = facts.varargs() && shape == Shape.DIRECT ? Shape.CONTAINER : shape;
    return answer(new Key(method, method.body().parameters().get(index), seen, held));
  }

  /** What a method does with a resource to which a register leads when it begins. */
  ParameterEffect ofRegister(Method method, int register, Shape shape, FieldRef held) {
    return optimistic(answer(new Key(method, register, shape, held)));
  }

  private ParameterEffect answer(Key key) {
    if (!known.containsKey(key)) {
      known.put(key, null);
      Seed seed = Seed.entry(key.register(), key.shape(), key.held());
      known.put(key, ParameterEffect.of(Tracker.follow(summaries, key.method().code(), seed)));
    }
    return known.get(key);
  }
}
