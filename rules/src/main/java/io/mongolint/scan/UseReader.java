package io.mongolint.scan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one file for uses of types. It knows no grammar, only what stands beside a name. */
final class UseReader {
  private static final Set<String> MODIFIERS =
      Set.of("public", "protected", "static", "volatile", "transient");

  private static final String STATIC = "static ";

  private final Tokens tokens;
  private final Map<String, List<TypeUse>> uses;
  private final Set<String> members;

  private final Set<String> imports = new HashSet<>();
  private String packageName = "";
  private boolean lombok;

  private final Set<TypeUse> named = new HashSet<>();
  private final Set<String> membersSeen = new HashSet<>();
  private final Set<TypeUse> made = new HashSet<>();
  private final Set<TypeUse> below = new HashSet<>();

  /** The top-level type whose declaration was met last. */
  private String own = "";

  private boolean afterKind;

  private int depth;
  private boolean header;
  private boolean recordHeader;
  private boolean afterNew;
  private boolean afterDot;
  private boolean hidden;
  private boolean modified;

  /** The types just named, as long as what follows can belong to them. */
  private List<TypeUse> last = List.of();

  /** The types in front of the name just read, which may be that of a method or field. */
  private List<TypeUse> declared = List.of();

  private char sign;

  /** The name before the last dot, or the last name. */
  private String before = "";

  UseReader(Tokens tokens, Map<String, List<TypeUse>> uses, Set<String> members) {
    this.tokens = tokens;
    this.uses = uses;
    this.members = members;
  }

  /** Reads the file to its end. */
  TypeUser read(SourceFile file) {
    while (tokens.advance()) {
      if (tokens.isName()) {
        name();
      } else {
        sign();
      }
    }
    for (TypeUse use : named) {
      for (String member : use.members()) {
        if (membersSeen.contains(member)) {
          made.add(use);
        }
      }
    }
    return new TypeUser(file, made, below);
  }

  private void sign() {
    char c = tokens.first();
    if (c == ':' && sign == ':') {
      construct();
    }
    if (!declared.isEmpty() && declares(c)) {
      expose(declared);
    }
    declared = List.of();
    afterNew &= c == '.';
    afterDot = c == '.';
    if (c == '{' || c == '}' || c == ';') {
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      header = false;
      recordHeader = false;
      hidden = false;
      modified = false;
    }
    if (c != '.' && c != ':' && c != '>' && c != '[' && c != ']') {
      last = List.of();
    }
    sign = c;
  }

  /** Says whether a type and a name, followed by this sign, declare what others can use. */
  private boolean declares(char c) {
    if (c == '(') {
      return !hidden;
    }
    boolean field = depth <= 1 || modified;
    return (c == ';' || c == '=') && field && (!hidden || lombok);
  }

  private void name() {
    if (depth == 0 && !header && isPreamble()) {
      return;
    }
    if (sign == '.' && afterDot && tokens.is("class")) {
      construct();
    }
    boolean dotted = afterDot;
    afterDot = false;
    declared = sign == '.' || sign == ':' ? List.of() : last;
    last = List.of();
    sign = 0;
    if (tokens.is("extends") || tokens.is("implements")) {
      header = true;
      recordHeader = false;
    } else if (tokens.is("new")) {
      afterNew = true;
    } else if (tokens.is("private")) {
      hidden = true;
    } else if (isKind()) {
      recordHeader |= tokens.is("record");
      afterKind = depth == 0 && !dotted;
      return;
    } else {
      type(tokens.text(), dotted);
    }
    afterKind = false;
  }

  private boolean isKind() {
    return tokens.is("class") || tokens.is("interface") || tokens.is("enum") || tokens.is("record");
  }

  private void type(String name, boolean dotted) {
    String outer = before;
    before = name;
    modified |= MODIFIERS.contains(name);
    if (afterKind) {
      own = name;
    }
    if (members.contains(name)) {
      membersSeen.add(name);
    }
    List<TypeUse> found = uses.get(name);
    if (found == null) {
      return;
    }
    last = found.stream().filter(use -> dotted ? use.isIn(outer) : sees(use)).toList();
    named.addAll(last);
    if (header) {
      last.forEach(this::extend);
    }
    if (recordHeader) {
      expose(last);
    }
    if (afterNew) {
      construct();
    }
  }

  /** The types just named are made here, or handed to somebody who makes them. */
  private void construct() {
    last.stream().filter(TypeUse::construction).forEach(made::add);
  }

  private void expose(List<TypeUse> types) {
    types.stream().filter(TypeUse::exposure).forEach(made::add);
  }

  private void extend(TypeUse parent) {
    if (parent.subtypes() == TypeUse.Subtypes.IF_USED && depth == 0 && !own.isEmpty()) {
      below.add(parent.below(packageName, own));
    } else if (parent.subtypes() != TypeUse.Subtypes.NONE) {
      made.add(parent);
    }
  }

  /** Says whether the type's name can mean the type here. */
  private boolean sees(TypeUse use) {
    String top = use.topLevelQualifiedName();
    if (!use.isTopLevel()) {
      return imports.stream().anyMatch(each -> each.startsWith(top + ".") && use.isNamedBy(each));
    }
    return packageName.equals(use.packageName())
        || imports.contains(top)
        || imports.contains(use.packageName() + ".*")
        || imports.stream().anyMatch(each -> each.startsWith(top + "."));
  }

  /** Reads a package line or an import. */
  private boolean isPreamble() {
    if (tokens.is("package") && packageName.isEmpty()) {
      packageName = dottedName();
      return true;
    }
    if (tokens.is("import")) {
      String name = dottedName();
      if (name.startsWith(STATIC)) {
        name = name.substring(STATIC.length());
        staticImport(name);
      }
      imports.add(name);
      lombok |= name.startsWith("lombok.");
      return true;
    }
    return false;
  }

  /** A member that is imported is called without its type. */
  private void staticImport(String name) {
    int dot = name.lastIndexOf('.');
    String member = name.substring(dot + 1);
    String type = name.substring(name.lastIndexOf('.', dot - 1) + 1, Math.max(dot, 0));
    for (TypeUse use : uses.getOrDefault(type, List.of())) {
      if (name.startsWith(use.topLevelQualifiedName() + ".")) {
        if (use.members().contains(member)) {
          made.add(use);
        }
        named.add(use);
      }
    }
  }

  private String dottedName() {
    StringBuilder name = new StringBuilder();
    while (tokens.advance() && tokens.first() != ';') {
      name.append(tokens.is("static") ? STATIC : tokens.text());
    }
    return name.toString();
  }
}
