/**
 * Links the facts of all files with the catalog: types without a class path, hierarchy, call graph.
 * Imports {@code facts} and {@code catalog} only.
 */
package io.mongolint.program;
