package io.planner360.domain.feedback.invitation;

import io.planner360.domain.feedback.form.RaterGroupCode;
import java.util.Comparator;

/** A sum over cells that may be told, or what is left of all sums that are not. */
sealed interface ToldSum extends Comparable<ToldSum> {
    /** Over all departments. */
    record OfGroup(RaterGroupCode group) implements ToldSum {}

    /** Over all groups. */
    record OfDepartment(String department) implements ToldSum {}

    /** Whatever is not told stands together here. */
    record Hidden() implements ToldSum {}

    static ToldSum group(ParticipationCell cell) {
        return new OfGroup(cell.counts().group());
    }

    static ToldSum department(ParticipationCell cell) {
        return new OfDepartment(cell.department());
    }

    /** Hidden first, then groups, then departments. */
    @Override
    default int compareTo(ToldSum other) {
        return Comparator.<ToldSum>comparingInt(sum -> sum instanceof Hidden ? 0 : sum instanceof OfGroup ? 1 : 2)
                .thenComparing(ToldSum::name)
                .compare(this, other);
    }

    private String name() {
        return this instanceof OfGroup sum
                ? sum.group().value()
                : this instanceof OfDepartment sum ? sum.department() : "";
    }
}
