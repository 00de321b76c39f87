/**
 * The entry point, {@code Mongolint}: what the front ends call. It may use every package below it,
 * and nothing below may use it save {@code checkstyle}.
 */
package io.mongolint;
