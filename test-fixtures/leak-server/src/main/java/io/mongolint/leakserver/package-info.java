/**
 * A MongoDB server in the test's own process that counts what the drivers leave open on it.
 *
 * <p>{@code LeakServer} is what tests use, {@code Clusters} the other side: the clients of this
 * process that live. {@code Wire} speaks the protocol, {@code Answers} says what each command
 * gives, {@code MadeUp} has the documents.
 */
package io.mongolint.leakserver;
