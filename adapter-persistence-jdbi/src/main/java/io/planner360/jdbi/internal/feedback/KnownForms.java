package io.planner360.jdbi.internal.feedback;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.jdbi.internal.BoundSql;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Forms that were read before, which save reading them again. A form is only ever used after the database has said
 * that its row is still the one that was read, so it does not matter who else changes it. Thread-safe.
 */
final class KnownForms {
    private static final int FORMS = 100;
    private static final int CYCLES = 1_000;

    private final Map<FormKey, Known> forms = new Latest<>(FORMS);
    private final Map<CycleKey, FeedbackFormId> cycles = new Latest<>(CYCLES);

    /**
     * What tells a form's row from every other that it was or will be.
     *
     * @param writtenBy the transaction that wrote it: a version alone may come twice, the first time in vain
     */
    record Stamp(long version, String writtenBy) {
        /** The form's row was this when another of its unit of work's statements came by. */
        void seenOf(FeedbackFormId form, BoundSql sql) {
            sql.seen().put(form, this);
        }

        /** What was seen of the form's row, which this unit of work has not changed since. */
        static Optional<Stamp> seen(FeedbackFormId form, BoundSql sql) {
            return Optional.ofNullable(sql.seen().get(form)).map(Stamp.class::cast);
        }

        /** What was seen of the form's row does not hold any more. */
        static void forget(FeedbackFormId form, BoundSql sql) {
            sql.seen().remove(form);
        }
    }

    /** A form, and what its row was when it was read. */
    record Known(FeedbackForm form, Stamp stamp) {}

    private record FormKey(OrganizationId organization, FeedbackFormId form) {}

    private record CycleKey(OrganizationId organization, FeedbackCycleId cycle) {}

    synchronized Optional<Known> find(OrganizationId organization, FeedbackFormId form) {
        return Optional.ofNullable(forms.get(new FormKey(organization, form)));
    }

    synchronized void keep(OrganizationId organization, Known known) {
        forms.put(new FormKey(organization, known.form().id()), known);
    }

    /** The form that the cycle had when it was last looked at, if it is known. */
    synchronized Optional<Known> ofCycle(OrganizationId organization, FeedbackCycleId cycle) {
        return Optional.ofNullable(cycles.get(new CycleKey(organization, cycle)))
                .flatMap(form -> find(organization, form));
    }

    /** The cycle has this form. */
    synchronized void keep(OrganizationId organization, FeedbackCycleId cycle, FeedbackFormId form) {
        cycles.put(new CycleKey(organization, cycle), form);
    }

    /** Forgets what was used the longest time ago. */
    private static final class Latest<K, V> extends LinkedHashMap<K, V> {
        private static final float LOAD = 0.75f;

        private final int most;

        Latest(int most) {
            super(most, LOAD, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }
}
