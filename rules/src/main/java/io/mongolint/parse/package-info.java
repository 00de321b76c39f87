/**
 * Turns sources into facts and drops the syntax tree. The only package that imports JavaParser; of
 * ours it imports {@code facts} and {@code scan}.
 */
package io.mongolint.parse;
