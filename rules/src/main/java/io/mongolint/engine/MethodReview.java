package io.mongolint.engine;

import io.mongolint.facts.Body;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Looks through one body for what it does with resources, by what is known of types so far. */
final class MethodReview {
  private final KnownTypes types;
  private final Resources resources;
  private final FileNames file;
  private final MethodFacts method;
  private final RegisterTypes registers;
  private final boolean[] carries;
  private final boolean[] outlives;
  private final boolean demanded;
  private final Predicate<String> visiblyActive;
  private final List<Demand> demands = new ArrayList<>();

  private int effects;
  private boolean touches;

  /** A method of the sources that is handed something that may be a resource. */
  record Demand(String type, String key) {}

  /**
   * Looks through it.
   *
   * @param demanded whether its arguments may be resources
   * @param visiblyActive says of a key whether a type that can be seen here has effects under it;
   *     asked where the receiver is unknown
   */
  MethodReview(
      KnownTypes types,
      Resources resources,
      FileNames file,
      MethodFacts method,
      boolean demanded,
      Predicate<String> visiblyActive) {
    this.types = types;
    this.resources = resources;
    this.file = file;
    this.method = method;
    this.demanded = demanded;
    this.visiblyActive = visiblyActive;
    Body body = method.body();
    registers = new RegisterTypes(types, file, method);
    carries = new boolean[body.registers().size()];
    outlives = new boolean[body.registers().size()];
    touches = demanded;
    begin(body);
    for (Body.Block block : body.blocks()) {
      block.steps().forEach(this::review);
    }
    if (gives(method.returns())) {
      effects |= Effects.GIVES;
    }
  }

  /** The effects of calling the method. */
  int effects() {
    return effects & ~Effects.USES;
  }

  /** What it hands resources to; only asked of methods that have to do with any. */
  List<Demand> demands() {
    return touches ? demands : List.of();
  }

  private void begin(Body body) {
    for (int i = 0; i < carries.length; i++) {
      String type = registers.type(i);
      if (body.registers().get(i).type() != null && isResource(type)) {
        carries[i] = true;
        touches = true;
      }
    }
    for (int parameter : body.parameters()) {
      outlives[parameter] = true;
      if (demanded && Resources.isCarrier(registers.type(parameter))) {
        carries[parameter] = true;
      }
    }
    if (body.self() >= 0) {
      outlives[body.self()] = true;
    }
  }

  private boolean isResource(String type) {
    if (resources.leads(type)) {
      return true;
    }
    KnownType known = types.find(type);
    return known != null && !known.effects().isEmpty();
  }

  private void review(Step step) {
    if (step instanceof Step.Call call) {
      call(call);
    } else if (step instanceof Step.New made) {
      made(made);
    } else if (step instanceof Step.MethodReference reference) {
      reference(reference);
    } else if (step instanceof Step.Copy copy) {
      copy(copy.target(), copy.source());
    } else if (step instanceof Step.Cast cast) {
      copy(cast.target(), cast.source());
    } else if (step instanceof Step.Lambda lambda) {
      carries[lambda.target()] = true;
    } else if (step instanceof Step.Name name) {
      field(name.target(), registers.around(), name.name());
    } else if (step instanceof Step.FieldLoad load && registers.type(load.base()) != null) {
      field(load.target(), List.of(registers.type(load.base())), load.name());
    }
  }

  private void copy(int target, int source) {
    carries[target] |= carries[source];
  }

  private void field(int target, List<String> owners, String name) {
    outlives[target] = true;
    carries[target] |= isResource(registers.type(target));
    for (String owner : owners) {
      if ((types.effects(owner, KnownType.fieldKey(name)) & Effects.GIVES) != 0) {
        carries[target] = true;
        note(Effects.USES);
      }
    }
  }

  private void note(int found) {
    effects |= found & (Effects.OPENS | Effects.USES);
    touches |= found != 0;
  }

