package io.mongolint.scan;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;

/** Reads files as text. */
public final class Decoder {
  private final Charset encoding;

  /** A decoder for sources of that encoding. */
  public Decoder(Charset encoding) {
    this.encoding = encoding;
  }

  /**
   * The text of a file without a byte order mark. One that is not valid in the encoding is read as
   * ISO-8859-1, which takes every byte for a character, so that its code is still seen.
   */
  String text(Path file, String shown, Collection<Trouble> troubles) {
    Bytes bytes = new Bytes();
    try {
      if (!bytes.read(file)) {
        troubles.add(Troubles.tooLarge(shown));
        return null;
      }
    } catch (IOException e) {
      troubles.add(Troubles.unreadable(file, shown, e));
      return null;
    }
    String text;
    try {
      text =
          encoding
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes.content(), 0, bytes.length()))
              .toString();
    } catch (CharacterCodingException e) {
      troubles.add(
          new Trouble(
              Trouble.Kind.ENCODING, shown, "not valid " + encoding + ", read as ISO-8859-1"));
      text = new String(bytes.content(), 0, bytes.length(), StandardCharsets.ISO_8859_1);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
