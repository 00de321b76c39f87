/**
 * Finds source files, reads their bytes once and asks of each whether it could matter. Imports
 * nothing else of ours and no parser: it works on bytes.
 */
package io.mongolint.scan;
