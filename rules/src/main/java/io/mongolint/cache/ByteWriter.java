package io.mongolint.cache;

import io.mongolint.facts.Position;
import io.mongolint.facts.TypeName;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes numbers, texts and the small values of which facts are made. A text or type name that came
 * before is written as its number.
 */
final class ByteWriter {
  private byte[] bytes = new byte[1 << 12];
  private int length;
  private final Map<String, Integer> texts = new HashMap<>();
  private final Map<TypeName, Integer> types = new HashMap<>();

  /** Takes the places, which are not written then; null if they are. */
  private final List<Position> places;

  ByteWriter() {
    this(null);
  }

  /** One that puts places into a list, and writes only where they were. */
  ByteWriter(List<Position> places) {
    this.places = places;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  void raw(byte[] from, int start, int count) {
    ensure(count);
    System.arraycopy(from, start, bytes, length, count);
    length += count;
  }

  private void ensure(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
    }
  }

  /** A number in as few bytes as it needs; small ones, also below zero, are short. */
  void number(int value) {
    ensure(5);
    int rest = (value << 1) ^ (value >> 31);
    while ((rest & ~0x7f) != 0) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  void wide(long value) {
    ensure(8);
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes[length++] = (byte) (value >>> shift);
    }
  }

  void flag(boolean value) {
    number(value ? 1 : 0);
  }

  @SuppressWarnings("EnumOrdinal") // What is written is only ever read by the same version.
  void constant(Enum<?> value) {
    number(value.ordinal());
  }

  /** A text, or null. */
  void text(String value) {
    if (!isKnown(value, texts)) {
      letters(value);
      texts.put(value, texts.size() + 1);
    }
  }

  private void letters(String value) {
    int count = value.length();
    boolean wide = false;
    for (int i = 0; i < count; i++) {
      wide |= value.charAt(i) > 0xff;
    }
    number(wide ? -1 - count : count);
    ensure(2 * count);
    for (int i = 0; i < count; i++) {
      char c = value.charAt(i);
      if (wide) {
        bytes[length++] = (byte) (c >>> 8);
      }
      bytes[length++] = (byte) c;
    }
  }

  /** A type name, or null. It has its number after those that it is made of. */
  void type(TypeName value) {
    if (!isKnown(value, types)) {
      text(value.name());
      all(value.arguments(), this::type);
      number(value.dimensions());
      types.put(value, types.size() + 1);
    }
  }

  /** Writes 0 for null, the number of a value that is known, or -1 in front of a new one. */
  private <T> boolean isKnown(T value, Map<T, Integer> known) {
    Integer found = value == null ? Integer.valueOf(0) : known.get(value);
    number(found == null ? -1 : found);
    return found != null;
  }

  /** A place, or null. */
  void position(Position value) {
    flag(value != null);
    if (value != null && places != null) {
      places.add(value);
    } else if (value != null) {
      number(value.line());
      number(value.column());
      number(value.endLine() - value.line());
      number(value.endColumn());
    }
  }

  <T> void all(Collection<T> values, Consumer<T> each) {
    number(values.size());
    values.forEach(each);
  }

  void numbers(Collection<Integer> values) {
    all(values, this::number);
  }
}
