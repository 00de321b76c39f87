/**
 * The command line: a thin shell that reads options, calls {@code io.mongolint.Mongolint} and
 * prints. Of the engine it imports that, {@code config}, {@code finding} and {@code report} only.
 */
package io.mongolint.cli;
