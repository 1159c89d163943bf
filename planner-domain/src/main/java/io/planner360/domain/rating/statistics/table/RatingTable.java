package io.planner360.domain.rating.statistics.table;

import java.util.Arrays;
import java.util.List;

/**
 * The ratings of a cycle. Each pair of a target and one of its raters has its answers side by side, by item; targets,
 * raters, competencies and the items of each are in the order of their names, and have their place in it as number. Made
 * by {@link RatingRows}.
 */
public final class RatingTable {
    private final List<String> targets;
    private final List<String> raters;
    private final List<String> groups;
    private final List<String> items;
    private final List<String> competencies;
    private final int[] firstItem;
    private final int rows;

    private final int pairs;
    private final int[] pairRater;
    private final int[] pairTarget;
    private final int[] pairGroup;
    private final int[] pairFrom;
    private final int[] answerItem;
    private final double[] answer;
    private final boolean[] asked;

    RatingTable(
            List<String> targets,
            List<String> raters,
            List<String> groups,
            List<String> items,
            List<String> competencies,
            int[] competencyOfItem,
            SortedRows sorted) {
        this.targets = targets;
        this.raters = raters;
        this.groups = groups;
        this.items = items;
        this.competencies = competencies;
        this.firstItem = firstOf(competencyOfItem, competencies.size());
        this.rows = sorted.order().length;
        int valid = (int) Arrays.stream(sorted.order())
                .filter(row -> !Double.isNaN(sorted.rating()[row]))
                .count();
        this.answerItem = new int[valid];
        this.answer = new double[valid];
        this.pairRater = new int[rows];
        this.pairTarget = new int[rows];
        this.pairGroup = new int[rows];
        this.pairFrom = new int[rows + 1];
        this.asked = new boolean[targets.size() * groups.size()];
        this.pairs = fill(sorted);
    }

    private int fill(SortedRows sorted) {
        int pair = -1;
        int at = 0;
        for (int row : sorted.order()) {
            int target = sorted.target().get(row);
            int rater = sorted.rater().get(row);
            if (pair < 0 || pairTarget[pair] != target || pairRater[pair] != rater) {
                pair++;
                pairTarget[pair] = target;
                pairRater[pair] = rater;
                pairGroup[pair] = sorted.group().get(row);
                pairFrom[pair] = at;
                asked[target * groups.size() + pairGroup[pair]] = true;
            }
            if (!Double.isNaN(sorted.rating()[row])) {
                answerItem[at] = sorted.item().get(row);
                answer[at] = sorted.rating()[row];
                at++;
            }
        }
        pairFrom[pair + 1] = at;
        return pair + 1;
    }

    /** Who was rated, answered or not. */
    public List<String> targets() {
        return targets;
    }

    /** Who was asked, answered or not; oneself included. */
    public List<String> raters() {
        return raters;
    }

    /** The groups of the raters: the usual ones first, others by name. */
    public List<String> groups() {
        return groups;
    }

    /** What was asked, by competency. */
    public List<String> items() {
        return items;
    }

    /** What the items belong to. */
    public List<String> competencies() {
        return competencies;
    }

    /** The number of the first item of a competency. */
    public int firstItem(int competency) {
        return firstItem[competency];
    }

    /** How many items a competency has. */
    public int itemCount(int competency) {
        return firstItem[competency + 1] - firstItem[competency];
    }

    /** How many rows there were, answered or not. */
    public int rowCount() {
        return rows;
    }

    /** How many of them were answered. */
    public int answerCount() {
        return answer.length;
    }

    /** Whether somebody of a group was asked about a target, answered or not. */
    public boolean wasAsked(int target, int group) {
        return asked[target * groups.size() + group];
    }

    /** The answers of the others to the items of a competency. */
    public AnswerMatrix others(int competency) {
        return matrix(competency, false);
    }

    /** The answers of the targets themselves to the items of a competency. */
    public AnswerMatrix self(int competency) {
        return matrix(competency, true);
    }

    private AnswerMatrix matrix(int competency, boolean self) {
        int selfGroup = groups.indexOf(RaterGroups.SELF);
        int first = firstItem[competency];
        int width = itemCount(competency);
        int[] chosen = new int[pairs];
        int count = 0;
        for (int pair = 0; pair < pairs; pair++) {
            if ((pairGroup[pair] == selfGroup) == self && hasAnswer(pair, first, first + width)) {
                chosen[count++] = pair;
            }
        }
        int[] rowFrom = new int[targets.size() + 1];
        int[] rater = new int[count];
        int[] group = new int[count];
        double[] values = new double[count * width];
        Arrays.fill(values, Double.NaN);
        for (int row = 0; row < count; row++) {
            int pair = chosen[row];
            rowFrom[pairTarget[pair] + 1]++;
            rater[row] = pairRater[pair];
            group[row] = pairGroup[pair];
            for (int at = place(pair, first); at < pairFrom[pair + 1] && answerItem[at] < first + width; at++) {
                values[row * width + answerItem[at] - first] = answer[at];
            }
        }
        for (int target = 0; target < targets.size(); target++) {
            rowFrom[target + 1] += rowFrom[target];
        }
        return new AnswerMatrix(width, rowFrom, rater, group, values);
    }

    private boolean hasAnswer(int pair, int firstWanted, int endWanted) {
        int at = place(pair, firstWanted);
        return at < pairFrom[pair + 1] && answerItem[at] < endWanted;
    }

    /** The pair's first answer to an item from this one on. */
    private int place(int pair, int item) {
        int found = Arrays.binarySearch(answerItem, pairFrom[pair], pairFrom[pair + 1], item);
        return found >= 0 ? found : -found - 1;
    }

    private static int[] firstOf(int[] competencyOfItem, int competencies) {
        int[] first = new int[competencies + 1];
        for (int competency : competencyOfItem) {
            first[competency + 1]++;
        }
        for (int competency = 0; competency < competencies; competency++) {
            first[competency + 1] += first[competency];
        }
        return first;
    }
}
