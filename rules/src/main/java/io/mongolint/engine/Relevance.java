package io.mongolint.engine;

import io.mongolint.facts.AnnotationFacts;
import io.mongolint.facts.FieldFacts;
import io.mongolint.facts.FileFacts;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Modifier;
import io.mongolint.facts.TypeFacts;
import io.mongolint.facts.TypeName;
import io.mongolint.scan.TypeUse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Tells which further files matter, by what is found in those parsed so far.
 *
 * <p>This is no analysis: it only has to let no file be missed that the analysis needs. It goes
 * from what opens clients, gives resources away or closes them to whoever calls that, by names,
 * types as declared, and the number of arguments, until nothing new is found. All of it only ever
 * grows, so that the result does not depend on the order in which files come.
 */
final class Relevance {
  /** So many bodies are looked through before another thread has begun. */
  private static final int FEW_BODIES = 200;

  private static final String STREAM = "java.util.stream.Stream";

  private final KnownTypes types;
  private final Resources resources;
  private final Predicate<String> factoryAnnotation;

  private final WorkList work;

  private final ActiveTypes active = new ActiveTypes();

  /** What registers hold, by what was known of types when the body was looked through last. */
  private final Map<WorkList.Item, RegisterTypes> registers = new HashMap<>();

  private VisibleTypes visible;

  private final Map<WorkList.Item, Integer> effects = new HashMap<>();
  private final Set<String> wanted = new TreeSet<>();

  /** The types of which something was learnt since uses were asked for. */
  private final Set<KnownType> changed = new TreeSet<>((a, b) -> a.name().compareTo(b.name()));

  /**
   * Makes one.
   *
   * @param types what is known of types
   * @param resources what library types mean
   * @param factoryAnnotation says of an annotation whether containers call methods that have it
   */
  Relevance(KnownTypes types, Resources resources, Predicate<String> factoryAnnotation) {
    this.types = types;
    this.resources = resources;
    this.factoryAnnotation = factoryAnnotation;
    visible = new VisibleTypes(types);
    work = new WorkList(types, active);
  }

  /** Takes newly parsed files in: what their declarations want is known then. */
  void take(Collection<FileFacts> files) {
    List<FileNames> all = new ArrayList<>();
    for (FileFacts facts : files) {
      FileNames file = new FileNames(facts, types::exists);
      all.add(file);
      types.add(file);
    }
    visible = new VisibleTypes(types);
    all.forEach(work::add);
    for (FileNames file : all) {
      for (TypeFacts type : file.facts().types()) {
        changed(types.of(type.qualifiedName()));
        connect(types.of(type.qualifiedName()), file, type);
        work.addUntyped(types.of(type.qualifiedName()));
      }
    }
    for (FileNames file : all) {
      ConstantNames.in(file.facts()).forEach(name -> want(file.resolve(name)));
    }
  }

  /** Follows what is new in the files that were taken in. */
  void follow(int threads) {
    while (work.hasNext(visible)) {
      // With one thread too, so that their number is of no consequence.
      if (work.size() > FEW_BODIES) {
        reviewAtOnce(threads);
      } else {
        review(work.poll());
      }
    }
  }

  /**
   * A type that was named before it was parsed: what is known of its neighbours now concerns it.
   */
  private void connect(KnownType type, FileNames file, TypeFacts facts) {
    for (String parent : type.supertypes()) {
      want(parent);
    }
    annotations(file, facts.annotations());
    facts.methods().forEach(m -> annotations(file, file.facts().methods().get(m).annotations()));
    for (FieldFacts field : facts.fields()) {
      wantKeys(file, field);
      String fieldType = file.resolve(field.type().name());
      KnownType known = types.find(fieldType);
      if ((field.modifiers() & Modifier.PRIVATE) == 0
          && (resources.leads(fieldType) || (known != null && !known.effects().isEmpty()))) {
        activate(type, KnownType.fieldKey(field.name()), Effects.GIVES);
      }
    }
    for (KnownType below : withSubtypes(type)) {
      new TreeMap<>(below.effects()).forEach((key, found) -> raise(type, key, found));
    }
    declared(type, new HashSet<>());
    for (String key : List.copyOf(type.demanded())) {
      demandIn(type, key);
    }
  }

