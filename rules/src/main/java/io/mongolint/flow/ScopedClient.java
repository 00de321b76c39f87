package io.mongolint.flow;

import io.mongolint.catalog.Lifetime;

/**
 * A client that a container makes more than once per application.
 *
 * @param opening the opening
 * @param lifetime how long each lives
 * @param why what gives it that lifetime
 */
public record ScopedClient(Resource opening, Lifetime lifetime, String why) {}
