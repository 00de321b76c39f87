package io.mongolint.engine;

import io.mongolint.facts.Body;
import io.mongolint.facts.FileFacts;
import io.mongolint.facts.ImportFacts;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeFacts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the registers of a body hold, told from declarations in one pass. A qualified name is a
 * value of that type; null is unknown.
 */
final class RegisterTypes {
  /** Before the name of a type that is meant itself, as in a static call. */
  private static final char TYPE = '#';

  /** Before a dotted name that is no type yet. */
  private static final char PACKAGE = '~';

  private final KnownTypes types;
  private final FileNames file;
  private final String[] held;
  private final int generation;
  private final List<String> around;

  RegisterTypes(KnownTypes types, FileNames file, MethodFacts method) {
    this.types = types;
    this.file = file;
    this.around = around(file.facts(), method);
    generation = types.generation();
    Body body = method.body();
    held = new String[body.registers().size()];
    for (int i = 0; i < held.length; i++) {
      held[i] = file.resolve(body.registers().get(i).type());
    }
    if (body.self() >= 0) {
      held[body.self()] = around.get(0);
    }
    for (Body.Block block : body.blocks()) {
      for (Step step : block.steps()) {
        int target = step.target();
        if (target >= 0 && held[target] == null) {
          held[target] = typeOf(step);
        }
      }
    }
  }

  /** The type of the method and those around it, from the inside out. */
  private static List<String> around(FileFacts facts, MethodFacts method) {
    List<String> names = new ArrayList<>();
    for (int type = method.type(); type >= 0; type = facts.types().get(type).outerType()) {
      TypeFacts each = facts.types().get(type);
      names.add(each.qualifiedName());
    }
    return names;
  }

  /** Says whether no type came since this was made. */
  boolean isUpToDate() {
    return generation == types.generation();
  }

  /** Says whether the registers of the same body hold the same. */
  boolean holdsSameAs(RegisterTypes other) {
    return this == other || Arrays.equals(held, other.held);
  }

  /** How many registers there are. */
  int size() {
    return held.length;
  }

  /** The type that a register holds a value of, or that it names; null if that is unknown. */
  String type(int register) {
    if (register < 0 || held[register] == null || held[register].charAt(0) == PACKAGE) {
      return null;
    }
    String type = held[register];
    return type.charAt(0) == TYPE ? type.substring(1) : type;
  }

  /** Says whether a register names a type and holds no value. */
  boolean isType(int register) {
    return register >= 0 && held[register] != null && held[register].charAt(0) == TYPE;
  }

  /** The type of the method and those around it, from the inside out. */
  List<String> around() {
    return around;
  }

  private String typeOf(Step step) {
    if (step instanceof Step.New made) {
      return file.resolve(made.type());
    }
    if (step instanceof Step.Cast cast) {
      return file.resolve(cast.type());
    }
    if (step instanceof Step.Copy copy) {
      return held[copy.source()];
    }
    if (step instanceof Step.OuterThis outer) {
      return file.resolve(outer.type());
    }
    if (step instanceof Step.Name name) {
      return name(name.name());
    }
    if (step instanceof Step.FieldLoad load) {
      return field(held[load.base()], load.name());
    }
    if (step instanceof Step.ElementLoad load) {
      String array = held[load.array()];
      return array != null && array.endsWith("[]") ? array.substring(0, array.length() - 2) : null;
    }
    return step instanceof Step.Call call ? result(call) : null;
  }

  private String name(String name) {
    for (String each : around) {
      String type = types.fieldType(each, name);
      if (type != null) {
        return type;
      }
    }
    String type = file.resolve(name);
    return type != null ? TYPE + type : PACKAGE + name;
  }

  private String field(String base, String name) {
    if (base == null) {
      return null;
    }
    if (base.charAt(0) == PACKAGE) {
      String dotted = base.substring(1) + "." + name;
      return (types.exists(dotted) ? TYPE : PACKAGE) + dotted;
    }
    if (base.charAt(0) == TYPE) {
      String owner = base.substring(1);
      String type = types.fieldType(owner, name);
      return type == null && types.exists(owner + "." + name) ? TYPE + owner + "." + name : type;
    }
    return types.fieldType(base, name);
  }

  private String result(Step.Call call) {
    for (String receiver : receivers(call)) {
      String found = types.returnType(receiver, call.name(), call.arguments().size());
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The types that a call may be on; empty if that is unknown. */
  List<String> receivers(Step.Call call) {
    if (call.receiver() >= 0) {
      String type = type(call.receiver());
      return type == null ? List.of() : List.of(type);
    }
    if (file.staticImports().isEmpty()) {
      return around;
    }
    List<String> all = new ArrayList<>(around);
    for (ImportFacts each : file.staticImports()) {
      int dot = each.name().lastIndexOf('.');
      if (each.onDemand()) {
        all.add(each.name());
      } else if (dot > 0 && each.name().substring(dot + 1).equals(call.name())) {
        all.add(each.name().substring(0, dot));
      }
    }
    return all;
  }
}
