/**
 * The Checkstyle check: a thin adapter over {@code io.mongolint.Mongolint}. Of ours it imports
 * that, {@code config}, {@code finding} and {@code report} only.
 */
package io.mongolint.checkstyle;
