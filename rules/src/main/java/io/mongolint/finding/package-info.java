/**
 * A finding with its place, route and fingerprint, and what is said of a rule. Imports {@code
 * facts} only.
 */
package io.mongolint.finding;
