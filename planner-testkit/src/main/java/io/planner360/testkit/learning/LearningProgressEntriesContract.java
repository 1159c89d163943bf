package io.planner360.testkit.learning;

import static io.planner360.testkit.competency.FrameworkMother.aFramework;
import static io.planner360.testkit.feedback.CycleMother.aCycle;
import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.learning.LearningMother.aPlan;
import static io.planner360.testkit.learning.LearningMother.aProgressEntry;
import static io.planner360.testkit.learning.LearningMother.aResource;
import static io.planner360.testkit.learning.LearningMother.anObjective;
import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static io.planner360.testkit.shared.Paging.assertList;
import static io.planner360.testkit.shared.Paging.assertStable;

import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningProgress;
import io.planner360.domain.learning.plan.LearningProgressEntries;
import io.planner360.domain.learning.plan.LearningProgressId;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.PortCalls;
import io.planner360.testkit.shared.TenantPortContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of {@link LearningProgressEntries}. */
public abstract class LearningProgressEntriesContract extends TenantPortContract {

    /** An active plan with two objectives, stored. */
    private LearningPlan plan;

    @BeforeEach
    void storePlan() {
        plan = anotherPlan();
    }

    @Override
    protected PortCalls everyCall() {
        return PortCalls.of(LearningProgressEntries.class)
                .with("append", () -> entries().append(aProgressEntry(plan).built()))
                .with("ofPlan", () -> entries().ofPlan(plan.id(), PageRequest.first(10)))
                .with("completed", () -> entries().completed(plan.id(), PageRequest.first(10)));
    }

    @Nested
    class Appending {

        @Test
        void stores_what_shows_it_what_was_used_and_when_it_was_done() {
            LearningResourceId resource = aResource(plan.objectives().get(0).competency())
                    .persistedIn(persistence(), tenant)
                    .id();
            LearningProgress first = at("2026-04-15T17:00:00Z")
                    .using(resource)
                    .shownBy(HardTexts.ofLength(2_000))
                    .completedAt(Instant.parse("2026-04-15T17:00:00Z"))
                    .persistedIn(persistence(), tenant);
            LearningProgress second = at("2026-04-15T17:00:01Z").shownBy("").persistedIn(persistence(), tenant);
            assertList(List.of(first, second), LearningProgressEntriesContract.this::ofPlan);
        }

        @Test
        void stores_entries_of_each_objective_of_the_plan() {
            LearningProgress first = at("2026-04-15T17:00:00Z").persistedIn(persistence(), tenant);
            LearningProgress second = at("2026-04-16T17:00:00Z")
                    .on(plan.objectives().get(1).id())
                    .reaching(100)
                    .taking(100_000)
                    .persistedIn(persistence(), tenant);
            assertList(List.of(first, second), LearningProgressEntriesContract.this::ofPlan);
        }

        @Test
        void stores_an_entry_that_reports_nothing_new() {
            LearningProgress entry =
                    aProgressEntry(plan).reaching(0).taking(0).noting("").persistedIn(persistence(), tenant);
            assertList(List.of(entry), LearningProgressEntriesContract.this::ofPlan);
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void keeps_the_note_as_given(String note) {
            LearningProgress entry = aProgressEntry(plan).noting(note).persistedIn(persistence(), tenant);
            assertList(List.of(entry), LearningProgressEntriesContract.this::ofPlan);
        }

        @Test
        void keeps_the_longest_note() {
            LearningProgress entry =
                    aProgressEntry(plan).noting(HardTexts.ofLength(4_000)).persistedIn(persistence(), tenant);
            assertList(List.of(entry), LearningProgressEntriesContract.this::ofPlan);
        }
    }

    @Nested
    class Listing {

        @Test
        void lists_entries_with_the_oldest_first_then_by_id_with_bytes_compared_unsigned() {
            assertList(fiveInOrder(), LearningProgressEntriesContract.this::ofPlan);
        }

        @Test
        void tells_instants_apart_that_differ_by_a_microsecond() {
            LearningProgress second = at("2026-03-29T00:59:59.999999Z").persistedIn(persistence(), tenant);
            LearningProgress third = at("2026-03-29T01:00:00Z").persistedIn(persistence(), tenant);
            LearningProgress first = at("2026-03-29T00:59:59.999998Z").persistedIn(persistence(), tenant);
            assertList(List.of(first, second, third), LearningProgressEntriesContract.this::ofPlan);
        }

        @Test
        void lists_nothing_of_another_plan_or_organization() {
            aProgressEntry(anotherPlan()).persistedIn(persistence(), tenant);
            assertList(List.of(), LearningProgressEntriesContract.this::ofPlan);
            aProgressEntry(plan).persistedIn(persistence(), tenant);
            assertList(List.of(), request -> elsewhere(() -> entries().ofPlan(plan.id(), request)));
        }

