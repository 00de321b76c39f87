/**
 * The leak oracle: runs the fixtures with the real drivers against a server in this process, and
 * counts what stays open.
 *
 * <p>{@code LeakOracleTest} asks, {@code Stage} plays container and callers, {@code LeakServer}
 * counts. The stage is loaded beside the libraries of the fixtures' module, so each driver
 * generation is run with its own driver.
 */
package io.mongolint.oracle;
