/**
 * The Maven goals: a thin shell that reads parameters, calls {@code io.mongolint.Mongolint} and
 * logs. Of the engine it imports that, {@code config}, {@code finding} and {@code report} only.
 */
package io.mongolint.maven;
