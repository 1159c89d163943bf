package io.planner360.domain.rating.statistics.table;

import io.planner360.domain.rating.statistics.table.RatingProblem.Field;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Takes ratings row by row, and makes a {@link RatingTable} of them once they are all there. Used in one method. */
public final class RatingRows {
    private final Names targets = new Names();
    private final Names raters = new Names();
    private final Names groups = new Names();
    private final Names items = new Names();
    private final Names competencies = new Names();
    private final IntColumn target = new IntColumn();
    private final IntColumn rater = new IntColumn();
    private final IntColumn group = new IntColumn();
    private final IntColumn item = new IntColumn();
    private final IntColumn competency = new IntColumn();
    private final IntColumn line = new IntColumn();
    private double[] rating = new double[1024];

    /**
     * Adds what a rater answered to an item about a target.
     *
     * @param lineOfFile where the row stands, for problems
     * @param answer empty for not answered
     */
    public RatingRows add(
            int lineOfFile,
            String targetName,
            String raterName,
            String groupName,
            String itemName,
            String competencyName,
            OptionalDouble answer) {
        if (target.size() == rating.length) {
            rating = Arrays.copyOf(rating, rating.length * 2);
        }
        rating[target.size()] = answer.orElse(Double.NaN);
        line.add(lineOfFile);
        target.add(targets.number(targetName));
        rater.add(raters.number(raterName));
        group.add(groups.number(groupName));
        item.add(items.number(itemName));
        competency.add(competencies.number(competencyName));
        return this;
    }

    /**
     * The table, or everything that is wrong with the rows: a group that is not known, a rating outside the scale, an
     * item of two competencies, a rater of two groups for one target, two who are the target's self, an item that a
     * rater answers twice about a target.
     *
     * @param scale empty where there is none that ratings must keep to
     */
    public Either<List<RatingProblem>, RatingTable> table(Optional<RatingScale> scale, RaterGroups known) {
        RowChecks checks = new RowChecks();
        for (int row = 0; row < line.size(); row++) {
            checkRow(row, scale, known, checks);
        }
        checkItems(checks);
        List<Integer> targetOrder = targets.sorted(Comparator.comparing(targets::name));
        List<Integer> raterOrder = raters.sorted(Comparator.comparing(raters::name));
        List<Integer> groupOrder = groups.sorted(Comparator.comparing(groups::name, RaterGroups.ORDER));
        List<Integer> competencyOrder = competencies.sorted(Comparator.comparing(competencies::name));
        int[] competencyOfItem = competencyOfItem();
        int[] competencyPlaces = Names.places(competencyOrder);
        List<Integer> itemOrder =
                items.sorted(Comparator.<Integer>comparingInt(number -> competencyPlaces[competencyOfItem[number]])
                        .thenComparing(items::name));
        renumber(target, Names.places(targetOrder));
        renumber(rater, Names.places(raterOrder));
        renumber(group, Names.places(groupOrder));
        renumber(item, Names.places(itemOrder));
        int[] sorted = new int[line.size()];
        Arrays.setAll(sorted, row -> row);
        sorted = target.sort(rater.sort(item.sort(sorted, items.size()), raters.size()), targets.size());
        checkRaters(sorted, groups.names(groupOrder).indexOf(RaterGroups.SELF), checks);
        if (checks.foundAny()) {
            return Either.left(checks.byLine());
        }
        return Either.right(new RatingTable(
                targets.names(targetOrder),
                raters.names(raterOrder),
                groups.names(groupOrder),
                items.names(itemOrder),
                competencies.names(competencyOrder),
                itemOrder.stream()
                        .mapToInt(number -> competencyPlaces[competencyOfItem[number]])
                        .toArray(),
                new SortedRows(sorted, target, rater, group, item, rating)));
    }

    private void checkRow(int row, Optional<RatingScale> scale, RaterGroups known, RowChecks checks) {
        String name = groups.name(group.get(row));
        if (!known.contains(name)) {
            checks.refuse(
                    line.get(row),
                    Field.RATER_GROUP,
                    "is '" + name + "', a group that is not known; known are " + known + " and those with a weight");
        }
        if (!Double.isNaN(rating[row]) && scale.isPresent()) {
            scale.get()
                    .complaint(rating[row])
                    .ifPresent(problem -> checks.refuse(line.get(row), Field.RATING, problem));
        }
    }

    private void checkItems(RowChecks checks) {
        int[] first = firstRows();
        for (int row = 0; row < line.size(); row++) {
            int earlier = first[item.get(row)];
            if (competency.get(row) != competency.get(earlier)) {
                checks.refuse(
                        line.get(row),
                        Field.COMPETENCY,
                        "is '" + competencies.name(competency.get(row))
                                + "', and '" + competencies.name(competency.get(earlier)) + "' on line "
                                + line.get(earlier)
                                + "; an item belongs to one competency");
            }
        }
    }

    private int[] competencyOfItem() {
        int[] first = firstRows();
        return Arrays.stream(first).map(competency::get).toArray();
    }

    private int[] firstRows() {
        int[] first = new int[items.size()];
        for (int row = line.size() - 1; row >= 0; row--) {
            first[item.get(row)] = row;
        }
        return first;
    }

    /** Rows of a pair stand together, and within it rows of an item, in the order of the file. */
    private void checkRaters(int[] sorted, int self, RowChecks checks) {
        int selfRow = -1;
        for (int from = 0, to; from < sorted.length; from = to) {
            to = from + 1;
            int earliest = sorted[from];
            while (to < sorted.length && isSamePair(sorted[from], sorted[to])) {
                earliest = Math.min(earliest, sorted[to]);
                to++;
            }
            for (int at = from; at < to; at++) {
                checkWithinPair(sorted, from, at, earliest, checks);
            }
            if (group.get(earliest) == self) {
                if (selfRow >= 0 && target.get(selfRow) == target.get(earliest)) {
                    int later = Math.max(selfRow, earliest);
                    checks.refuse(
                            line.get(later),
                            Field.RATER_GROUP,
                            "is SELF, as on line " + line.get(Math.min(selfRow, earliest))
                                    + " for another rater of the target");
                }
                selfRow = earliest;
            }
        }
    }

    private void checkWithinPair(int[] sorted, int from, int at, int earliest, RowChecks checks) {
        int row = sorted[at];
        if (group.get(row) != group.get(earliest)) {
            checks.refuse(
                    line.get(row),
                    Field.RATER_GROUP,
                    "is not the group that the rater has for the target on line " + line.get(earliest));
        }
        if (at > from && item.get(sorted[at - 1]) == item.get(row)) {
            checks.refuse(
                    line.get(row),
                    Field.ITEM,
                    "is rated by this rater for this target on line " + line.get(sorted[at - 1]) + " already");
        }
    }

    private boolean isSamePair(int one, int other) {
        return target.get(one) == target.get(other) && rater.get(one) == rater.get(other);
    }

    private static void renumber(IntColumn column, int[] places) {
        for (int row = 0; row < column.size(); row++) {
            column.set(row, places[column.get(row)]);
        }
    }
}
