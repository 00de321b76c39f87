package io.mongolint.cache;

/**
 * A hash of 128 bits. It is made to tell versions of a text apart, not to withstand somebody who
 * looks for two texts with one hash: whoever can write the sources needs no such detour.
 */
record ContentHash(long first, long second) {
  private static final long FIRST_FACTOR = 0x9E37_79B9_7F4A_7C15L;
  private static final long SECOND_FACTOR = 0x0000_0100_0000_01B3L;

  static ContentHash of(String text) {
    char[] all = text.toCharArray();
    long a = all.length;
    long b = 0xCBF2_9CE4_8422_2325L;
    for (char c : all) {
      a = (a + c) * FIRST_FACTOR;
      a ^= a >>> 29;
      b = (b ^ c) * SECOND_FACTOR;
    }
    return new ContentHash(a, b);
  }

  @Override
  public String toString() {
    return String.format("%016x%016x", first, second);
  }
}
