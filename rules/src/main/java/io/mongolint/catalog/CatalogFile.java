package io.mongolint.catalog;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The compact form of catalog files: mappings, lists and texts, every text once. Reading YAML takes
 * longer than a whole run on a small project, so it is done when mongolint is built.
 */
final class CatalogFile {

  private static final int MAGIC = 0x6d6c6331;
  private static final int TEXT = 0;
  private static final int LIST = 1;
  private static final int MAPPING = 2;

  private CatalogFile() {}

  /** Reads a catalog that mongolint comes with: file names, and what the files say. */
  static Map<String, Object> load(String resource) {
    try (InputStream stream = CatalogFile.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new CatalogException(
            "the catalog "
                + resource
                + " is not on the class path: run `mvn process-classes` in rules once");
      }
      return read(stream);
    } catch (IOException e) {
      throw new CatalogException("the catalog " + resource + " cannot be read", e);
    }
  }

  static Map<String, Object> read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
    if (in.readInt() != MAGIC) {
      throw new IOException("no catalog of this version");
    }
    String[] texts = new String[in.readInt()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = in.readUTF();
    }
    if (!(readTree(in, texts) instanceof Map<?, ?> root)) {
      throw new IOException("no catalog");
    }
    Map<String, Object> files = new LinkedHashMap<>();
    root.forEach((name, file) -> files.put((String) name, file));
    return files;
  }

  private static Object readTree(DataInputStream in, String[] texts) throws IOException {
    int kind = in.readUnsignedByte();
    int number = in.readUnsignedShort();
    switch (kind) {
      case TEXT:
        return texts[number];
      case LIST:
        List<Object> list = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
          list.add(readTree(in, texts));
        }
        return list;
      case MAPPING:
        Map<String, Object> mapping = new LinkedHashMap<>(number * 2);
        for (int i = 0; i < number; i++) {
          String key = texts[in.readUnsignedShort()];
          mapping.put(key, readTree(in, texts));
        }
        return mapping;
      default:
        throw new IOException("unknown kind " + kind);
    }
  }

  static void write(Map<String, Object> files, OutputStream stream) throws IOException {
    Map<String, Integer> texts = new LinkedHashMap<>();
    number(files, texts);
    if (texts.size() > 0xffff) {
      throw new IOException("too many texts for one catalog: " + texts.size());
    }
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    out.writeInt(texts.size());
    for (String text : texts.keySet()) {
      out.writeUTF(text);
    }
    writeTree(files, texts, out);
    out.flush();
  }

  private static void number(Object tree, Map<String, Integer> texts) {
    if (tree instanceof Map<?, ?> mapping) {
      mapping.forEach(
          (key, value) -> {
            number(key, texts);
            number(value, texts);
          });
    } else if (tree instanceof List<?> list) {
      list.forEach(item -> number(item, texts));
    } else {
      texts.putIfAbsent(String.valueOf(tree), texts.size());
    }
  }

  private static void writeTree(Object tree, Map<String, Integer> texts, DataOutputStream out)
      throws IOException {
    if (tree instanceof Map<?, ?> mapping) {
      writeHead(MAPPING, mapping.size(), out);
      for (Map.Entry<?, ?> entry : mapping.entrySet()) {
        out.writeShort(texts.get(String.valueOf(entry.getKey())));
        writeTree(entry.getValue(), texts, out);
      }
    } else if (tree instanceof List<?> list) {
      writeHead(LIST, list.size(), out);
      for (Object item : list) {
        writeTree(item, texts, out);
      }
    } else {
      writeHead(TEXT, texts.get(String.valueOf(tree)), out);
    }
  }

  private static void writeHead(int kind, int number, DataOutputStream out) throws IOException {
    if (number > 0xffff) {
      throw new IOException("too long a list for a catalog: " + number);
    }
    out.writeByte(kind);
    out.writeShort(number);
  }
}
