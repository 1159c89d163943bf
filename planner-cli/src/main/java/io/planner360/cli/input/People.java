package io.planner360.cli.input;

import io.planner360.cli.input.csv.KnownIds;
import java.util.List;
import java.util.Set;

/**
 * What the other files need of {@code people.csv}.
 *
 * @param rows the persons without problems
 * @param ids everybody who is named there, problems or not
 * @param external those who certainly are external
 * @param internal those who certainly are not
 */
record People(List<PersonRow> rows, KnownIds ids, Set<String> external, Set<String> internal) {}
