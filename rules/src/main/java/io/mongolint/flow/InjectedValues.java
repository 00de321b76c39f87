package io.mongolint.flow;

import io.mongolint.facts.AnnotationFacts;
import io.mongolint.program.FieldRef;
import java.util.List;

/** What containers put into fields and parameters from the configuration. */
final class InjectedValues {
  private final Properties properties;

  InjectedValues(Properties properties) {
    this.properties = properties;
  }

  /**
   * {@code @Value("${name}")}, {@code @ConfigProperty(name = "name")}, {@code @Property}.
   *
   * @param annotations those of a field or parameter
   * @param name its name
   * @param module where its type stands
   * @return null without any of these
   */
  Text ofAnnotations(List<AnnotationFacts> annotations, String name, String module) {
    for (AnnotationFacts annotation : annotations) {
      String simple = annotation.name().substring(annotation.name().lastIndexOf('.') + 1);
      if (simple.equals("Value")) {
        String value = annotation.text("value", "");
        return value.contains("${") || value.contains("#{")
            ? properties.resolve(module, value, null)
            : Text.unknown("@Value(\"" + value + "\")", null);
      }
      if (simple.equals("ConfigProperty") || simple.equals("Property")) {
        String key = annotation.text("name", name);
        return properties.named(module, key).isEmpty()
            ? Text.unknown("property " + key, annotation.text("defaultValue", null))
            : properties.value(module, key);
      }
    }
    return null;
  }

  /** A field of a class that {@code @ConfigurationProperties} fills; null for another one. */
  Text ofClass(FieldRef field, String module) {
    for (AnnotationFacts annotation : field.owner().facts().annotations()) {
      if (annotation.name().endsWith("ConfigurationProperties")) {
        String prefix = annotation.text("prefix", annotation.text("value", ""));
        String key = prefix.isEmpty() ? field.name() : prefix + "." + field.name();
        return properties.named(module, key).isEmpty()
            ? Text.unknown("property " + key, null)
            : properties.value(module, key);
      }
    }
    return null;
  }
}
