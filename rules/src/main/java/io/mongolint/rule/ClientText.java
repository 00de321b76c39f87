package io.mongolint.rule;

import io.mongolint.catalog.ClientOption;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Place;
import io.mongolint.finding.RuleInfo;
import io.mongolint.finding.Severity;
import io.mongolint.finding.TraceStep;
import io.mongolint.flow.ClientModel;
import io.mongolint.flow.ClientSetting;
import java.util.List;

/** Words about clients and their settings that several rules share. */
final class ClientText {

  private ClientText() {}

  /** A finding that stands where a client is opened. */
  static Finding at(
      ClientModel client,
      RuleInfo rule,
      Severity severity,
      String message,
      String cost,
      String remedy,
      List<TraceStep> related) {
    Place place = FindingText.place(client.place());
    return new Finding(
        rule.name(),
        severity,
        place,
        client.type(),
        client.member(),
        client.expression(),
        message,
        cost,
        remedy,
        place,
        List.of(),
        related);
  }

  /** The client as the subject of a sentence. */
  static String subject(ClientModel client) {
    return client.owner() == ClientModel.Owner.FRAMEWORK
        ? "the client that " + framework(client) + " makes ('" + client.expression() + "')"
        : "the client that '" + client.expression() + "' opens";
  }

  private static String framework(ClientModel client) {
    return switch (client.ownerName()) {
      case "spring" -> "Spring Boot";
      case "quarkus" -> "Quarkus";
      case "micronaut" -> "Micronaut";
      default -> client.ownerName();
    };
  }

  /** Path and line of a client. */
  static String where(ClientModel client) {
    return client.place().path() + ":" + client.place().position().line();
  }

  /** Names the comment that sets what is not set. */
  static String commentedOut(ClientModel client, ClientOption option) {
    ClientSetting setting = client.setting(option);
    if (setting.commentedOut() == null) {
      return "";
    }
    String file =
        setting.commentedOut().path().equals(client.place().path())
            ? ""
            : " of " + setting.commentedOut().path();
    return " ("
        + option.key()
        + " is set in a comment at line "
        + setting.commentedOut().position().line()
        + file
        + ")";
  }
}
