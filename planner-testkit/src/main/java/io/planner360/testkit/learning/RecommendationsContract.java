package io.planner360.testkit.learning;

import static io.planner360.testkit.competency.FrameworkMother.aFramework;
import static io.planner360.testkit.feedback.CycleMother.aCycle;
import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.learning.LearningMother.aPlanByHand;
import static io.planner360.testkit.learning.LearningMother.aRecommendation;
import static io.planner360.testkit.learning.LearningMother.aResource;
import static io.planner360.testkit.learning.LearningMother.anObjective;
import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.rating.ReportMother.aReport;
import static io.planner360.testkit.shared.Granted.granted;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static io.planner360.testkit.shared.Paging.assertList;
import static io.planner360.testkit.shared.Paging.assertStable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.recommendation.Recommendation;
import io.planner360.domain.learning.recommendation.RecommendationId;
import io.planner360.domain.learning.recommendation.RecommendationStatus;
import io.planner360.domain.learning.recommendation.Recommendations;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.OpenUnit;
import io.planner360.testkit.shared.PortCalls;
import io.planner360.testkit.shared.TenantPortContract;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of {@link Recommendations}. */
public abstract class RecommendationsContract extends TenantPortContract {

    private static final Instant LATER = Instant.parse("2026-05-04T06:30:00.000009Z");

    /** A person with a released report, stored. */
    private FeedbackForm form;

    private CompetencyId competency;
    private UserId ada;
    private PublishedReport report;

    @BeforeEach
    void storeReport() {
        CompetencyFramework framework = aFramework().persistedIn(persistence(), tenant);
        form = aForm().about(framework).persistedIn(persistence(), tenant);
        competency = framework.competencies().get(0).id();
        ada = aMember().persistedIn(persistence(), tenant).user();
        report = released();
    }

    @Override
    protected PortCalls everyCall() {
        Recommendation one = built();
        return PortCalls.of(Recommendations.class)
                .with("addAll", () -> recommendations().addAll(List.of(one)))
                .with("find", () -> recommendations().find(one.id()))
                .with(
                        "ofUser",
                        () -> recommendations().ofUser(ada, RecommendationStatus.OFFERED, PageRequest.first(10)))
                .with("update", () -> recommendations().update(one));
    }

    @Nested
    class Adding {

        @Test
        void stores_those_that_are_new_and_returns_them_in_the_order_given() {
            List<Recommendation> offered = List.of(built(), built(), built(), built());
            assertThat(addAll(offered)).containsExactlyElementsOf(offered);
            offered.forEach(one -> assertThat(find(one)).contains(one));
            assertThat(addAll(List.of())).isEmpty();
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void keeps_texts_as_given(String text) {
            Recommendation one = aRecommendation(report, competency, resource())
                    .titled(text)
                    .because(text)
                    .persistedIn(persistence(), tenant);
            assertThat(find(one)).contains(one);
        }

        @Test
        void keeps_the_longest_texts_and_how_sure_it_is() {
            for (String confidence : List.of("0.00", "1.00", "0.07")) {
                Recommendation one = aRecommendation(report, competency, resource())
                        .titled(HardTexts.ofLength(255))
                        .because(HardTexts.ofLength(4_000))
                        .withConfidence(confidence)
                        .persistedIn(persistence(), tenant);
                assertThat(find(one)).contains(one);
            }
        }

        @Test
        void leaves_out_what_was_recommended_from_the_report_before_whatever_became_of_it() {
            LearningResourceId resource = resource();
            Recommendation first = aRecommendation(report, competency, resource).persistedIn(persistence(), tenant);
            Recommendation again = aRecommendation(report, competency, resource).built();
            Recommendation other = built();
            assertThat(addAll(List.of(again, other))).containsExactly(other);
            Recommendation dismissed = update(granted(first.dismiss("No time", LATER)));
            assertThat(addAll(List.of(again))).isEmpty();
            assertThat(find(again)).isEmpty();
            assertThat(find(first)).contains(dismissed);
        }

        @Test
        void stores_the_first_of_two_with_the_same_resource() {
            LearningResourceId resource = resource();
            Recommendation first = aRecommendation(report, competency, resource).built();
            Recommendation second =
                    aRecommendation(report, competency, resource).built();
            assertThat(addAll(List.of(first, built(), second)))
                    .hasSize(2)
                    .contains(first)
                    .doesNotContain(second);
        }

        @Test
        void takes_the_same_resource_from_another_report() {
            LearningResourceId resource = resource();
            aRecommendation(report, competency, resource).persistedIn(persistence(), tenant);
            Recommendation again =
                    aRecommendation(released(), competency, resource).persistedIn(persistence(), tenant);
            assertThat(find(again)).contains(again);
        }

        @Test
        void stores_each_once_where_two_units_of_work_recommend_at_once() {
            LearningResourceId resource = resource();
            Recommendation one = aRecommendation(report, competency, resource).built();
            Recommendation other = aRecommendation(report, competency, resource).built();
            try (OpenUnit<List<Recommendation>> first =
                    open(() -> recommendations().addAll(List.of(one)))) {
                first.workDone();
                try (OpenUnit<List<Recommendation>> second =
                        open(() -> recommendations().addAll(List.of(other)))) {
                    assertThat(second.waits()).isTrue();
                    assertThat(first.commit()).containsExactly(one);
                    assertThat(second.commit()).isEmpty();
                }
            }
        }
    }

