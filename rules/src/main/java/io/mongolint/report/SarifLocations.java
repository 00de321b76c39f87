package io.mongolint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Place;
import io.mongolint.finding.TraceStep;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places of one finding as SARIF has them. */
final class SarifLocations {
  static final String ROOT = "%SRCROOT%";

  private static final Pattern FIRST_WORD =
      Pattern.compile("(?:new )?\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*");

  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/!$&'()*+,;=@";

  private final Finding finding;

  /** The locations that the message links to; their numbers begin with 1. */
  private final List<TraceStep> related = new ArrayList<>();

  SarifLocations(Finding finding) {
    this.finding = finding;
    if (!finding.cause().equals(finding.place())) {
      related.add(new TraceStep(finding.cause(), cause()));
    }
    related.addAll(finding.related());
  }

  /** What the route says of the cause. */
  private String cause() {
    List<TraceStep> trace = finding.trace();
    return trace.isEmpty() ? "the cause" : trace.get(trace.size() - 1).text();
  }

  /** The message with a link to each related location, the cost and the remedy. */
  String message() {
    StringBuilder text = new StringBuilder(sentence(escaped(finding.message())));
    for (int i = 0; i < related.size(); i++) {
      TraceStep step = related.get(i);
      boolean isCause = i == 0 && step.place().equals(finding.cause());
      text.append(isCause ? " Cause: " : " See also: ")
          .append(escaped(step.text()))
          .append(" at [")
          .append(escaped(shortName(step.place())))
          .append("](")
          .append(i + 1)
          .append(").");
    }
    for (String more : List.of(finding.cost(), finding.remedy())) {
      if (!more.isBlank()) {
        text.append(' ').append(sentence(escaped(more)));
      }
    }
    return text.toString();
  }

  private static String shortName(Place place) {
    String file = place.path().substring(place.path().lastIndexOf('/') + 1);
    return place.hasLine() ? file + ":" + place.line() : file;
  }

  private static String sentence(String text) {
    return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
  }

  /** Brackets would be taken for links. */
  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
  }

  void writeTo(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    writePhysical(finding.place(), firstLineEnd(), json);
    writeLogical(json);
    json.writeEndObject();
    json.writeEndArray();
    if (!related.isEmpty()) {
      json.writeArrayFieldStart("relatedLocations");
      for (int i = 0; i < related.size(); i++) {
        writeStep(related.get(i), i + 1, json);
      }
      json.writeEndArray();
    }
    if (!finding.trace().isEmpty()) {
      writeCodeFlow(json);
    }
  }

  private void writeLogical(JsonGenerator json) throws IOException {
    String name =
        finding.member().isEmpty() ? finding.type() : finding.type() + "." + finding.member();
    if (!name.isEmpty()) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("fullyQualifiedName", name);
      json.writeStringField("kind", finding.member().isEmpty() ? "type" : "member");
      json.writeEndObject();
      json.writeEndArray();
    }
  }

  private void writeCodeFlow(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("codeFlows");
    json.writeStartObject();
    json.writeArrayFieldStart("threadFlows");
    json.writeStartObject();
    json.writeArrayFieldStart("locations");
    for (TraceStep step : finding.trace()) {
      json.writeStartObject();
      json.writeFieldName("location");
      writeStep(step, 0, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writeStep(TraceStep step, int id, JsonGenerator json) throws IOException {
    json.writeStartObject();
    if (id > 0) {
      json.writeNumberField("id", id);
    }
    writePhysical(step.place(), 0, json);
    SarifReport.writeText(json, "message", step.text());
    json.writeEndObject();
  }

  /** A location that is a whole file. */
  static void writeFile(String path, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    writeArtifact(path, json);
    json.writeEndObject();
    json.writeEndObject();
  }

  /**
   * Writes a place.
   *
   * @param lineEnd where to cut a place of several lines, or 0 to leave it whole
   */
  private static void writePhysical(Place place, int lineEnd, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    writeArtifact(place.path(), json);
    if (place.hasLine()) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", place.line());
      json.writeNumberField("startColumn", place.column());
      json.writeNumberField("endLine", lineEnd > 0 ? place.line() : place.endLine());
      json.writeNumberField("endColumn", lineEnd > 0 ? lineEnd : place.endColumn());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** Where the primary region ends: of an expression of several lines, behind its first word. */
  private int firstLineEnd() {
    Place place = finding.place();
    if (place.endLine() == place.line()) {
      return place.endColumn();
    }
    Matcher word = FIRST_WORD.matcher(finding.expression());
    return place.column() + (word.lookingAt() ? word.end() : 1);
  }

  private static void writeArtifact(String path, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(path));
    json.writeStringField("uriBaseId", ROOT);
    json.writeEndObject();
  }

  private static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (UNRESERVED.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(String.format("%02X", (int) c));
      }
    }
    return uri.toString();
  }
}
