package io.mongolint.engine;

import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Modifier;
import io.mongolint.facts.TypeFacts;
import io.mongolint.scan.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Says of a type how a file has to use it to matter. */
final class Uses {
  private final KnownTypes types;
  private final Predicate<String> factoryAnnotation;

  Uses(KnownTypes types, Predicate<String> factoryAnnotation) {
    this.types = types;
    this.factoryAnnotation = factoryAnnotation;
  }

  /** The uses of a type that matter, or null if none does. */
  TypeUse of(KnownType type) {
    if (!type.isParsed() || type.name().indexOf('$') >= 0) {
      return null;
    }
    Set<String> members = new TreeSet<>();
    boolean made = false;
    boolean runs = false;
    boolean inherited = false;
    boolean acting = false;
    boolean library = false;
    for (String each : types.withSupertypes(type.name())) {
      KnownType owner = types.find(each);
      if (owner == null || !owner.isParsed()) {
        library |= !each.equals("java.lang.Object") && !types.isProject(each);
        continue;
      }
      for (Map.Entry<String, Integer> entry : owner.effects().entrySet()) {
        String key = entry.getKey();
        if (isOutOfReach(owner, key)) {
          continue;
        }
        boolean acts = (entry.getValue() & (Effects.OPENS | Effects.CLOSES)) != 0;
        if (key.startsWith("<")) {
          made |= acts && owner == type && key.startsWith("<init>");
        } else {
          members.add(KnownType.member(key));
          runs |= acts && key.indexOf('/') > 0;
          boolean hasBody = hasBody(owner, key);
          inherited |= hasBody;
          acting |= hasBody && acts;
        }
      }
    }
    boolean demanded =
        type.demanded().stream()
            .anyMatch(key -> !type.methods(key).isEmpty() && !hasBody(type, key));
    if (members.isEmpty() && !made && !demanded) {
      return null;
    }
    // Somebody in a library calls a Runnable or a servlet: whoever makes one has to be known.
    boolean construction = made || (runs && library);
    boolean exposure = made || !members.isEmpty();
    TypeUse.Subtypes subtypes =
        made || acting || demanded
            ? TypeUse.Subtypes.ALL
            : inherited ? TypeUse.Subtypes.IF_USED : TypeUse.Subtypes.NONE;
    return use(type, members, construction, exposure, subtypes);
  }

  private static TypeUse use(
      KnownType type,
      Set<String> members,
      boolean construction,
      boolean exposure,
      TypeUse.Subtypes below) {
    KnownType.Declaration declaration = type.declarations().get(0);
    String packageName = declaration.file().facts().packageName();
    String inPackage =
        packageName.isEmpty() ? type.name() : type.name().substring(packageName.length() + 1);
    return new TypeUse(packageName, inPackage, members, construction, exposure, below);
  }

  private static boolean hasBody(KnownType owner, String key) {
    return owner.methods(key).stream().anyMatch(each -> each.method().body() != null);
  }

  /**
   * Nobody else calls a private method, and a static initialiser runs once whoever uses the type. A
   * factory method is called by the container, which is told by the annotation.
   */
  private boolean isOutOfReach(KnownType owner, String key) {
    if (key.startsWith("<clinit>") || key.equals(KnownType.FIELDS)) {
      return true;
    }
    List<KnownType.Found> found = new ArrayList<>(owner.methods(key));
    found.removeIf(each -> isHidden(owner, each) || isFactory(each));
    return key.indexOf('/') > 0 && found.isEmpty();
  }

  /** A private member of a nested type is in reach of its own file only, which is parsed anyway. */
  private static boolean isHidden(KnownType owner, KnownType.Found found) {
    MethodFacts method = found.method();
    boolean inInterface = owner.declarations().get(0).facts().kind() == TypeFacts.Kind.INTERFACE;
    return (method.modifiers() & Modifier.PRIVATE) != 0 && !inInterface;
  }

  private boolean isFactory(KnownType.Found found) {
    return found.method().annotations().stream()
        .map(each -> found.file().resolve(each.name()))
        .anyMatch(name -> name != null && factoryAnnotation.test(name));
  }
}