        @Test
        void neither_repeats_nor_hides_others_when_entries_are_added_between_two_parts() {
            List<LearningProgress> stored = fiveInOrder();
            assertStable(stored, LearningProgressEntriesContract.this::ofPlan, () -> {
                at("2026-04-14T17:00:00Z").persistedIn(persistence(), tenant);
                at("2026-04-15T17:00:00.000001Z").persistedIn(persistence(), tenant);
                at("2026-05-14T17:00:00Z").persistedIn(persistence(), tenant);
            });
        }

        /** Three entries of one instant between an older and a younger one. */
        private List<LearningProgress> fiveInOrder() {
            List<LearningProgressId> ids =
                    ascendingIds().stream().map(LearningProgressId::new).toList();
            LearningProgress last = entry("2026-04-15T17:00:00.000002Z", ids.get(0));
            LearningProgress fourth = entry("2026-04-15T17:00:00Z", ids.get(3));
            LearningProgress second = entry("2026-04-15T17:00:00Z", ids.get(1));
            LearningProgress third = entry("2026-04-15T17:00:00Z", ids.get(2));
            LearningProgress first = entry("2026-04-15T16:59:59.999999Z", ids.get(4));
            return List.of(first, second, third, fourth, last);
        }

        private LearningProgress entry(String recordedAt, LearningProgressId id) {
            return at(recordedAt).withId(id).persistedIn(persistence(), tenant);
        }
    }

    @Nested
    class Listing_what_was_completed {

        @Test
        void lists_it_in_the_order_of_that_then_by_id_with_bytes_compared_unsigned() {
            assertList(fiveInOrder(), this::completed);
        }

        @Test
        void leaves_out_entries_with_which_nothing_was_completed() {
            at("2026-04-15T17:00:00Z").persistedIn(persistence(), tenant);
            LearningProgress done = entry("2026-04-15T17:00:00Z", new LearningProgressId(Fresh.uuid()));
            assertList(List.of(done), this::completed);
        }

        @Test
        void lists_nothing_of_another_plan_or_organization() {
            aProgressEntry(anotherPlan())
                    .completedAt(Instant.parse("2026-04-01T12:00:00Z"))
                    .persistedIn(persistence(), tenant);
            assertList(List.of(), this::completed);
            fiveInOrder();
            assertList(List.of(), request -> elsewhere(() -> entries().completed(plan.id(), request)));
        }

        @Test
        void neither_repeats_nor_hides_others_when_entries_are_added_between_two_parts() {
            List<LearningProgress> stored = fiveInOrder();
            assertStable(stored, this::completed, () -> {
                entry("2026-04-14T17:00:00Z", new LearningProgressId(Fresh.uuid()));
                entry("2026-04-15T17:00:00.000001Z", new LearningProgressId(Fresh.uuid()));
            });
        }

        private List<LearningProgress> fiveInOrder() {
            List<LearningProgressId> ids =
                    ascendingIds().stream().map(LearningProgressId::new).toList();
            LearningProgress last = entry("2026-04-15T17:00:00.000002Z", ids.get(0));
            LearningProgress fourth = entry("2026-04-15T17:00:00Z", ids.get(3));
            LearningProgress second = entry("2026-04-15T17:00:00Z", ids.get(1));
            LearningProgress third = entry("2026-04-15T17:00:00Z", ids.get(2));
            LearningProgress first = entry("2026-04-15T16:59:59.999999Z", ids.get(4));
            return List.of(first, second, third, fourth, last);
        }

        private LearningProgress entry(String completedAt, LearningProgressId id) {
            return at("2026-06-01T00:00:00Z")
                    .withId(id)
                    .completedAt(Instant.parse(completedAt))
                    .persistedIn(persistence(), tenant);
        }

        private Page<LearningProgress> completed(PageRequest request) {
            return within(() -> entries().completed(plan.id(), request));
        }
    }

    private ProgressBuilder at(String recordedAt) {
        return aProgressEntry(plan).recordedAt(Instant.parse(recordedAt));
    }

    private LearningPlan anotherPlan() {
        CompetencyFramework framework = aFramework().persistedIn(persistence(), tenant);
        FeedbackForm form = aForm().about(framework).persistedIn(persistence(), tenant);
        FeedbackCycleId cycle =
                aCycle().with(form).closed().persistedIn(persistence(), tenant).id();
        UserId member = aMember().persistedIn(persistence(), tenant).user();
        CompetencyId competency = framework.competencies().get(0).id();
        return aPlan(member, cycle)
                .with(anObjective(competency).built(), anObjective(competency).built())
                .approved()
                .persistedIn(persistence(), tenant);
    }

    private Page<LearningProgress> ofPlan(PageRequest request) {
        return within(() -> entries().ofPlan(plan.id(), request));
    }

    private LearningProgressEntries entries() {
        return persistence().learningProgress();
    }
}
