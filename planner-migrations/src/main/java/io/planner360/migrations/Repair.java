package io.planner360.migrations;

import java.util.Optional;

/**
 * How something is put right.
 *
 * @param advice what an operator does, in a sentence
 * @param sql the statements that the advice speaks of, if it does
 */
record Repair(String advice, Optional<String> sql) {}
