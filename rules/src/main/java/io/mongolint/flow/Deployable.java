package io.mongolint.flow;

import java.util.List;

/**
 * What is started as one process, with its clients: a module with a {@code main} or a web
 * application, else the whole input. Where a module has several mains, each is one.
 *
 * @param name the module's folder, or the class of the main; empty for the whole input
 * @param module the module's folder
 * @param clients its clients, in order of place
 * @param unbounded those of them that no sum holds for: it opens them again and again, or they do
 *     not stay
 * @param sum the connections that its long-lived clients may open at worst
 */
public record Deployable(
    String name,
    String module,
    List<ClientModel> clients,
    List<ClientModel> unbounded,
    ConnectionSum sum) {

  /** Copies the clients. */
  public Deployable {
    clients = List.copyOf(clients);
    unbounded = List.copyOf(unbounded);
  }
}
