package io.mongolint.engine;

import io.mongolint.facts.Body;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;
import io.mongolint.facts.TypeName;
import java.util.ArrayList;
import java.util.List;

/** Looks through one body for what it does with resources, by what is known of types so far. */
final class MethodReview {
  /** What another method gave, and may go on giving to others. */
  private static final int GIVEN = 1 << 10;

  private static final String CLOSE = "close";

  /** Where the types of the JDK are with which others are kept. */
  private static final String CONTAINERS = "java.util.";

  /** What these give may have been made just then. */
  private static final String FUNCTIONS = "java.util.function.";

  private final KnownTypes types;
  private final Resources resources;
  private final FileNames file;
  private final MethodFacts method;
  private final RegisterTypes registers;
  private final boolean[] carries;

  /** How closing what a register holds concerns the callers: an effect, or 0. */
  private final int[] closing;

  private final boolean demanded;
  private final ActiveTypes active;
  private final VisibleTypes visible;
  private final List<Demand> demands = new ArrayList<>();

  private int effects;
  private boolean touches;

  /** A method of the sources that is handed something that may be a resource. */
  record Demand(String type, String key) {}

  /**
   * Looks through it.
   *
   * @param registers what its registers hold
   * @param demanded whether its arguments may be resources
   * @param acts whether it is known already to have to do with resources, by a lambda in it
   * @param active the types whose members have effects
   * @param visible which of them files can see; asked where the receiver is unknown
   */
  MethodReview(
      KnownTypes types,
      Resources resources,
      FileNames file,
      MethodFacts method,
      RegisterTypes registers,
      boolean demanded,
      boolean acts,
      ActiveTypes active,
      VisibleTypes visible) {
    this.types = types;
    this.resources = resources;
    this.file = file;
    this.method = method;
    this.demanded = demanded;
    this.active = active;
    this.visible = visible;
    Body body = method.body();
    this.registers = registers;
    carries = new boolean[body.registers().size()];
    closing = new int[body.registers().size()];
    touches = demanded || acts;
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
      closing[parameter] = Effects.CLOSES_PARAMETER;
      if (demanded && Resources.isCarrier(registers.type(parameter))) {
        carries[parameter] = true;
      }
    }
    if (body.self() >= 0) {
      closing[body.self()] = Effects.CLOSES;
    }
  }

  /** Says whether objects of a type are clients, or hold one. */
  private boolean isOwner(String type) {
    KnownType known = types.find(type);
    return resources.isClient(type) || (known != null && known.isOwner());
  }

  private boolean isResource(String type) {
    return resources.leads(type) || isOwner(type);
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
    closing[target] |= closing[source];
  }

  private void field(int target, List<String> owners, String name) {
    closing[target] = Effects.CLOSES;
    carries[target] |= isResource(registers.type(target));
    if (!active.has(name)) {
      return;
    }
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
    List<String> receivers = registers.receivers(call);
    int found = effects(call, receivers);
    if (anyCarries(call.arguments())) {
      String key = KnownType.key(call.name(), call.arguments().size());
      receivers.forEach(receiver -> demand(receiver, key));
    }
    note((found & Effects.GIVES) != 0 ? found | Effects.USES : found);
    int closed = closed(call, receivers, found);
    effects |= closed;
    touches |= closed != 0;
    if (call.target() >= 0) {
      String type = registers.type(call.target());
      carries[call.target()] |= found != 0 || isResource(type);
      boolean fresh = (found & (Effects.OPENS | Effects.USES)) != 0;
      closing[call.target()] = !fresh && (type == null || isOwner(type)) ? GIVEN : 0;
      if (isInContainer(type) && receivers.stream().anyMatch(MethodReview::isContainer)) {
        // What comes out of a container was there as long as that.
        closing[call.target()] |= call.receiver() < 0 ? 0 : closing[call.receiver()];
      }
    }
  }

  private int effects(Step.Call call, List<String> receivers) {
    int found = 0;
    for (String receiver : receivers) {
      found |= resources.effects(receiver, call.name());
    }
    if (active.has(call.name())) {
      String key = KnownType.key(call.name(), call.arguments().size());
      for (String receiver : receivers) {
        found |= types.effects(receiver, key);
      }
      found |= receivers.isEmpty() ? active.effects(file, key, visible) : 0;
    }
    return found;
  }

  private static boolean isContainer(String type) {
    return type.startsWith(CONTAINERS) && !type.startsWith(FUNCTIONS);
  }

  /** Says whether it may be a resource that is kept somewhere, or lead to such. */
  private boolean isInContainer(String type) {
    return type == null || !types.isProject(type) || isResource(type);
  }

  /** How a call closes what was there before it. */
  private int closed(Step.Call call, List<String> receivers, int found) {
    int closed = 0;
    if ((found & Effects.CLOSES_PARAMETER) != 0) {
      for (int argument : call.arguments()) {
        closed |= carries[argument] ? closing[argument] : 0;
      }
    }
    boolean onType = call.receiver() < 0 || registers.isType(call.receiver());
    if ((found & Effects.CLOSES) != 0 || closes(call, receivers)) {
      closed |= onType ? Effects.CLOSES : closing[call.receiver()];
    }
    // What is declared in the head of a try is made there, whatever gives it.
    boolean given = (closed & GIVEN) != 0 && call.kind() != Step.CallKind.IMPLICIT_CLOSE;
    return (closed & ~GIVEN) | (given ? Effects.CLOSES : 0);
  }

  private boolean closes(Step.Call call, List<String> receivers) {
    if (call.receiver() < 0 || !call.name().equals(CLOSE)) {
      return false;
    }
    return receivers.stream().anyMatch(this::isClosed);
  }

  /** Says whether calling {@code close()} on a value of that type closes a resource. */
  private boolean isClosed(String type) {
    return resources.leads(type) || (demanded && Resources.isCarrier(type));
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
      int found = types.effects(type, key) | resources.effects(type, reference.name());
      note(found);
      boolean onType = registers.isType(reference.receiver()) || reference.receiver() < 0;
      if ((found & Effects.CLOSES) != 0 || (reference.name().equals(CLOSE) && isClosed(type))) {
        // Of a type it is for the elements of a container, wherever that comes from.
        effects |= !onType && closing[reference.receiver()] == 0 ? 0 : Effects.CLOSES;
      }
    } else {
      note(active.effects(file, key, visible));
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
    if (anyCarries(arguments)) {
      demand(receiver, key);
    }
  }

  private void demand(String receiver, String key) {
    if (types.isProject(receiver)) {
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
    boolean hasSome =
        (effects & (Effects.OPENS | Effects.USES)) != 0 || demanded || returnsQuery(returns);
    return hasSome && method.kind() == MethodFacts.Kind.METHOD && carries(returns);
  }

  /** Says whether what is declared as something to iterate over is a query, which opens then. */
  private boolean returnsQuery(TypeName returns) {
    if (!"java.lang.Iterable".equals(file.resolve(returns))) {
      return false;
    }
    for (Body.Block block : method.body().blocks()) {
      if (block.end() instanceof Terminator.Return done
          && done.value() >= 0
          && resources.leads(registers.type(done.value()))) {
        return true;
      }
    }
    return false;
  }

  /** Says whether a resource can hide in a value of that type. */
  private boolean carries(TypeName type) {
    if (file.isVariable(type.name(), method)) {
      return false;
    }
    String name = file.resolve(type);
    if (!Resources.isCarrier(name)) {
      return false;
    }
    return !Resources.isWrapper(name)
        || type.arguments().isEmpty()
        || type.arguments().stream().anyMatch(this::carries);
  }

  private boolean leadsDeep(TypeName type) {
    String name = file.resolve(type.name());
    KnownType known = types.find(name);
    if (resources.leads(name) || (known != null && !known.effects().isEmpty())) {
      return true;
    }
    return type.arguments().stream().anyMatch(this::leadsDeep);
  }
}
