/**
 * What is known of drivers, frameworks and lifecycles, loaded from data files that users can add
 * to. Imports {@code facts} only; no name of a library stands in its code.
 */
package io.mongolint.catalog;
