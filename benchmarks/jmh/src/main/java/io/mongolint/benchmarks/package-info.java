/** Times of the stages of mongolint, one by one. */
package io.mongolint.benchmarks;
