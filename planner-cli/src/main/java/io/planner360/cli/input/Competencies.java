package io.planner360.cli.input;

import io.planner360.cli.input.csv.KnownIds;
import java.util.List;

/**
 * What the other files need of {@code framework.csv}.
 *
 * @param rows the competencies without problems
 * @param ids all that are named there, problems or not
 */
record Competencies(List<CompetencyRow> rows, KnownIds ids) {}
