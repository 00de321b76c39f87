package io.mongolint.catalog;

import io.mongolint.catalog.ApiType.Kind;
import io.mongolint.facts.TypeName;
import io.mongolint.facts.TypeParameter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The binary form of the library types, as {@code ApiWriter} of the build tools writes it.
 *
 * <p>Numbers are unsigned, seven bits a byte, low bits first. First the strings, sorted, in blocks
 * of {@value #BLOCK}: each is the length of what it shares with the one before (0 at the start of a
 * block), the length of the rest in bytes, and the rest. Then the types, sorted by name, then their
 * bodies.
 */
final class ApiData {

  private static final int MAGIC = 0x4D4C4131;
  private static final int BLOCK = 16;

  private final byte[] bytes;
  private final int strings;
  private final int[] blockStarts;
  private final AtomicReferenceArray<String[]> blocks;
  private final int[] typeNames;
  private final int[] packageLengths;
  private final int[] bodies;

  /** Where names stand that were asked for; most are asked for again and again. */
  private final Map<String, Integer> indexes = new ConcurrentHashMap<>();

  ApiData(byte[] bytes) {
    this.bytes = bytes;
    Cursor in = new Cursor(0);
    if (in.fixed() != MAGIC) {
      throw new IllegalStateException("not a file of library types");
    }
    strings = in.number();
    int blockCount = (strings + BLOCK - 1) / BLOCK;
    int[] lengths = new int[blockCount];
    in.numbers(lengths);
    int types = in.number();
    int[] heads = new int[3 * types];
    in.numbers(heads);
    typeNames = new int[types];
    packageLengths = new int[types];
    bodies = new int[types];
    int[] bodyLengths = new int[types];
    int name = 0;
    for (int i = 0; i < types; i++) {
      name += heads[3 * i];
      typeNames[i] = name;
      packageLengths[i] = heads[3 * i + 1];
      bodyLengths[i] = heads[3 * i + 2];
    }
    blockStarts = new int[blockCount];
    int position = in.position;
    for (int i = 0; i < blockCount; i++) {
      blockStarts[i] = position;
      position += lengths[i];
    }
    for (int i = 0; i < types; i++) {
      bodies[i] = position;
      position += bodyLengths[i];
    }
    blocks = new AtomicReferenceArray<>(blockCount);
  }

  /** Where the type of that name stands, or a negative number. */
  int indexOf(String name) {
    Integer known = indexes.get(name);
    if (known == null) {
      int index = insertionPoint(name);
      known = index < typeNames.length && string(typeNames[index]).equals(name) ? index : -1;
      indexes.put(name, known);
    }
    return known;
  }

  /** The index of the first type whose name is not less. */
  private int insertionPoint(String name) {
    int low = 0;
    int high = typeNames.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (string(typeNames[middle]).compareTo(name) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  List<String> topLevelTypes(String packageName) {
    List<String> names = new ArrayList<>();
    String prefix = packageName + ".";
    for (int i = insertionPoint(prefix); i < typeNames.length; i++) {
      String name = string(typeNames[i]);
      if (!name.startsWith(prefix)) {
        break;
      }
      if (packageLengths[i] == packageName.length() && name.indexOf('.', prefix.length()) < 0) {
        names.add(name);
      }
    }
    return names;
  }

  ApiType type(int index) {
    Cursor in = new Cursor(bodies[index]);
    String name = string(typeNames[index]);
    Kind kind = Kind.valueOf(in.string());
    List<TypeParameter> typeParameters = in.typeParameters();
    List<TypeName> supertypes = in.typeNames();
    List<TypeName> variables = new ArrayList<>(typeParameters.size());
    for (TypeParameter parameter : typeParameters) {
      variables.add(TypeName.of(parameter.name()));
    }
    List<ApiMethod> constructors = in.methods(name, new TypeName(name, variables, 0));
    List<ApiMethod> methods = in.methods(name, null);
    Map<String, TypeName> staticFields = new LinkedHashMap<>();
    for (int i = in.number(); i > 0; i--) {
      staticFields.put(in.string(), in.typeName());
    }
    return new ApiType(name, kind, typeParameters, supertypes, methods, constructors, staticFields);
  }

  private String string(int index) {
    int block = index / BLOCK;
    String[] decoded = blocks.get(block);
    if (decoded == null) {
      decoded = decode(block);
      blocks.set(block, decoded);
    }
    return decoded[index % BLOCK];
  }

  private String[] decode(int block) {
    Cursor in = new Cursor(blockStarts[block]);
    String[] decoded = new String[Math.min(BLOCK, strings - block * BLOCK)];
    String before = "";
    for (int i = 0; i < decoded.length; i++) {
      int shared = in.number();
      int rest = in.number();
      before =
          before.substring(0, shared)
              + new String(bytes, in.position, rest, StandardCharsets.UTF_8);
      in.position += rest;
      decoded[i] = before;
    }
    return decoded;
  }

  /** A place in the bytes. */
  private final class Cursor {

    private static final int STATIC = 1;
    private static final int ABSTRACT = 2;
    private static final int VARARGS = 4;

    private int position;

    Cursor(int position) {
      this.position = position;
    }

    int fixed() {
      int value = 0;
      for (int i = 0; i < 4; i++) {
        value = (value << 8) | (bytes[position++] & 0xFF);
      }
      return value;
    }

    int number() {
      int value = 0;
      for (int shift = 0; ; shift += 7) {
        byte next = bytes[position++];
        value |= (next & 0x7F) << shift;
        if (next >= 0) {
          return value;
        }
      }
    }

    /** Fills an array; without a call for each number, as nothing is compiled yet. */
    void numbers(int[] into) {
      byte[] from = bytes;
      int at = position;
      for (int i = 0; i < into.length; i++) {
        int value = from[at++];
        if (value < 0) {
          value &= 0x7F;
          int shift = 7;
          byte next;
          do {
            next = from[at++];
            value |= (next & 0x7F) << shift;
            shift += 7;
          } while (next < 0);
        }
        into[i] = value;
      }
      position = at;
    }

    String string() {
      return ApiData.this.string(number());
    }

    /** A type: the name and a bit that says whether dimensions and arguments follow. */
    TypeName typeName() {
      int first = number();
      String name = ApiData.this.string(first >>> 1);
      if ((first & 1) == 0) {
        return TypeName.of(name);
      }
      int dimensions = number();
      return new TypeName(name, typeNames(), dimensions);
    }

    List<TypeName> typeNames() {
      int count = number();
      List<TypeName> names = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        names.add(typeName());
      }
      return names;
    }

    List<TypeParameter> typeParameters() {
      int count = number();
      List<TypeParameter> parameters = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        parameters.add(new TypeParameter(string(), typeName()));
      }
      return parameters;
    }

    /** Methods, or constructors if {@code made} is given, which then have no name and result. */
    List<ApiMethod> methods(String owner, TypeName made) {
      int count = number();
      List<ApiMethod> methods = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        String name = made == null ? string() : made.simpleName();
        int flags = number();
        List<TypeParameter> typeParameters = typeParameters();
        List<TypeName> parameters = typeNames();
        methods.add(
            new ApiMethod(
                owner,
                name,
                (flags & STATIC) != 0,
                (flags & ABSTRACT) != 0,
                typeParameters,
                parameters,
                (flags & VARARGS) != 0,
                made == null ? typeName() : made));
      }
      return methods;
    }
  }
}
