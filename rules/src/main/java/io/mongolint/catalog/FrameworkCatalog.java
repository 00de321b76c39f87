package io.mongolint.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of frameworks: which code they call and how often, how long the objects live that
 * they make, and what they close. Every name asked for is qualified, with dots for nested types.
 */
public final class FrameworkCatalog {

  private static final String RESOURCE = "frameworks.bin";

  private final FrameworkEntries entries;
  private final TriggerIndex running;
  private final TriggerIndex ending;
  private final Map<String, List<ScopeRule>> scopes;
  private final Map<String, List<InstanceRule>> instances;
  private final Map<String, List<FactoryRule>> factories;
  private final Map<String, List<Exclusion>> exclusions;
  private final Map<String, List<ReturnType>> returns;

  private FrameworkCatalog(FrameworkEntries entries) {
    this.entries = entries;
    running = new TriggerIndex(entries.running());
    ending = new TriggerIndex(entries.ending());
    scopes = TriggerIndex.by(entries.scopes(), ScopeRule::name);
    instances = TriggerIndex.by(entries.instances(), InstanceRule::name);
    factories = TriggerIndex.by(entries.factories(), FactoryRule::name);
    exclusions = TriggerIndex.by(entries.exclusions(), Exclusion::name);
    returns = TriggerIndex.by(entries.returns(), ReturnType::receiver);
  }

  /** The catalog that mongolint comes with. */
  public static FrameworkCatalog load() {
    return of(FrameworkReader.readAll(CatalogFile.load(RESOURCE)));
  }

  /** A catalog of these entries only. */
  public static FrameworkCatalog of(FrameworkEntries entries) {
    return new FrameworkCatalog(entries);
  }

  /** This catalog and a user's additions; where both speak of the same, the addition is right. */
  public FrameworkCatalog plus(FrameworkEntries more) {
    return of(entries.plus(more));
  }

  /** All entries. */
  public FrameworkEntries entries() {
    return entries;
  }

  /** What the annotation {@code name} says of the code it stands on: handlers, startup, tests. */
  public List<AnnotationTrigger> annotations(String name, Place place) {
    return running.annotations(name, place);
  }

  /** What is known of methods of classes with that supertype; several groups may speak of one. */
  public List<MethodTrigger> supertypes(String name) {
    return running.supertypes(name);
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
    return running.method(supertype, method, parameters, returns, isPublic);
  }

  /** How often a lambda of that functional interface runs, wherever it is handed to. */
  public Optional<MethodTrigger> lambda(String functionalInterface) {
    return running.supertypes(functionalInterface).stream()
        .filter(MethodTrigger::lambda)
        .findFirst();
  }

  /** What a call does with its argument {@code index} of {@code count}. */
  public Optional<CallTrigger> call(String receiver, String method, int index, int count) {
    return running.call(receiver, method, index, count);
  }

  /** The types whose calls the catalog speaks of; static imports of them count too. */
  public Collection<String> receivers() {
    return running.receivers();
  }

  /** The type that a chained call gives, if it is not the receiver's own. */
  public Optional<String> returnType(String receiver, String method) {
    return returns.getOrDefault(receiver, List.of()).stream()
        .filter(known -> Names.matches(known.method(), method))
        .map(ReturnType::type)
        .findFirst();
  }

  /** The moment of an event's type or of a qualifier such as {@code @Initialized}. */
  public Optional<Moment> event(String type) {
    return Optional.ofNullable(entries.events().get(type));
  }

  /** The scope that the annotation stands for. */
  public Optional<ScopeRule> scope(String annotation) {
    return first(scopes, annotation);
  }

  /** The life cycle of classes with that annotation. */
  public Optional<InstanceRule> instanceOfAnnotated(String annotation) {
    return instances.getOrDefault(annotation, List.of()).stream()
        .filter(InstanceRule::annotation)
        .findFirst();
  }

  /** The life cycle of classes with that supertype. */
  public Optional<InstanceRule> instanceOfSubtype(String supertype) {
    return instances.getOrDefault(supertype, List.of()).stream()
        .filter(rule -> !rule.annotation())
        .findFirst();
  }

  /** What methods and fields with that annotation, or methods of that supertype, produce. */
  public List<FactoryRule> factories(String name) {
    return factories.getOrDefault(name, List.of());
  }

  /** What the annotation says of code that runs at the end. */
  public List<AnnotationTrigger> endingAnnotations(String name, Place place) {
    return ending.annotations(name, place);
  }

  /** What is known of methods that run at the end, of classes with that supertype. */
  public List<MethodTrigger> endingSupertypes(String name) {
    return ending.supertypes(name);
  }

  /** Like {@link #method}, for methods that run at the end. */
  public Optional<MethodTrigger> endingMethod(
      String supertype, String method, List<String> parameters, String returns, boolean isPublic) {
    return ending.method(supertype, method, parameters, returns, isPublic);
  }

  /** Like {@link #call}, for calls that hand over what is to run or to be closed at the end. */
  public Optional<CallTrigger> endingCall(String receiver, String method, int index, int count) {
    return ending.call(receiver, method, index, count);
  }

  /** The types to which code or objects are handed for the end. */
  public Collection<String> endingReceivers() {
    return ending.receivers();
  }

  /** Whether types with that annotation call somebody else. */
  public Optional<Exclusion> exclusion(String annotation) {
    return first(exclusions, annotation);
  }

  private static <T> Optional<T> first(Map<String, List<T>> index, String name) {
    return index.getOrDefault(name, List.of()).stream().findFirst();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FrameworkCatalog catalog && entries.equals(catalog.entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }
}
