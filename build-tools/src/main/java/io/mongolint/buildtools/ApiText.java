package io.mongolint.buildtools;

import io.mongolint.buildtools.LibraryType.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads types that are written down by hand.
 *
 * <pre>
 * package java.util
 *
 * interface Map&lt;K, V&gt;
 *   static &lt;K, V&gt; Map&lt;K, V&gt; of(K, V)
 *   V get(Object)
 *   default V getOrDefault(Object, V)
 * class HashMap&lt;K, V&gt; extends AbstractMap&lt;K, V&gt; implements Map&lt;K, V&gt;
 *   new(int)
 * </pre>
 *
 * <p>Members are indented. {@code static Type NAME} is a field. A method of an interface is
 * abstract unless it is {@code static} or {@code default}; in a class {@code abstract} says so. A
 * type of the file goes by its simple name everywhere, with its outer types; any other by its
 * qualified name.
 */
final class ApiText {

  private static final Set<String> PRIMITIVES =
      Set.of("void", "boolean", "byte", "char", "short", "int", "long", "float", "double");

  private static final Pattern DECLARATION =
      Pattern.compile("(class|interface|enum|record|@interface) +([\\w.]+)(.*)");

  private final Path file;
  private final List<String> lines;
  private final Map<String, String> names = new HashMap<>();
  private final List<LibraryType> types = new ArrayList<>();

  private int line;
  private String packageName = "";
  private Scanner scanner = new Scanner("");
  private Set<String> variables = new HashSet<>();

  private ApiText(Path file) throws IOException {
    this.file = file;
    this.lines = Files.readAllLines(file);
  }

  static List<LibraryType> read(Path file) throws IOException {
    ApiText text = new ApiText(file);
    text.readNames();
    text.readTypes();
    return text.types;
  }

  private void readNames() {
    String current = "";
    for (line = 0; line < lines.size(); line++) {
      String each = lines.get(line);
      Matcher declaration = DECLARATION.matcher(each);
      if (each.startsWith("package ")) {
        current = each.substring(8).strip();
      } else if (declaration.matches()) {
        String name = declaration.group(2);
        if (names.put(name, current + "." + name) != null) {
          throw problem("a second " + name);
        }
      }
    }
  }

  private void readTypes() {
    TypeBuilder current = null;
    for (line = 0; line < lines.size(); line++) {
      String each = lines.get(line).replaceFirst("#.*", "");
      if (each.isBlank()) {
        continue;
      }
      if (each.startsWith("package ")) {
        packageName = each.substring(8).strip();
      } else if (!each.startsWith(" ")) {
        current = declaration(each);
        types.add(current.type);
      } else if (current == null) {
        throw problem("a member outside a type");
      } else {
        member(current, each.strip());
      }
    }
  }

  private TypeBuilder declaration(String text) {
    Matcher matcher = DECLARATION.matcher(text);
    if (!matcher.matches()) {
      throw problem("not a declaration");
    }
    scanner = new Scanner(matcher.group(3));
    variables = new HashSet<>();
    List<TypeVariable> typeParameters = typeParameters();
    List<TypeRef> supertypes = new ArrayList<>();
    if (scanner.take("extends")) {
      supertypes.addAll(typeList());
    }
    if (scanner.take("implements")) {
      supertypes.addAll(typeList());
    }
    expectEnd();
    Kind kind =
        switch (matcher.group(1)) {
          case "interface" -> Kind.INTERFACE;
          case "enum" -> Kind.ENUM;
          case "record" -> Kind.RECORD;
          case "@interface" -> Kind.ANNOTATION;
          default -> Kind.CLASS;
        };
    return new TypeBuilder(
        new LibraryType(
            packageName + "." + matcher.group(2),
            packageName,
            kind,
            typeParameters,
            supertypes,
            new ArrayList<>(),
            new ArrayList<>(),
            new LinkedHashMap<>()),
        Set.copyOf(variables));
  }

