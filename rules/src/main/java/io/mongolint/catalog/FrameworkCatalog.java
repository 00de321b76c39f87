package io.mongolint.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known of frameworks: which code they call and how often, how long the objects live that
 * they make, and what they close. Every name asked for is qualified, with dots for nested types.
 */
public final class FrameworkCatalog {

  private static final String RESOURCE = "frameworks.bin";

  private final CatalogFile file;
  private final FrameworkEntries additions;
  private final Map<String, FrameworkEntries> byName = new ConcurrentHashMap<>();
  private volatile FrameworkEntries patterns;
  private volatile List<String> patternNames;
  private volatile FrameworkEntries entries;

  private FrameworkCatalog(CatalogFile file, FrameworkEntries additions) {
    this.file = file;
    this.additions = additions;
  }

  /** The catalog that mongolint comes with. */
  public static FrameworkCatalog load() {
    return of(CatalogFile.load(RESOURCE));
  }

  /** A catalog of these entries only. */
  public static FrameworkCatalog of(FrameworkEntries entries) {
    return new FrameworkCatalog(CatalogFile.EMPTY, entries);
  }

  static FrameworkCatalog of(CatalogFile file) {
    return new FrameworkCatalog(file, FrameworkEntries.NONE);
  }

  /** This catalog and a user's additions; where both speak of the same, the addition is right. */
  public FrameworkCatalog plus(FrameworkEntries more) {
    return new FrameworkCatalog(file, additions.plus(more));
  }

  /** All entries. Slow: made for tests and for printing, not for looking something up. */
  public FrameworkEntries entries() {
    if (entries == null) {
      entries = readEntries();
    }
    return entries;
  }

  private FrameworkEntries readEntries() {
    List<FrameworkEntries> all = new ArrayList<>(List.of(additions));
    for (int unit = 0; unit < file.size(); unit++) {
      all.add(read(unit));
    }
    return FrameworkEntries.concat(all);
  }

  private FrameworkEntries read(int unit) {
    return FrameworkReader.read(RESOURCE, file.tree(unit));
  }

  /** Entries under a pattern of names may speak of any name. */
  private FrameworkEntries patterns() {
    if (patterns == null) {
      patterns = readPatterns();
    }
    return patterns;
  }

  private FrameworkEntries readPatterns() {
    List<FrameworkEntries> all = new ArrayList<>();
    for (String name : new TreeSet<>(file.names())) {
      if (name.indexOf('*') >= 0) {
        all.addAll(units(name));
      }
    }
    return FrameworkEntries.concat(all);
  }

  /** Says whether entries under a pattern speak of a name: of a thousand names one, if any. */
  private boolean fitsPattern(String name) {
    List<String> known = patternNames;
    if (known == null) {
      Set<String> names = new TreeSet<>();
      for (FrameworkEntries.Triggers each : List.of(patterns().running(), patterns().ending())) {
        each.methods().forEach(trigger -> names.add(trigger.supertype()));
        each.calls().forEach(trigger -> names.add(trigger.receiver()));
      }
      known = List.copyOf(names);
      patternNames = known;
    }
    for (String pattern : known) {
      if (Names.matches(pattern, name)) {
        return true;
      }
    }
    return false;
  }

  private List<FrameworkEntries> units(String name) {
    List<FrameworkEntries> found = new ArrayList<>();
    for (int unit : file.unitsOf(name)) {
      found.add(read(unit).about(name));
    }
    return found;
  }

  private FrameworkEntries about(String name) {
    FrameworkEntries known = byName.get(name);
    if (known == null) {
      known = knows(name) ? find(name) : FrameworkEntries.NONE;
      byName.put(name, known);
    }
    return known;
  }

  private FrameworkEntries find(String name) {
    List<FrameworkEntries> all = new ArrayList<>(List.of(additions.about(name)));
    all.addAll(units(name));
    if (fitsPattern(name)) {
      all.add(patterns().about(name));
    }
    return FrameworkEntries.concat(all);
  }

  /** What the annotation {@code name} says of the code it stands on: handlers, startup, tests. */
  public List<AnnotationTrigger> annotations(String name, Place place) {
    return about(name).running().at(place);
  }

  /** What is known of methods of classes with that supertype; several groups may speak of one. */
  public List<MethodTrigger> supertypes(String name) {
    return about(name).running().methods();
  }

  /**
   * How often a method runs because its class has that supertype.
   *
   * @param supertype the supertype's name, as good as it is known
   * @param method the method's name
   * @param parameters the simple names of the parameters' types, {@code []} for arrays
   * @param returns the simple name of the return type
   * @param isPublic whether the method is public
   */
  public Optional<MethodTrigger> method(
      String supertype, String method, List<String> parameters, String returns, boolean isPublic) {
    return about(supertype).running().method(method, parameters, returns, isPublic);
  }

