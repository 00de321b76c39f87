package io.mongolint.flow;

import io.mongolint.catalog.ClientOption;
import io.mongolint.facts.FilePosition;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A client as a reader of the code sees it: where it is opened, when, with which settings, and who
 * closes it. A finding belongs to it when the finding's place or cause is its place.
 *
 * @param place the opening; of a client that a framework makes by itself the property that sets its
 *     address, else the line of the build file that names the starter
 * @param module the module's folder
 * @param type qualified name of the type around the opening; empty for a client of a framework
 * @param member the member around it with its signature
 * @param expression the opening as text
 * @param opening the step that opens it, or null for a client of a framework
 * @param clientType the client's own type, simple
 * @param owner who is responsible for it
 * @param ownerName the owner in words, such as {@code Orders.client}
 * @param creation when it is opened
 * @param creationWhy what tells that, in words, or empty
 * @param settings every setting
 * @param target what it connects to
 * @param closedBy who closes it, in words, or null if nobody does
 */
public record ClientModel(
    FilePosition place,
    String module,
    String type,
    String member,
    String expression,
    RouteStep opening,
    String clientType,
    Owner owner,
    String ownerName,
    Creation creation,
    String creationWhy,
    Map<ClientOption, ClientSetting> settings,
    ClientTarget target,
    String closedBy) {

  /** Copies the settings. */
  public ClientModel {
    settings = Collections.unmodifiableMap(new EnumMap<>(settings));
  }

  /** By the place, of which there is one client: all settings take long to hash. */
  @Override
  public int hashCode() {
    return place.hashCode();
  }

  /** Who is responsible for a client. */
  public enum Owner {
    /** A static field. */
    STATIC_FIELD,
    /** A field of an object. */
    FIELD,
    /** A container that made it a bean. */
    BEAN,
    /** A framework that makes it by itself. */
    FRAMEWORK,
    /** A map, list or cache of clients. */
    CACHE,
    /** The method that opens it. */
    LOCAL,
    /** Whoever calls the method that returns it. */
    CALLER,
    /** Nobody that can be seen. */
    UNKNOWN
  }

  /** When a client is opened. */
  public enum Creation {
    /** Once, when the application starts. */
    STARTUP("startup"),
    /** Once, when it is first needed. */
    LAZILY("lazily"),
    /** Each time that a handler runs. */
    PER_REQUEST("per request"),
    /** Once for each key of a map or cache, such as a tenant. */
    PER_KEY("per key"),
    /** In each turn of a loop. */
    LOOP("in a loop"),
    /** The code does not tell. */
    UNKNOWN("unknown");

    private final String words;

    Creation(String words) {
      this.words = words;
    }

    /** In words. */
    public String words() {
      return words;
    }
  }

  /** One setting. */
  public ClientSetting setting(ClientOption option) {
    return settings.get(option);
  }

  /** Says whether it is opened once and stays. */
  public boolean isLongLived() {
    return stays() && !isRepeated();
  }

  /** Says whether it outlives the method that opens it: a local one that nobody closes does. */
  boolean stays() {
    return owner != Owner.LOCAL || closedBy == null;
  }

  /** Says whether something opens it again and again. */
  boolean isRepeated() {
    return creation == Creation.PER_REQUEST
        || creation == Creation.PER_KEY
        || creation == Creation.LOOP;
  }
}
