package io.mongolint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Fingerprints;
import io.mongolint.finding.Problem;
import io.mongolint.finding.Result;
import io.mongolint.finding.RuleInfo;
import io.mongolint.finding.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/**
 * SARIF 2.1.0, for code scanning services and editors.
 *
 * <p>Paths are relative to {@code %SRCROOT%}, whose place on this machine is nobody's business. The
 * primary region is one line, since services show a finding on a change only where all of its lines
 * belong to the change; the route is a code flow, the cause a related location that the message
 * links to. Nothing depends on the time or the machine.
 */
public final class SarifReport implements Report {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final List<RuleInfo> rules;

  /** Makes one that describes {@code rules}. */
  public SarifReport(List<RuleInfo> rules) {
    this.rules = List.copyOf(rules);
  }

  @Override
  public void write(Result result, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(printer());
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      writeRun(result, json);
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append(text.getBuffer()).append('\n');
  }

  /** The printer's own line ends are those of the machine. */
  static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
  }

  private void writeRun(Result result, JsonGenerator json) throws IOException {
    json.writeStartObject();
    writeTool(json);
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeObjectFieldStart("originalUriBaseIds");
    json.writeObjectFieldStart(SarifLocations.ROOT);
    writeText(json, "description", "The root of the analysed sources");
    json.writeEndObject();
    json.writeEndObject();
    writeInvocation(result, json);
    json.writeArrayFieldStart("results");
    List<String> fingerprints = Fingerprints.of(result.findings());
    for (int i = 0; i < result.findings().size(); i++) {
      writeResult(result.findings().get(i), fingerprints.get(i), json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeTool(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "mongolint");
    json.writeStringField("semanticVersion", Build.version());
    json.writeStringField("informationUri", Build.url());
    json.writeArrayFieldStart("rules");
    for (RuleInfo rule : rules) {
      writeRule(rule, json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeRule(RuleInfo rule, JsonGenerator json) throws IOException {
    RulePage page = RulePage.of(rule.name()).orElse(new RulePage(rule.name(), rule.summary()));
    json.writeStartObject();
    json.writeStringField("id", rule.name());
    writeText(json, "shortDescription", rule.summary());
    writeText(json, "fullDescription", page.firstParagraph("What it finds").orElse(rule.summary()));
    json.writeObjectFieldStart("help");
    json.writeStringField("text", page.plainText());
    json.writeStringField("markdown", page.markdown());
    json.writeEndObject();
    json.writeStringField("helpUri", Build.ruleUrl(rule.name()));
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(rule.severity()));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeStringField("precision", rule.severity() == Severity.ERROR ? "high" : "medium");
    json.writeStringField("problem.severity", problemSeverity(rule.severity()));
    json.writeArrayFieldStart("tags");
    json.writeString("mongodb");
    json.writeString("reliability");
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeInvocation(Result result, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", !result.has(Problem.Kind.INTERNAL));
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Problem problem : result.problems()) {
      json.writeStartObject();
      boolean inFile = problem.kind().isUnanalysed() || problem.kind() == Problem.Kind.ENCODING;
      json.writeStringField("level", inFile ? "warning" : "error");
      writeText(json, "message", problem.toString());
      if (inFile) {
        json.writeArrayFieldStart("locations");
        SarifLocations.writeFile(problem.path(), json);
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeResult(Finding finding, String fingerprint, JsonGenerator json)
      throws IOException {
    SarifLocations locations = new SarifLocations(finding);
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule());
    int index = rules.stream().map(RuleInfo::name).toList().indexOf(finding.rule());
    if (index >= 0) {
      json.writeNumberField("ruleIndex", index);
    }
    json.writeStringField("level", level(finding.severity()));
    writeText(json, "message", locations.message());
    locations.writeTo(json);
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("primaryLocationLineHash", fingerprint);
    json.writeEndObject();
    json.writeEndObject();
  }

  static void writeText(JsonGenerator json, String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.word();
  }

  private static String problemSeverity(Severity severity) {
    return severity == Severity.INFO ? "recommendation" : severity.word();
  }
}
