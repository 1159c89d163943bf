package io.planner360.benchmarks.page;

/**
 * A line of the page: what was wanted and what came out.
 *
 * @param met whether the target is met
 */
public record Figure(String what, String target, String measured, boolean met) {}
