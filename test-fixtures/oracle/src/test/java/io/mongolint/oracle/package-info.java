/**
 * The leak oracle: runs the fixtures with the real drivers against a server in a process of its
 * own, and counts what stays open.
 *
 * <p>{@code LeakOracleTest} hands the cases to {@code Worker} processes, where {@code CaseRun}
 * drives them and {@code Meter} reads the counts. {@code Stage} plays container and callers:
 * {@code Roles} says what is called when, {@code Arguments} with what. The stage is loaded beside
 * the libraries of the fixtures' module, so each driver generation is run with its own driver.
 */
package io.mongolint.oracle;