  private void member(TypeBuilder owner, String text) {
    scanner = new Scanner(text);
    variables = new HashSet<>(owner.variables);
    int flags = 0;
    boolean hasBody = owner.type.kind() != Kind.INTERFACE;
    for (boolean modifier = true; modifier; ) {
      if (scanner.take("static")) {
        flags |= Member.STATIC;
        hasBody = true;
      } else if (scanner.take("default")) {
        hasBody = true;
      } else if (scanner.take("abstract")) {
        hasBody = false;
      } else {
        modifier = scanner.take("protected");
      }
    }
    flags |= hasBody ? 0 : Member.ABSTRACT;
    List<TypeVariable> typeParameters = typeParameters();
    boolean constructor = scanner.take("new");
    TypeRef returns = constructor ? TypeRef.of("void") : type();
    String name = constructor ? "" : scanner.next();
    if (!scanner.take("(")) {
      expectEnd();
      owner.type.staticFields().put(name, returns);
      return;
    }
    List<TypeRef> parameters = new ArrayList<>();
    while (!scanner.take(")")) {
      if (!parameters.isEmpty()) {
        expect(",");
      }
      TypeRef parameter = type();
      if (scanner.take("...")) {
        flags |= Member.VARARGS;
        parameter = parameter.array(1);
      }
      parameters.add(parameter);
    }
    expectEnd();
    Member member = new Member(name, flags, typeParameters, parameters, returns);
    (constructor ? owner.type.constructors() : owner.type.methods()).add(member);
  }

  private List<TypeVariable> typeParameters() {
    if (!scanner.take("<")) {
      return List.of();
    }
    Scanner start = scanner.copy();
    do {
      variables.add(scanner.next());
    } while (skipBound());
    scanner = start;
    List<TypeVariable> found = new ArrayList<>();
    do {
      String name = scanner.next();
      TypeRef bound = TypeRef.OBJECT;
      if (scanner.take("extends")) {
        bound = type();
        while (scanner.take("&")) {
          type();
        }
      }
      found.add(new TypeVariable(name, bound));
    } while (scanner.take(","));
    expect(">");
    return found;
  }

  /** Goes on behind the sign that ends a type parameter, and says whether another one follows. */
  private boolean skipBound() {
    for (int depth = 1; ; ) {
      String word = scanner.next();
      if (word.equals("<")) {
        depth++;
      } else if (word.equals(">") && --depth == 0) {
        return false;
      } else if (word.equals(",") && depth == 1) {
        return true;
      }
    }
  }

  private List<TypeRef> typeList() {
    List<TypeRef> found = new ArrayList<>();
    do {
      found.add(type());
    } while (scanner.take(","));
    return found;
  }

  private TypeRef type() {
    if (scanner.take("?")) {
      return scanner.take("extends") || scanner.take("super") ? type() : TypeRef.OBJECT;
    }
    String name = resolve(scanner.next());
    List<TypeRef> arguments = new ArrayList<>();
    if (scanner.take("<")) {
      arguments.addAll(typeList());
      expect(">");
    }
    int dimensions = 0;
    while (scanner.take("[")) {
      expect("]");
      dimensions++;
    }
    return new TypeRef(name, arguments, dimensions);
  }

  private String resolve(String name) {
    if (variables.contains(name) || PRIMITIVES.contains(name)) {
      return name;
    }
    String known = names.get(name);
    if (known != null) {
      return known;
    }
    if (name.indexOf('.') > 0 && Character.isLowerCase(name.charAt(0))) {
      return name;
    }
    throw problem("unknown type '" + name + "'");
  }

  private void expect(String word) {
    if (!scanner.take(word)) {
      throw problem("expected '" + word + "' before '" + scanner.rest() + "'");
    }
  }

  private void expectEnd() {
    if (!scanner.rest().isEmpty()) {
      throw problem("did not understand '" + scanner.rest() + "'");
    }
  }

  private IllegalArgumentException problem(String what) {
    return new IllegalArgumentException(
        file.getFileName() + ":" + (line + 1) + ": " + what + ": " + lines.get(line).strip());
  }

  /** A type whose members are being read. */
  private record TypeBuilder(LibraryType type, Set<String> variables) {}

  /** Splits a line into words and signs. */
  private final class Scanner {

    private static final Pattern WORD = Pattern.compile("\\s*(\\.\\.\\.|[\\w$]+(?:\\.\\w+)*|\\S)");

    private final String text;
    private final Matcher matcher;
    private int position;

    Scanner(String text) {
      this.text = text.stripTrailing();
      this.matcher = WORD.matcher(this.text);
    }

    Scanner copy() {
      return new Scanner(rest());
    }

    String next() {
      if (!matcher.find(position)) {
        throw problem("the line ends too early");
      }
      position = matcher.end();
      return matcher.group(1);
    }

    boolean take(String word) {
      if (matcher.find(position) && matcher.group(1).equals(word)) {
        position = matcher.end();
        return true;
      }
      return false;
    }

    String rest() {
      return text.substring(position).strip();
    }
  }
}