  private void call(Step.Call call) {
    if (call.name().startsWith("<")) {
      construction(call);
      return;
    }
    String key = KnownType.key(call.name(), call.arguments().size());
    List<String> receivers = registers.receivers(call);
    int found = 0;
    for (String receiver : receivers) {
      found |= types.effects(receiver, key) | resources.effects(receiver, call.name());
      hand(receiver, key, call.arguments());
    }
    if (receivers.isEmpty() && visiblyActive.test(key)) {
      found |= Effects.OPENS | Effects.GIVES | Effects.CLOSES;
    }
    note((found & Effects.GIVES) != 0 ? found | Effects.USES : found);
    if (closes(call, receivers, found)) {
      effects |= Effects.CLOSES;
      touches = true;
    }
    if (call.target() >= 0) {
      carries[call.target()] |= found != 0 || isResource(registers.type(call.target()));
      outlives[call.target()] = true;
    }
  }

  /** Something is closed that was there before the call and may be there after it. */
  private boolean closes(Step.Call call, List<String> receivers, int found) {
    if (call.receiver() >= 0
        && !registers.isType(call.receiver())
        && (!outlives[call.receiver()] || isLocal(call.receiver()))) {
      return false;
    }
    if ((found & Effects.CLOSES) != 0) {
      return true;
    }
    if (!call.name().equals("close") || call.receiver() < 0) {
      return false;
    }
    for (String receiver : receivers) {
      if (resources.leads(receiver) || (demanded && Resources.isCarrier(receiver))) {
        return true;
      }
    }
    return false;
  }

  private boolean isLocal(int register) {
    Body body = method.body();
    return body.registers().get(register).name() != null
        && register != body.self()
        && !body.parameters().contains(register);
  }

  private void construction(Step.Call call) {
    String own = registers.around().get(0);
    String key = KnownType.key(call.name(), call.arguments().size());
    if (call.kind() == Step.CallKind.SUPER_CONSTRUCTOR) {
      KnownType type = types.find(own);
      for (String parent : type == null ? List.<String>of() : type.supertypes()) {
        note(types.effects(parent, key) | resources.effects(parent, "new"));
        hand(parent, key, call.arguments());
      }
    } else {
      KnownType type = types.find(own);
      note(type == null ? 0 : type.effects(key));
      hand(own, key, call.arguments());
    }
  }

  private void made(Step.New made) {
    String type = file.resolve(made.type());
    carries[made.target()] |= made.anonymousType() >= 0;
    if (type == null) {
      return;
    }
    String key = KnownType.key("<init>", made.arguments().size());
    KnownType known = types.find(type);
    int found = (known == null ? 0 : known.effects(key)) | resources.effects(type, "new");
    note(found);
    hand(type, key, made.arguments());
    carries[made.target()] |= found != 0 || isResource(type) || anyCarries(made.arguments());
  }

  private void reference(Step.MethodReference reference) {
    carries[reference.target()] = true;
    String type =
        reference.type() != null
            ? file.resolve(reference.type())
            : registers.type(reference.receiver());
    boolean made = reference.name().equals("new");
    String key = KnownType.anyKey(made ? "<init>" : reference.name());
    if (type != null) {
      note(types.effects(type, key) | resources.effects(type, reference.name()));
    } else if (visiblyActive.test(key)) {
      note(Effects.OPENS);
    }
  }

  private boolean anyCarries(List<Integer> arguments) {
    for (int argument : arguments) {
      if (carries[argument]) {
        return true;
      }
    }
    return false;
  }

  private void hand(String receiver, String key, List<Integer> arguments) {
    if (anyCarries(arguments) && types.isProject(receiver)) {
      demands.add(new Demand(receiver, key));
    }
  }

  /** Says whether what a method of that return type returns can be a resource, or lead to one. */
  private boolean gives(TypeName returns) {
    if (returns.equals(TypeName.VOID)) {
      return false;
    }
    if (leadsDeep(returns)) {
      return true;
    }
    boolean hasSome = (effects & (Effects.OPENS | Effects.USES)) != 0 || demanded;
    return hasSome
        && method.kind() == MethodFacts.Kind.METHOD
        && Resources.isCarrier(file.resolve(returns));
  }

  private boolean leadsDeep(TypeName type) {
    if (isResource(file.resolve(type.name()))) {
      return true;
    }
    return type.arguments().stream().anyMatch(this::leadsDeep);
  }
}
