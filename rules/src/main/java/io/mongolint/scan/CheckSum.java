package io.mongolint.scan;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** Tells contents apart: two check sums of 32 bits, which the JVM has machine code for. */
public final class CheckSum {

  private CheckSum() {}

  /** The sum of the first {@code length} bytes. */
  public static long of(byte[] bytes, int length) {
    CRC32 first = new CRC32();
    first.update(bytes, 0, length);
    CRC32C second = new CRC32C();
    second.update(bytes, 0, length);
    return (first.getValue() << 32) | second.getValue();
  }
}
