/**
 * The file {@code mongolint.yml}, read once into one immutable value that every front end fills the
 * same way. May know the names of rules and severities ({@code finding}) and the catalog, not how
 * rules work.
 */
package io.mongolint.config;