    @Nested
    class Finding {

        @Test
        void finds_nothing_for_an_unknown_id_or_of_another_organization() {
            Recommendation stored = stored();
            assertThat(find(built())).isEmpty();
            assertThat(elsewhere(() -> recommendations().find(stored.id()))).isEmpty();
        }
    }

    @Nested
    class Listing_those_of_a_person {

        @Test
        void lists_those_in_the_state_by_id_with_bytes_compared_unsigned() {
            List<Recommendation> offered = fiveInOrder();
            Recommendation accepted = update(granted(stored().accept(Optional.empty(), LATER)));
            Recommendation dismissed = update(granted(stored().dismiss("No", LATER)));
            assertList(offered, request -> list(RecommendationStatus.OFFERED, request));
            assertList(List.of(accepted), request -> list(RecommendationStatus.ACCEPTED, request));
            assertList(List.of(dismissed), request -> list(RecommendationStatus.DISMISSED, request));
        }

        @Test
        void lists_nothing_of_another_person_or_organization() {
            stored();
            UserId grace = aMember().persistedIn(persistence(), tenant).user();
            assertList(
                    List.of(),
                    request -> within(() -> recommendations().ofUser(grace, RecommendationStatus.OFFERED, request)));
            assertList(
                    List.of(),
                    request -> elsewhere(() -> recommendations().ofUser(ada, RecommendationStatus.OFFERED, request)));
        }

        @Test
        void neither_repeats_nor_hides_others_when_more_is_recommended_between_two_parts() {
            assertStable(fiveInOrder(), request -> list(RecommendationStatus.OFFERED, request), () -> stored());
        }

        private List<Recommendation> fiveInOrder() {
            return ascendingIds().stream()
                    .map(id -> aRecommendation(report, competency, resource())
                            .withId(new RecommendationId(id))
                            .persistedIn(persistence(), tenant))
                    .toList();
        }

        private Page<Recommendation> list(RecommendationStatus status, PageRequest request) {
            return within(() -> recommendations().ofUser(ada, status, request));
        }
    }

    @Nested
    class Deciding {

        @Test
        void stores_what_was_decided_and_returns_it_with_the_next_version() {
            LearningObjective objective = anObjective(competency).built();
            aPlanByHand(ada).with(objective).persistedIn(persistence(), tenant);
            for (Recommendation decided : List.of(
                    granted(stored().accept(Optional.of(objective.id()), LATER)),
                    granted(stored().accept(Optional.empty(), LATER)),
                    granted(stored().dismiss(HardTexts.ofLength(1_000), LATER)))) {
                Recommendation after = update(decided);
                assertThat(after).isEqualTo(decided.atVersion(2));
                assertThat(find(decided)).contains(after);
            }
        }

        @Test
        void leaves_what_is_recommended_and_why() {
            Recommendation stored = stored();
            Recommendation other = aRecommendation(released(), competency, resource())
                    .withId(stored.id())
                    .titled("Another")
                    .because("Another")
                    .withConfidence("0.11")
                    .built();
            update(granted(other.dismiss("No", LATER)));
            assertThat(find(stored))
                    .contains(granted(stored.dismiss("No", LATER)).atVersion(2));
        }

        @ParameterizedTest
        @ValueSource(longs = {-1, 1})
        void refuses_a_decision_on_another_version(long distance) {
            Recommendation stored = stored();
            Recommendation change = granted(stored.dismiss("No", LATER)).atVersion(stored.version() + distance);
            assertThatThrownBy(() -> update(change)).isInstanceOf(StaleAggregate.class);
            assertThat(find(stored)).contains(stored);
        }

        @Test
        void refuses_a_decision_on_what_is_not_stored_or_anothers() {
            Recommendation never = granted(built().dismiss("No", LATER));
            assertThatThrownBy(() -> update(never)).isInstanceOf(StaleAggregate.class);
            Recommendation ours = granted(stored().dismiss("No", LATER));
            assertThatThrownBy(() -> elsewhere(() -> recommendations().update(ours)))
                    .isInstanceOf(StaleAggregate.class);
        }
    }

    private PublishedReport released() {
        FeedbackCycle cycle = aCycle().with(form).about(ada).closed().persistedIn(persistence(), tenant);
        return aReport(cycle, ada).releasedAt(LATER).persistedIn(persistence(), tenant);
    }

    private LearningResourceId resource() {
        return aResource(competency).persistedIn(persistence(), tenant).id();
    }

    private Recommendation built() {
        return aRecommendation(report, competency, resource()).built();
    }

    private Recommendation stored() {
        return aRecommendation(report, competency, resource()).persistedIn(persistence(), tenant);
    }

    private List<Recommendation> addAll(List<Recommendation> offered) {
        return within(() -> recommendations().addAll(offered));
    }

    private Recommendation update(Recommendation decided) {
        return within(() -> recommendations().update(decided));
    }

    private Optional<Recommendation> find(Recommendation one) {
        return within(() -> recommendations().find(one.id()));
    }

    private Recommendations recommendations() {
        return persistence().recommendations();
    }
}
