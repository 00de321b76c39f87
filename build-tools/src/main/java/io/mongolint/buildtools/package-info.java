/**
 * Reads the driver jars at build time and writes their API down as a resource of the rules. Imports
 * nothing else of ours.
 */
package io.mongolint.buildtools;
