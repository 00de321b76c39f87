package io.mongolint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.mongolint.finding.ConnectionMap;
import io.mongolint.finding.ConnectionMap.Client;
import io.mongolint.finding.ConnectionMap.Deployable;
import io.mongolint.finding.ConnectionMap.Line;
import io.mongolint.finding.ConnectionMap.Route;
import io.mongolint.finding.ConnectionMap.Setting;
import io.mongolint.finding.ConnectionMap.Step;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Place;
import io.mongolint.finding.Secrets;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;

/** The connection map as JSON; {@code docs/report.schema.json} describes it. */
public final class JsonMap implements MapReport {
  /** The version of the schema; a field more does not change it. */
  public static final int FORMAT = 1;

  @Override
  public void write(ConnectionMap map, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(SarifReport.printer());
      json.writeStartObject();
      json.writeNumberField("format", FORMAT);
      json.writeStringField("mongolint", Build.version());
      json.writeArrayFieldStart("clients");
      for (Client client : map.clients()) {
        writeClient(client, map, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("routes");
      for (Route route : map.routes()) {
        writeRoute(route, json);
      }
      json.writeEndArray();
      writeSums(map, json);
      json.writeEndObject();
    }
    out.append(text.getBuffer()).append('\n');
  }

  private static void writeClient(Client client, ConnectionMap map, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", client.id());
    writePlace("place", client.place(), json);
    json.writeStringField("module", client.module());
    json.writeStringField("type", client.type());
    json.writeStringField("member", client.member());
    json.writeStringField("expression", client.expression());
    json.writeStringField("clientType", client.clientType());
    json.writeStringField("owner", client.owner());
    json.writeStringField("ownerName", client.ownerName());
    json.writeStringField("created", client.creation());
    json.writeStringField("createdWhy", client.creationWhy());
    json.writeStringField("target", client.target());
    json.writeStringField("closedBy", client.closedBy());
    json.writeObjectFieldStart("settings");
    for (Setting setting : client.settings()) {
      json.writeObjectFieldStart(setting.name());
      json.writeStringField("kind", setting.kind());
      json.writeStringField("value", setting.value());
      json.writeStringField("origin", setting.origin());
      writePlace("place", setting.place(), json);
      writePlace("commentedOut", setting.commentedOut(), json);
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeArrayFieldStart("findings");
    for (Finding finding : map.findings(client)) {
      json.writeStartObject();
      json.writeStringField("rule", finding.rule());
      json.writeStringField("severity", finding.severity().word());
      writePlace("place", finding.place(), json);
      json.writeStringField("message", Secrets.hidden(finding.message()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeRoute(Route route, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("phase", route.phase().title().toLowerCase(Locale.ROOT));
    json.writeStringField("start", route.start());
    json.writeStringField("why", route.why());
    json.writeStringField("client", route.client());
    json.writeBooleanField("leak", route.leak());
    json.writeArrayFieldStart("steps");
    for (Step step : route.steps()) {
      json.writeStartObject();
      writePlace("place", step.place(), json);
      json.writeStringField("member", step.member());
      json.writeStringField("text", step.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeIds(String name, List<String> ids, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String id : ids) {
      json.writeString(id);
    }
    json.writeEndArray();
  }

  private static void writeSums(ConnectionMap map, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("deployables");
    for (Deployable deployable : map.deployables()) {
      json.writeStartObject();
      json.writeStringField("name", deployable.name());
      writeIds("clients", deployable.clients(), json);
      writeIds("unbounded", deployable.unbounded(), json);
      json.writeArrayFieldStart("sum");
      for (Line line : deployable.sum()) {
        json.writeStartObject();
        json.writeStringField("client", line.client());
        json.writeNumberField("poolSize", line.poolSize());
        json.writeBooleanField("poolSizeKnown", line.poolSizeKnown());
        json.writeNumberField("servers", line.servers());
        json.writeBooleanField("serversKnown", line.serversKnown());
        json.writeNumberField("monitoring", line.monitoring());
        json.writeNumberField("connections", line.connections());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeNumberField("perInstance", deployable.perInstance());
      json.writeNumberField("instances", deployable.instances());
      json.writeNumberField("total", deployable.total());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (map.limit() == null) {
      json.writeNullField("limit");
    } else {
      json.writeObjectFieldStart("limit");
      json.writeNumberField("limit", map.limit().limit());
      json.writeNumberField("allowed", map.limit().allowed());
      json.writeStringField("source", map.limit().source());
      json.writeEndObject();
    }
  }

  private static void writePlace(String name, Place place, JsonGenerator json) throws IOException {
    if (place == null) {
      json.writeNullField(name);
      return;
    }
    json.writeObjectFieldStart(name);
    json.writeStringField("path", place.path());
    if (place.hasLine()) {
      json.writeNumberField("line", place.line());
      json.writeNumberField("column", place.column());
      json.writeNumberField("endLine", place.endLine());
      json.writeNumberField("endColumn", place.endColumn());
    }
    json.writeEndObject();
  }
}
