package io.planner360.testkit.insight;

import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.insight.Published.saying;
import static io.planner360.testkit.insight.Published.score;
import static io.planner360.testkit.learning.LearningMother.aPlan;
import static io.planner360.testkit.learning.LearningMother.aProgressEntry;
import static io.planner360.testkit.learning.LearningMother.aResource;
import static io.planner360.testkit.rating.ReportMother.aReport;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static io.planner360.testkit.shared.Paging.assertList;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.insight.analysis.ResourceOutcome;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.resource.LearningResource;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The part of {@link LearningAnalysesContract} about what came after resources. */
abstract class ResourceOutcomesContract extends LearningAnalysesFixture {
    @Nested
    class Outcomes {
        private LearningResource resource;
        private FeedbackCycle later;

        @BeforeEach
        void storeResource() {
            resource = aResource(competency).persistedIn(persistence(), tenant);
            later = closed(aForm(), "2026-09-20");
        }

        @Test
        void are_the_mean_gain_of_at_least_five_people() {
            for (double after : new double[] {3, 3.5, 4, 2, 3.01}) {
                learn(member(), 2, later, after);
            }
            assertOutcomes(5, "1.10");
            learn(member(), 2.5, later, 2);
            assertOutcomes(6, "0.84");
        }

        @Test
        void count_a_person_once() {
            FeedbackCycle second = closed(aForm(), "2026-04-20");
            for (int i = 0; i < 4; i++) {
                learn(member(), 2, later, 3);
            }
            UserId diligent = member();
            learn(diligent, 2, later, 4);
            released(second, diligent, 3);
            complete(diligent, second, "2026-05-10T12:00:00Z");
            assertOutcomes(5, "1.10");
        }

        @Test
        void take_the_first_cycle_that_closed_after_the_completion() {
            FeedbackCycle between = closed(aForm(), "2026-04-20");
            FeedbackCycle last = closed(aForm(), "2026-12-20");
            for (int i = 0; i < 5; i++) {
                UserId person = member();
                learn(person, 2, later, 3);
                released(between, person, 5);
                released(last, person, 5);
            }
            assertOutcomes(5, "1.00");
        }

        @Test
        void are_nothing_of_objectives_that_are_not_completed_or_were_not_rated_again() {
            for (int i = 0; i < 5; i++) {
                UserId person = member();
                released(cycle, person, 2);
                complete(person, cycle, "2026-05-01T12:00:00Z");
                if (i > 0) {
                    released(later, person, 3);
                }
                UserId slow = member();
                released(cycle, slow, 2);
                plan(slow, cycle);
                released(later, slow, 5);
            }
            assertThat(outcomes(PAGE).items()).isEmpty();
        }

        @Test
        void are_nothing_of_reports_that_are_not_released() {
            for (int i = 0; i < 5; i++) {
                UserId person = member();
                released(cycle, person, 2);
                complete(person, cycle, "2026-05-01T12:00:00Z");
                within(() -> persistence().cycleTargets().enrol(later.id(), List.of(person)));
                aReport(later, person).saying(saying(score(competency, 3))).persistedIn(persistence(), tenant);
            }
            assertThat(outcomes(PAGE).items()).isEmpty();
        }

        @Test
        void are_nothing_of_scores_on_another_scale() {
            FeedbackCycle other = closed(aForm().withScale("Other", 0, 4), "2026-09-20");
            for (int i = 0; i < 5; i++) {
                learn(member(), 2, other, 3);
            }
            assertThat(outcomes(PAGE).items()).isEmpty();
        }

        @Test
        void are_ordered_by_resource_id_with_bytes_compared_unsigned() {
            List<LearningResourceId> ids =
                    ascendingIds().stream().map(LearningResourceId::new).toList();
            ids.forEach(id -> aResource(competency).withId(id).persistedIn(persistence(), tenant));
            for (int i = 0; i < 5; i++) {
                UserId person = member();
                released(cycle, person, 2);
                LearningPlan plan = aPlan(person, cycle.id())
                        .with(objective()
                                .using(ids.toArray(LearningResourceId[]::new))
                                .built())
                        .approved()
                        .persistedIn(persistence(), tenant);
                completed(plan, "2026-05-01T12:00:00Z");
                released(later, person, 3);
            }
            assertList(
                    ids.stream()
                            .map(id -> new ResourceOutcome(id, 5, new BigDecimal("1.00")))
                            .toList(),
                    this::outcomes);
        }

        @Test
        void are_nothing_of_another_organization() {
            for (int i = 0; i < 5; i++) {
                learn(member(), 2, later, 3);
            }
            assertThat(elsewhere(() -> analyses().outcomes(PAGE)).items()).isEmpty();
        }

        private void learn(UserId person, double before, FeedbackCycle next, double after) {
            released(cycle, person, before);
            complete(person, cycle, "2026-05-01T12:00:00Z");
            released(next, person, after);
        }

        private LearningPlan plan(UserId person, FeedbackCycle from) {
            return aPlan(person, from.id())
                    .with(objective().using(resource.id()).built())
                    .approved()
                    .persistedIn(persistence(), tenant);
        }

        private void complete(UserId person, FeedbackCycle from, String instant) {
            completed(plan(person, from), instant);
        }

        private void completed(LearningPlan plan, String instant) {
            LearningPlan half = reach(plan, 0, 50);
            aProgressEntry(plan)
                    .reaching(50)
                    .recordedAt(Instant.parse("2026-04-10T12:00:00Z"))
                    .persistedIn(persistence(), tenant);
            reach(half, 0, 100);
            aProgressEntry(plan)
                    .reaching(100)
                    .recordedAt(Instant.parse(instant))
                    .persistedIn(persistence(), tenant);
        }

        private void released(FeedbackCycle from, UserId person, double others) {
            within(() -> persistence().cycleTargets().enrol(from.id(), List.of(person)));
            aReport(from, person)
                    .saying(saying(score(competency, others)))
                    .releasedAt(Instant.parse("2026-12-24T12:00:00Z"))
                    .persistedIn(persistence(), tenant);
        }

        private void assertOutcomes(int people, String gain) {
            assertThat(outcomes(PAGE).items())
                    .containsExactly(new ResourceOutcome(resource.id(), people, new BigDecimal(gain)));
        }

        private Page<ResourceOutcome> outcomes(PageRequest page) {
            return within(() -> analyses().outcomes(page));
        }
    }
}