  /**
   * Whether the keys of a map of resources, or of what may hold one, are the constants of an enum.
   */
  private void wantKeys(FileNames file, FieldFacts field) {
    List<TypeName> arguments = field.type().arguments();
    String value = arguments.size() == 2 ? file.resolve(arguments.get(1)) : null;
    if (value != null && (resources.leads(value) || types.isProject(value))) {
      want(file.resolve(arguments.get(0)));
    }
  }

  /**
   * The methods of a type, and of those below it, that a library implements so that they open
   * something: the results of a repository.
   */
  private void declared(KnownType type, Set<KnownType> seen) {
    if (!seen.add(type)) {
      return;
    }
    for (KnownType.Declaration declaration : type.declarations()) {
      for (int index : declaration.facts().methods()) {
        MethodFacts method = declaration.file().facts().methods().get(index);
        if (method.body() == null && gives(type, declaration.file(), method)) {
          activate(type, KnownType.key(method), Effects.GIVES);
        }
      }
    }
    type.subtypes().forEach(sub -> declared(types.of(sub), seen));
  }

  private boolean gives(KnownType type, FileNames file, MethodFacts method) {
    return STREAM.equals(file.resolve(method.returns()))
        && types.librarySupertypes(type.name()).stream()
            .anyMatch(each -> resources.streamsResults(each, method.name()));
  }

  private void annotations(FileNames file, List<AnnotationFacts> annotations) {
    for (AnnotationFacts annotation : annotations) {
      want(file.resolve(annotation.name()));
    }
  }

  /** Its declaration is to be parsed, if the sources have it. */
  private void want(String type) {
    if (type != null) {
      KnownType known = types.find(type);
      if ((known == null || !known.isParsed()) && types.isProject(type)) {
        wanted.add(type);
      }
    }
  }

  /**
   * Looks through all that waits by what is known now, on several threads. Who depends on what this
   * finds is looked through again, as ever.
   */
  private void reviewAtOnce(int threads) {
    Map<FileNames, List<WorkList.Item>> byFile = new LinkedHashMap<>();
    for (WorkList.Item item : work.takeAll()) {
      byFile.computeIfAbsent(item.file(), k -> new ArrayList<>()).add(item);
    }
    List<List<Reviewed>> all =
        Workers.map(
            List.copyOf(byFile.values()),
            threads,
            this::reviewed,
            (items, thrown) -> {
              throw new IllegalStateException(items.get(0).file().facts().path(), thrown);
            });
    for (List<Reviewed> ofFile : all) {
      for (Reviewed each : ofFile) {
        keep(each.item(), each.registers());
        apply(each.item(), each.review());
      }
    }
  }

  private record Reviewed(WorkList.Item item, RegisterTypes registers, MethodReview review) {}

  private List<Reviewed> reviewed(List<WorkList.Item> items) {
    List<Reviewed> all = new ArrayList<>();
    for (WorkList.Item item : items) {
      RegisterTypes held = held(item);
      all.add(new Reviewed(item, held, review(item, held)));
    }
    return all;
  }

  private void review(WorkList.Item item) {
    RegisterTypes held = held(item);
    keep(item, held);
    apply(item, review(item, held));
  }

  private RegisterTypes held(WorkList.Item item) {
    RegisterTypes known = registers.get(item);
    return known == null || !known.isUpToDate()
        ? new RegisterTypes(types, item.file(), item.method())
        : known;
  }

  private void keep(WorkList.Item item, RegisterTypes held) {
    RegisterTypes before = registers.put(item, held);
    if (before != null && before.holdsSameAs(held)) {
      return;
    }
    work.index(item, held);
    for (int i = 0; i < held.size(); i++) {
      String type = held.type(i);
      if (type != null && types.isProject(type)) {
        work.holds(item, type);
      }
    }
  }

  private MethodReview review(WorkList.Item item, RegisterTypes held) {
    MethodFacts method = item.method();
    KnownType owner = types.find(typeOf(item).qualifiedName());
    return new MethodReview(
        types,
        resources,
        item.file(),
        method,
        held,
        owner.demanded().contains(KnownType.key(method)),
        effects.containsKey(item),
        active,
        visible);
  }

  private void apply(WorkList.Item item, MethodReview review) {
    for (MethodReview.Demand demand : review.demands()) {
      demand(demand.type(), demand.key());
    }
    add(item, review.effects());
  }