  /** How often a lambda of that functional interface runs, wherever it is handed to. */
  public Optional<MethodTrigger> lambda(String functionalInterface) {
    return about(functionalInterface).running().methods().stream()
        .filter(MethodTrigger::lambda)
        .findFirst();
  }

  /** What a call does with its argument {@code index} of {@code count}. */
  public Optional<CallTrigger> call(String receiver, String method, int index, int count) {
    return about(receiver).running().call(method, index, count);
  }

  /** Says whether any entry speaks of {@code name}. It costs no more than a look into a map. */
  public boolean knows(String name) {
    return file.unitsOf(name).length > 0 || additions.knows(name) || fitsPattern(name);
  }

  /**
   * Says whether an entry has that very name, so that there is such a type. What fits a pattern
   * need not exist, but for what is generated: that of all packages which has a certain end.
   */
  public boolean names(String name) {
    return file.unitsOf(name).length > 0 || additions.names(name) || isGenerated(name);
  }

  private boolean isGenerated(String name) {
    for (FrameworkEntries.Triggers each : List.of(patterns().running(), patterns().ending())) {
      for (MethodTrigger trigger : each.methods()) {
        if (trigger.supertype().startsWith("*") && Names.matches(trigger.supertype(), name)) {
          return true;
        }
      }
    }
    return false;
  }

  /** All types for which {@link #isReceiver} holds by a call. Slow, see {@link #entries}. */
  public Set<String> receivers() {
    return receivers(entries().running());
  }

  /** All types to which something is handed for the end. Slow, see {@link #entries}. */
  public Set<String> endingReceivers() {
    return receivers(entries().ending());
  }

  private static Set<String> receivers(FrameworkEntries.Triggers triggers) {
    Set<String> receivers = new TreeSet<>();
    triggers.calls().forEach(call -> receivers.add(call.receiver()));
    return receivers;
  }

  /** Says whether the catalog knows calls of that type, so that a chain from it is followed. */
  public boolean isReceiver(String type) {
    FrameworkEntries entries = about(type);
    return !entries.running().calls().isEmpty()
        || !entries.ending().calls().isEmpty()
        || !entries.returns().isEmpty();
  }

  /** The type that a chained call gives, if it is not the receiver's own. */
  public Optional<String> returnType(String receiver, String method) {
    return about(receiver).returns().stream()
        .filter(known -> Names.matches(known.method(), method))
        .map(ReturnType::type)
        .findFirst();
  }

  /** The supertypes of a library's type, of those that the catalog speaks of. */
  public List<String> supertypesOf(String type) {
    List<String> found = new ArrayList<>();
    about(type).types().forEach(each -> found.addAll(each.supertypes()));
    return found;
  }

  /** The moment of an event's type or of a qualifier such as {@code @Initialized}. */
  public Optional<Moment> event(String type) {
    return Optional.ofNullable(about(type).events().get(type));
  }

  /** The scope that the annotation stands for. */
  public Optional<ScopeRule> scope(String annotation) {
    return about(annotation).scopes().stream().findFirst();
  }

  /** The life cycle of classes with that annotation. */
  public Optional<InstanceRule> instanceOfAnnotated(String annotation) {
    return about(annotation).instances().stream().filter(InstanceRule::annotation).findFirst();
  }

  /** The life cycle of classes with that supertype. */
  public Optional<InstanceRule> instanceOfSubtype(String supertype) {
    return about(supertype).instances().stream().filter(rule -> !rule.annotation()).findFirst();
  }

  /** What methods and fields with that annotation, or methods of that supertype, produce. */
  public List<FactoryRule> factories(String name) {
    return about(name).factories();
  }

  /** What the annotation says of code that runs at the end. */
  public List<AnnotationTrigger> endingAnnotations(String name, Place place) {
    return about(name).ending().at(place);
  }

  /** What is known of methods that run at the end, of classes with that supertype. */
  public List<MethodTrigger> endingSupertypes(String name) {
    return about(name).ending().methods();
  }

  /** Like {@link #method}, for methods that run at the end. */
  public Optional<MethodTrigger> endingMethod(
      String supertype, String method, List<String> parameters, String returns, boolean isPublic) {
    return about(supertype).ending().method(method, parameters, returns, isPublic);
  }

  /** Like {@link #call}, for calls that hand over what is to run or to be closed at the end. */
  public Optional<CallTrigger> endingCall(String receiver, String method, int index, int count) {
    return about(receiver).ending().call(method, index, count);
  }

  /** Whether types with that annotation call somebody else. */
  public Optional<Exclusion> exclusion(String annotation) {
    return about(annotation).exclusions().stream().findFirst();
  }

  /** What the annotation asks of a run of the application; several groups may speak of one. */
  public List<ConditionRule> conditions(String annotation) {
    return about(annotation).conditions();
  }
}
