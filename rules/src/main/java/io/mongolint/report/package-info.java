/** One class an output format. Imports {@code finding} only. */
package io.mongolint.report;