  private static TypeFacts typeOf(WorkList.Item item) {
    return item.file().facts().types().get(item.method().type());
  }

  private void add(WorkList.Item item, int found) {
    int before = effects.getOrDefault(item, 0);
    if ((before | found) == before) {
      return;
    }
    effects.put(item, before | found);
    MethodFacts method = item.method();
    TypeFacts type = typeOf(item);
    int outwards = found & (Effects.OPENS | Effects.CLOSES);
    if (method.kind() == MethodFacts.Kind.LAMBDA) {
      addAround(item, method.enclosingMethod(), outwards);
      return;
    }
    activate(types.of(type.qualifiedName()), KnownType.key(method), found);
    addAround(item, type.enclosingMethod(), outwards);
  }

  /** What a lambda or a local class does, the method around it may do. */
  private void addAround(WorkList.Item inner, int method, int found) {
    if (method >= 0 && found != 0) {
      WorkList.Item around =
          new WorkList.Item(inner.file(), inner.file().facts().methods().get(method));
      add(around, found);
      work.add(around);
    }
  }

  private void activate(KnownType type, String key, int found) {
    boolean first = type.effects().isEmpty();
    boolean wasOwner = type.isOwner();
    if (!type.addEffects(key, found)) {
      return;
    }
    if (type.isOwner() && !wasOwner) {
      work.addHolders(type.name());
    }
    changed(type);
    active.add(type, key, found);
    work.addUsers(KnownType.member(key), type);
    if (first) {
      work.addReturning(type.simpleName());
    }
    if (!key.startsWith("<") && key.indexOf('/') > 0) {
      for (String parent : types.withSupertypes(type.name())) {
        KnownType above = types.find(parent);
        if (above != null && above != type) {
          raise(above, key, found);
        }
      }
    }
  }

  /** A call of the method in a supertype may run the one below. */
  private void raise(KnownType above, String key, int found) {
    if (!key.startsWith("<") && key.indexOf('/') > 0 && !above.methods(key).isEmpty()) {
      activate(above, key, found);
    }
  }

  private void demand(String typeName, String key) {
    KnownType type = types.of(typeName);
    if (type.demanded().add(key)) {
      changed.add(type);
      want(typeName);
      demandIn(type, key);
    }
  }

  private void demandIn(KnownType type, String key) {
    List<KnownType.Found> found = type.methods(key);
    for (KnownType.Found each : found) {
      if (type.demanded().add(KnownType.key(each.method()))) {
        changed.add(type);
      }
      if (each.method().body() != null) {
        work.add(new WorkList.Item(each.file(), each.method()));
      }
    }
    if (key.startsWith("<")) {
      return;
    }
    type.supertypes().forEach(parent -> inherit(parent, key, found));
    type.subtypes().forEach(sub -> demand(sub, key));
  }

  private void inherit(String parent, String key, List<KnownType.Found> own) {
    if (own.isEmpty() && types.isProject(parent)) {
      demand(parent, key);
    }
  }

  /** The qualified names of the types whose declarations have to be parsed; each is given once. */
  Set<String> declarationsWanted() {
    Set<String> given = new TreeSet<>(wanted);
    wanted.clear();
    return given;
  }

  /** How a type has to be used to matter may be another for it, and for those below it. */
  private void changed(KnownType type) {
    changed.addAll(withSubtypes(type));
  }

  private Set<KnownType> withSubtypes(KnownType type) {
    Deque<KnownType> pending = new ArrayDeque<>(List.of(type));
    Set<KnownType> seen = new LinkedHashSet<>();
    while (!pending.isEmpty()) {
      KnownType next = pending.removeFirst();
      if (seen.add(next)) {
        next.subtypes().forEach(each -> pending.addLast(types.of(each)));
      }
    }
    return seen;
  }

  /**
   * The uses of types that make a file matter, by what is known now: of those types for which it
   * may be more than when this was asked last.
   */
  List<TypeUse> uses() {
    Uses uses = new Uses(types, factoryAnnotation);
    List<TypeUse> all = new ArrayList<>();
    for (KnownType type : changed) {
      TypeUse use = uses.of(type);
      if (use != null) {
        all.add(use);
      }
    }
    changed.clear();
    return all;
  }
}
