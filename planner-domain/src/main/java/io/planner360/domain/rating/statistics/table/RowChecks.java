package io.planner360.domain.rating.statistics.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with rows. */
final class RowChecks {
    private final List<RatingProblem> found = new ArrayList<>();

    void refuse(int line, RatingProblem.Field field, String problem) {
        found.add(new RatingProblem(line, field, problem));
    }

    boolean foundAny() {
        return !found.isEmpty();
    }

    List<RatingProblem> byLine() {
        return found.stream()
                .sorted(Comparator.comparingInt(RatingProblem::line).thenComparing(RatingProblem::field))
                .toList();
    }
}
