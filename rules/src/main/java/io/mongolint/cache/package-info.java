/**
 * Keeps facts from one run to the next, so that only files that changed are parsed. Nothing in it
 * is ever trusted more than a parse: what does not fit is thrown away.
 */
package io.mongolint.cache;
