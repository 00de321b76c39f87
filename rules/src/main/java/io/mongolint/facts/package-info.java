/**
 * Small immutable records that say what stands in a file: types, members, annotations, and a
 * control-flow graph per body. Imports nothing else of ours: it is what gets cached and shared.
 */
package io.mongolint.facts;
