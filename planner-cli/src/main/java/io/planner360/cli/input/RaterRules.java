package io.planner360.cli.input;

import static io.planner360.cli.input.RatingColumn.*;

import io.planner360.cli.input.csv.CsvRow;
import io.planner360.cli.input.csv.Shown;
import java.util.HashMap;
import java.util.Map;

/** Who may rate whom, in which group. */
final class RaterRules {

    private static final String SELF = "SELF";
    private static final String EXTERNAL = "EXTERNAL";

    private final People people;
    private final Map<RaterPair, CsvRow<RatingColumn>> firstOfPair = new HashMap<>();

    RaterRules(People people) {
        this.people = people;
    }

    void check(CsvRow<RatingColumn> row) {
        row.text(TARGET).ifPresent(target -> checkTarget(row, target));
        row.text(RATER)
                .filter(people.ids()::lack)
                .ifPresent(rater -> row.reject(RATER, "unknown person " + Shown.quoted(rater)));
        RatingsFile.pair(row).ifPresent(pair -> row.text(RATER_GROUP).ifPresent(group -> checkGroup(row, pair, group)));
    }

    private void checkTarget(CsvRow<RatingColumn> row, String target) {
        if (people.ids().lack(target)) {
            row.reject(TARGET, "unknown person " + Shown.quoted(target));
        } else if (people.external().contains(target)) {
            row.reject(TARGET, Shown.quoted(target) + " is external and is not rated");
        }
    }

    /** What is wrong with the group is said once for a pair, and not for each answer. */
    private void checkGroup(CsvRow<RatingColumn> row, RaterPair pair, String group) {
        CsvRow<RatingColumn> first = firstOfPair.putIfAbsent(pair, row);
        if (first == null) {
            checkFitting(row, pair, group);
        } else if (!group.equals(first.needed(RATER_GROUP))) {
            row.reject(
                    RATER_GROUP,
                    "is " + Shown.plain(group) + ", but " + Shown.plain(first.needed(RATER_GROUP)) + " on line "
                            + first.line() + " for the same target and rater");
        }
    }

    private void checkFitting(CsvRow<RatingColumn> row, RaterPair pair, String group) {
        String rater = Shown.quoted(pair.rater());
        if (pair.isSelf() && !group.equals(SELF)) {
            row.reject(RATER_GROUP, "is " + Shown.plain(group) + ", but " + rater + " rates themselves: write SELF");
        } else if (group.equals(SELF) && !pair.isSelf()) {
            row.reject(RATER_GROUP, "is SELF, but " + rater + " rates somebody else");
        } else if (group.equals(EXTERNAL) && people.internal().contains(pair.rater())) {
            row.reject(RATER_GROUP, "is EXTERNAL, but " + rater + " is not external");
        } else if (!group.equals(EXTERNAL) && people.external().contains(pair.rater()) && !pair.isSelf()) {
            row.reject(RATER_GROUP, "is " + Shown.plain(group) + ", but " + rater + " is external: write EXTERNAL");
        }
    }
}
