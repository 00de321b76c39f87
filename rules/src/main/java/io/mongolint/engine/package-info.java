/**
 * Runs the stages, from scanning to what is left after suppression. The only package that knows
 * them all.
 */
package io.mongolint.engine;
