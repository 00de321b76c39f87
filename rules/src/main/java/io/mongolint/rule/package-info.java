/**
 * One class a rule, named as the rule: it asks {@code program} and {@code flow} and says findings.
 * Imports {@code program}, {@code flow}, {@code facts}, {@code catalog} and {@code finding} only.
 */
package io.mongolint.rule;
