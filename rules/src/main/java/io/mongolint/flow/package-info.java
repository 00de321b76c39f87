/**
 * Who owns a resource and who closes it: a must-close analysis over the graphs and method summaries
 * to a fixed point. Imports {@code program}, {@code facts} and {@code catalog} only.
 */
package io.mongolint.flow;
