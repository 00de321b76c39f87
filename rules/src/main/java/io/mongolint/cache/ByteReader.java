package io.mongolint.cache;

import io.mongolint.facts.Position;
import io.mongolint.facts.TypeName;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads what {@link ByteWriter} wrote. What was not written by it makes it throw a {@link
 * RuntimeException} of some kind.
 */
final class ByteReader {
  private static final int LONGEST_NAME = 64;

  private final byte[] bytes;
  private int next;
  private final List<String> texts = new ArrayList<>();
  private final List<TypeName> types = new ArrayList<>();

  ByteReader(byte[] bytes, int start) {
    this.bytes = bytes;
    next = start;
  }

  /** Where it reads next. */
  int place() {
    return next;
  }

  int number() {
    int value = 0;
    int shift = 0;
    byte piece = bytes[next++];
    while (piece < 0) {
      value |= (piece & 0x7f) << shift;
      shift += 7;
      piece = bytes[next++];
    }
    value |= piece << shift;
    return (value >>> 1) ^ -(value & 1);
  }

  long wide() {
    long value = 0;
    for (int i = 0; i < 8; i++) {
      value = (value << 8) | (bytes[next++] & 0xff);
    }
    return value;
  }

  boolean flag() {
    return number() != 0;
  }

  /** A text, or null. */
  String text() {
    int index = number();
    if (index >= 0) {
      return index == 0 ? null : texts.get(index - 1);
    }
    String text = letters();
    if (text.length() <= LONGEST_NAME) {
      // Names are compared all the time: one object for each makes that quick.
      text = text.intern();
    }
    texts.add(text);
    return text;
  }

  private String letters() {
    int count = number();
    if (count >= 0) {
      String text = new String(bytes, next, count, StandardCharsets.ISO_8859_1);
      next += count;
      return text;
    }
    char[] letters = new char[-1 - count];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = (char) (((bytes[next] & 0xff) << 8) | (bytes[next + 1] & 0xff));
      next += 2;
    }
    return new String(letters);
  }

  /** A type name, or null. */
  TypeName type() {
    int index = number();
    if (index >= 0) {
      return index == 0 ? null : types.get(index - 1);
    }
    TypeName type = new TypeName(text(), types(), number());
    types.add(type);
    return type;
  }

  List<TypeName> types() {
    return all(this::type);
  }

  /** A place, or null. */
  Position position() {
    if (!flag()) {
      return null;
    }
    int line = number();
    int column = number();
    int endLine = line + number();
    return new Position(line, column, endLine, number());
  }

  <T> List<T> all(Supplier<T> each) {
    int count = number();
    if (count == 0) {
      return List.of();
    }
    List<T> values = new ArrayList<>(Math.min(count, bytes.length));
    for (int i = 0; i < count; i++) {
      values.add(each.get());
    }
    return values;
  }

  List<Integer> numbers() {
    return all(this::number);
  }
}
