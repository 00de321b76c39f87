package io.mongolint.oracle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why the oracle does not bear out the marks of some cases: {@code unproved.tsv}.
 *
 * @param cases for each such case the key of its reason
 * @param texts what each key means
 */
record Reasons(Map<String, String> cases, Map<String, String> texts) {

  /** Reads the file. */
  static Reasons read() throws IOException {
    Map<String, String> cases = new LinkedHashMap<>();
    Map<String, String> texts = new LinkedHashMap<>();
    try (var in = Reasons.class.getResourceAsStream("unproved.tsv")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] parts = line.split("\t");
        if (parts.length != 2) {
          throw new IllegalStateException("not two columns: " + line);
        }
        if (parts[0].contains("/")) {
          cases.put(parts[0], parts[1]);
        } else {
          texts.put(parts[0], parts[1]);
        }
      }
    }
    cases.forEach(
        (name, key) -> {
          if (!texts.containsKey(key)) {
            throw new IllegalStateException(name + ": no reason is called " + key);
          }
        });
    return new Reasons(cases, texts);
  }
}
