package io.mongolint.finding;

/**
 * What is known of a rule without running it.
 *
 * @param name the name, which is also its key for suppressions and the name of its page
 * @param severity the severity of its findings, unless a finding says otherwise
 * @param summary what it finds, one sentence
 */
public record RuleInfo(String name, Severity severity, String summary) {}
