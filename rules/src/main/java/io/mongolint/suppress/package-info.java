/**
 * Suppressions in the code and the baseline: which findings are left to report. Imports {@code
 * finding} and {@code facts} only.
 */
package io.mongolint.suppress;
