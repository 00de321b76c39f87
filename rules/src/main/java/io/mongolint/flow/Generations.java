package io.mongolint.flow;

import io.mongolint.catalog.ClientOptions;
import io.mongolint.facts.ConfigFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which generation of the driver a module uses, as its build file says, or one around it. */
final class Generations {
  private static final Pattern VERSION = Pattern.compile("(\\d+)\\..*");

  private final Map<String, Integer> byModule = new HashMap<>();

  Generations(List<ConfigFacts> files, ClientOptions options) {
    for (ConfigFacts file : files) {
      if (file.kind() == ConfigFacts.Kind.BUILD) {
        for (ConfigFacts.Entry entry : file.entries()) {
          Matcher version = VERSION.matcher(entry.value());
          if (options.isDriver(entry.key()) && version.matches()) {
            // Of several the newest: what the others bring is overruled by it.
            byModule.merge(file.module(), Integer.valueOf(version.group(1)), Math::max);
          }
        }
      }
    }
  }

  /** The first number of the driver's version; 0 if it is not known. */
  int of(String module) {
    for (String folder = module;
        ;
        folder = folder.substring(0, Math.max(0, folder.lastIndexOf('/')))) {
      Integer known = byModule.get(folder);
      if (known != null) {
        return known;
      }
      if (folder.isEmpty()) {
        return 0;
      }
    }
  }
}
