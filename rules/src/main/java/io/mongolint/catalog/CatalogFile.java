package io.mongolint.catalog;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The compact form of catalog files: small trees of mappings, lists and texts, found by the names
 * that they speak of. Reading YAML, or only making records of all that is known, takes longer than
 * a whole run on a small project; so a tree is decoded when somebody asks for one of its names.
 */
final class CatalogFile {

  private static final int MAGIC = 0x6d6c6332;
  private static final int TEXT = 0;
  private static final int LIST = 1;
  private static final int MAPPING = 2;

  /** A catalog that knows nothing. */
  static final CatalogFile EMPTY =
      new CatalogFile(new String[0], new int[0], Map.of(), new byte[0]);

  private final String[] texts;
  private final int[] offsets;
  private final Map<String, int[]> index;
  private final byte[] bytes;

  private CatalogFile(String[] texts, int[] offsets, Map<String, int[]> index, byte[] bytes) {
    this.texts = texts;
    this.offsets = offsets;
    this.index = index;
    this.bytes = bytes;
  }

  /**
   * A tree and the names that it speaks of.
   *
   * @param names the names
   * @param tree mappings, lists and texts
   */
  record Unit(Set<String> names, Object tree) {}

  /** How many trees there are. */
  int size() {
    return offsets.length;
  }

  /** The trees that speak of {@code name}. */
  int[] unitsOf(String name) {
    return index.getOrDefault(name, new int[0]);
  }

  /** All names that trees speak of. */
  Set<String> names() {
    return index.keySet();
  }

  /** Decodes a tree. */
  Object tree(int unit) {
    return decode(ByteBuffer.wrap(bytes).position(offsets[unit]));
  }

  /** Loads a catalog that mongolint comes with. */
  static CatalogFile load(String resource) {
    try (InputStream stream = CatalogFile.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new CatalogException(
            "the catalog "
                + resource
                + " is not on the class path: run `mvn process-classes` in rules once");
      }
      return read(stream.readAllBytes());
    } catch (IOException e) {
      throw new CatalogException("the catalog " + resource + " cannot be read", e);
    }
  }

  static CatalogFile read(byte[] bytes) throws IOException {
    try {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      if (in.getInt() != MAGIC) {
        throw new IOException("no catalog of this version");
      }
      String[] texts = new String[in.getShort() & 0xffff];
      for (int i = 0; i < texts.length; i++) {
        int length = in.getShort() & 0xffff;
        texts[i] = new String(bytes, in.position(), length, StandardCharsets.ISO_8859_1);
        in.position(in.position() + length);
      }
      int names = in.getShort() & 0xffff;
      Map<String, int[]> index = new HashMap<>(names * 2);
      for (int i = 0; i < names; i++) {
        String name = texts[in.getShort() & 0xffff];
        int[] units = new int[in.getShort() & 0xffff];
        for (int j = 0; j < units.length; j++) {
          units[j] = in.getShort() & 0xffff;
        }
        index.put(name, units);
      }
      int[] offsets = new int[in.getShort() & 0xffff];
      for (int i = 0; i < offsets.length; i++) {
        offsets[i] = in.getInt();
      }
      int start = in.position();
      for (int i = 0; i < offsets.length; i++) {
        offsets[i] += start;
      }
      return new CatalogFile(texts, offsets, index, bytes);
    } catch (BufferUnderflowException e) {
      throw new IOException("the catalog ends too early", e);
    }
  }

  private Object decode(ByteBuffer in) {
    int kind = in.get();
    int number = in.getShort() & 0xffff;
    if (kind == TEXT) {
      return texts[number];
    }
    if (kind == LIST) {
      List<Object> list = new ArrayList<>(number);
      for (int i = 0; i < number; i++) {
        list.add(decode(in));
      }
      return list;
    }
    Map<String, Object> mapping = new LinkedHashMap<>(number * 2);
    for (int i = 0; i < number; i++) {
      String key = texts[in.getShort() & 0xffff];
      mapping.put(key, decode(in));
    }
    return mapping;
  }

  /** Writes the trees, and which names lead to them. */
  static void write(List<Unit> units, OutputStream stream) throws IOException {
    Map<String, Integer> texts = new LinkedHashMap<>();
    Map<String, List<Integer>> index = new LinkedHashMap<>();
    ByteArrayOutputStream trees = new ByteArrayOutputStream();
    List<Integer> offsets = new ArrayList<>();
    for (Unit unit : units) {
      unit.names().forEach(name -> number(name, texts));
      for (String name : new LinkedHashSet<>(unit.names())) {
        index.computeIfAbsent(name, key -> new ArrayList<>()).add(offsets.size());
      }
      offsets.add(trees.size());
      encode(unit.tree(), texts, new DataOutputStream(trees));
    }
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    writeNumber(texts.size(), out);
    for (String text : texts.keySet()) {
      writeNumber(text.length(), out);
      out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }
    writeNumber(index.size(), out);
    for (Map.Entry<String, List<Integer>> entry : index.entrySet()) {
      writeNumber(texts.get(entry.getKey()), out);
      writeNumber(entry.getValue().size(), out);
      for (int unit : entry.getValue()) {
        writeNumber(unit, out);
      }
    }
    writeNumber(offsets.size(), out);
    for (int offset : offsets) {
      out.writeInt(offset);
    }
    trees.writeTo(out);
    out.flush();
  }

  private static int number(String text, Map<String, Integer> texts) {
    if (!StandardCharsets.ISO_8859_1.newEncoder().canEncode(text)) {
      throw new CatalogException("\"" + text + "\" has characters that no name has");
    }
    texts.putIfAbsent(text, texts.size());
    return texts.get(text);
  }

  private static void encode(Object tree, Map<String, Integer> texts, DataOutputStream out)
      throws IOException {
    if (tree instanceof Map<?, ?> mapping) {
      writeHead(MAPPING, mapping.size(), out);
      for (Map.Entry<?, ?> entry : mapping.entrySet()) {
        writeNumber(number(String.valueOf(entry.getKey()), texts), out);
        encode(entry.getValue(), texts, out);
      }
    } else if (tree instanceof List<?> list) {
      writeHead(LIST, list.size(), out);
      for (Object item : list) {
        encode(item, texts, out);
      }
    } else {
      writeHead(TEXT, number(String.valueOf(tree), texts), out);
    }
  }

  private static void writeHead(int kind, int number, DataOutputStream out) throws IOException {
    out.writeByte(kind);
    writeNumber(number, out);
  }

  private static void writeNumber(int number, DataOutputStream out) throws IOException {
    if (number > 0xffff) {
      throw new IOException("too much for one catalog: " + number);
    }
    out.writeShort(number);
  }
}
