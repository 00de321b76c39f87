package io.mongolint.facts;

/**
 * A comment that may matter: one that names mongolint, or that looks like commented-out code or
 * settings (it contains close, shutdown, pool, connectionsPerHost, timeout or the like).
 *
 * @param text the text without the comment signs
 * @param position the whole comment
 */
public record CommentFacts(String text, Position position) {}
