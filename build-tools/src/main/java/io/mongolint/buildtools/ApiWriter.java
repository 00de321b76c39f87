package io.mongolint.buildtools;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes types in a form that can be read type by type.
 *
 * <p>Numbers are unsigned, seven bits a byte, low bits first. The order: a magic number of four
 * bytes; the number of strings; the length of each block of strings; the number of types and of
 * each, sorted by name, the distance of its name from the one before, the length of its package and
 * the length of its body; the blocks; the bodies. A block has {@value #BLOCK} strings, sorted; each
 * is how much it shares with the one before in its block, the length of the rest and the rest.
 */
final class ApiWriter {

  private static final int MAGIC = 0x4D4C4131;
  private static final int BLOCK = 16;

  private final Map<String, LibraryType> types = new TreeMap<>();
  private final List<String> strings;
  private final Map<String, Integer> indices = new HashMap<>();

  private ApiWriter(Collection<LibraryType> types) {
    types.forEach(type -> this.types.put(type.name(), type));
    TreeSet<String> sorted = new TreeSet<>();
    Output collector = new Output(sorted::add);
    for (LibraryType type : this.types.values()) {
      collector.string(type.name());
      collector.type(type);
    }
    strings = new ArrayList<>(sorted);
    for (int i = 0; i < strings.size(); i++) {
      indices.put(strings.get(i), i);
    }
  }

  static byte[] write(Collection<LibraryType> types) {
    return new ApiWriter(types).write();
  }

  private byte[] write() {
    Output head = new Output(indices::get);
    Output blocks = new Output(indices::get);
    Output bodies = new Output(indices::get);
    for (int shift = 24; shift >= 0; shift -= 8) {
      head.bytes.write(MAGIC >>> shift);
    }
    head.number(strings.size());
    String before = "";
    int start = 0;
    for (int i = 0; i < strings.size(); i++) {
      String each = strings.get(i);
      int shared = i % BLOCK == 0 ? 0 : shared(before, each);
      byte[] rest = each.substring(shared).getBytes(StandardCharsets.UTF_8);
      blocks.number(shared);
      blocks.number(rest.length);
      blocks.bytes.writeBytes(rest);
      before = each;
      if (i % BLOCK == BLOCK - 1 || i == strings.size() - 1) {
        head.number(blocks.bytes.size() - start);
        start = blocks.bytes.size();
      }
    }
    head.number(types.size());
    int name = 0;
    for (LibraryType type : types.values()) {
      int from = bodies.bytes.size();
      bodies.type(type);
      int index = indices.get(type.name());
      head.number(index - name);
      head.number(type.packageName().length());
      head.number(bodies.bytes.size() - from);
      name = index;
    }
    head.bytes.writeBytes(blocks.bytes.toByteArray());
    head.bytes.writeBytes(bodies.bytes.toByteArray());
    return head.bytes.toByteArray();
  }

  private static int shared(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }

  /** Gives a string its number. */
  private interface Strings {
    Object index(String text);
  }

  /** Bytes, and the strings they refer to. */
  private static final class Output {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Strings strings;

    Output(Strings strings) {
      this.strings = strings;
    }

    void number(int value) {
      int rest = value;
      while (rest > 0x7F) {
        bytes.write((rest & 0x7F) | 0x80);
        rest >>>= 7;
      }
      bytes.write(rest);
    }

    private int index(String text) {
      return strings.index(text) instanceof Integer index ? index : 0;
    }

    void string(String text) {
      number(index(text));
    }

    void type(LibraryType type) {
      string(type.kind().name());
      variables(type.typeParameters());
      refs(type.supertypes());
      number(type.constructors().size());
      for (Member constructor : type.constructors()) {
        number(constructor.flags());
        variables(constructor.typeParameters());
        refs(constructor.parameters());
      }
      number(type.methods().size());
      for (Member method : type.methods()) {
        string(method.name());
        number(method.flags());
        variables(method.typeParameters());
        refs(method.parameters());
        ref(method.returns());
      }
      number(type.staticFields().size());
      type.staticFields()
          .forEach(
              (name, fieldType) -> {
                string(name);
                ref(fieldType);
              });
    }

    private void variables(List<TypeVariable> variables) {
      number(variables.size());
      for (TypeVariable each : variables) {
        string(each.name());
        ref(each.bound());
      }
    }

    private void refs(List<TypeRef> refs) {
      number(refs.size());
      refs.forEach(this::ref);
    }

    /** The name and a bit that says whether dimensions and arguments follow. */
    private void ref(TypeRef ref) {
      boolean simple = ref.dimensions() == 0 && ref.arguments().isEmpty();
      number((index(ref.name()) << 1) | (simple ? 0 : 1));
      if (!simple) {
        number(ref.dimensions());
        refs(ref.arguments());
      }
    }
  }
}
