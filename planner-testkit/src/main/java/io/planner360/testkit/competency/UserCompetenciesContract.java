package io.planner360.testkit.competency;

import static io.planner360.testkit.competency.FrameworkMother.aFramework;
import static io.planner360.testkit.competency.FrameworkMother.aLevel;
import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.competency.assessment.Evidence;
import io.planner360.domain.competency.assessment.UserCompetencies;
import io.planner360.domain.competency.assessment.UserCompetency;
import io.planner360.domain.competency.assessment.UserCompetencyId;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.PlannerException;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.Paging;
import io.planner360.testkit.shared.PortCalls;
import io.planner360.testkit.shared.TenantPortContract;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of {@link UserCompetencies}. */
public abstract class UserCompetenciesContract extends TenantPortContract {
    private static final Instant T = LevelBuilder.RECORDED;

    private CompetencyFramework framework;
    private UserId user;
    private UserId assessor;

    @BeforeEach
    final void storePeopleAndFramework() {
        framework = aFramework().persistedIn(persistence(), tenant);
        user = person();
        assessor = person();
    }

    @Override
    protected PortCalls everyCall() {
        return PortCalls.of(UserCompetencies.class)
                .with("append", () -> levels().append(entry().built()))
                .with("current", () -> levels().current(new UserId(Fresh.uuid()), T))
                .with(
                        "history",
                        () -> levels().history(
                                        new UserId(Fresh.uuid()),
                                        new CompetencyId(Fresh.uuid()),
                                        PageRequest.first(10)));
    }

    @Nested
    class Appending {

        @ParameterizedTest
        @EnumSource(Evidence.Kind.class)
        void stores_the_entry_with_its_evidence(Evidence.Kind kind) {
            UserCompetency entry = entry().restingOn(new Evidence(kind, "", "")).persistedIn(persistence(), tenant);
            assertThat(current(T)).containsExactly(entry);
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void keeps_texts_as_they_were_given(String text) {
            UserCompetency entry = entry().restingOn(new Evidence(Evidence.Kind.OVERRIDE, text, text))
                    .persistedIn(persistence(), tenant);
            assertThat(current(T)).containsExactly(entry);
        }

        @Test
        void keeps_the_longest_texts() {
            UserCompetency entry = entry().restingOn(
                            new Evidence(Evidence.Kind.FEEDBACK, HardTexts.ofLength(4_000), HardTexts.ofLength(500)))
                    .persistedIn(persistence(), tenant);
            assertThat(current(T)).containsExactly(entry);
        }

        @Test
        void fails_for_a_level_that_the_version_does_not_have() {
            UserCompetency entry = entry().at(6).built();
            assertThatThrownBy(() -> within(() -> levels().append(entry))).isInstanceOf(PlannerException.class);
        }

        @Test
        void fails_for_somebody_who_is_no_member() {
            UserCompetency entry =
                    aLevel(new UserId(Fresh.uuid()), assessor, framework).built();
            assertThatThrownBy(() -> within(() -> levels().append(entry))).isInstanceOf(PlannerException.class);
        }
    }

    @Nested
    class What_holds_now {

        @Test
        void is_nothing_where_nothing_was_said() {
            assertThat(current(T)).isEmpty();
        }

        @Test
        void is_what_became_valid_last_whenever_it_was_recorded() {
            UserCompetency later = entry().at(4).persistedIn(persistence(), tenant);
            entry().at(1)
                    .validFrom(T.minusSeconds(60))
                    .recordedAt(T.plusSeconds(60))
                    .persistedIn(persistence(), tenant);
            assertThat(current(T.plusSeconds(90))).containsExactly(later);
        }

        @Test
        void is_of_several_that_became_valid_at_once_the_one_recorded_last() {
            entry().at(4).persistedIn(persistence(), tenant);
            UserCompetency corrected =
                    entry().at(3).recordedAt(T.plusSeconds(1)).persistedIn(persistence(), tenant);
            entry().at(5).persistedIn(persistence(), tenant);
            assertThat(current(T.plusSeconds(1))).containsExactly(corrected);
        }

        @Test
        void is_of_several_recorded_at_once_the_one_with_the_highest_id_with_bytes_compared_unsigned() {
            List<UserCompetency> entries = new ArrayList<>();
            for (UUID id : Paging.ascendingIds()) {
                entries.add(entry().withId(new UserCompetencyId(id)).persistedIn(persistence(), tenant));
            }
            assertThat(current(T)).containsExactly(entries.get(entries.size() - 1));
        }

        @Test
        void is_nothing_before_the_first_instant_and_from_the_last_one_on() {
            UserCompetency entry = entry().validUntil(T.plusSeconds(10)).persistedIn(persistence(), tenant);
            assertThat(current(T.minusNanos(1_000))).isEmpty();
            assertThat(current(T)).containsExactly(entry);
            assertThat(current(T.plusSeconds(10).minusNanos(1_000))).containsExactly(entry);
            assertThat(current(T.plusSeconds(10))).isEmpty();
        }

        @Test
        void is_what_was_said_before_once_a_limited_entry_is_over() {
            UserCompetency open = entry().at(2).persistedIn(persistence(), tenant);
            UserCompetency limited = entry().at(4)
                    .validFrom(T.plusSeconds(1))
                    .validUntil(T.plusSeconds(5))
                    .recordedAt(T.plusSeconds(1))
                    .persistedIn(persistence(), tenant);
            assertThat(current(T.plusSeconds(2))).containsExactly(limited);
            assertThat(current(T.plusSeconds(5))).containsExactly(open);
        }

        @Test
        void is_given_by_competency_id_and_of_this_person_only() {
            List<CompetencyId> ids = framework.competencies().stream()
                    .map(competency -> competency.id())
                    .sorted(comparing(CompetencyId::toString))
                    .toList();
            ids.forEach(id -> entry().in(id).persistedIn(persistence(), tenant));
            aLevel(assessor, person(), framework).persistedIn(persistence(), tenant);
            assertThat(current(T)).extracting(UserCompetency::competency).containsExactlyElementsOf(ids);
        }

        @Test
        void is_nothing_in_another_organization() {
            entry().persistedIn(persistence(), tenant);
            assertThat(elsewhere(() -> levels().current(user, T))).isEmpty();
        }
    }

    @Nested
    class The_history {

        @Test
        void has_everything_in_the_order_of_recording_and_then_by_id() {
            List<UserCompetency> entries = new ArrayList<>();
            for (UUID id : Paging.ascendingIds()) {
                entries.add(entry().withId(new UserCompetencyId(id)).persistedIn(persistence(), tenant));
            }
            entries.add(entry().at(5).recordedAt(T.plusNanos(1_000)).persistedIn(persistence(), tenant));
            entries.add(
                    0,
                    entry().validFrom(T.minusSeconds(2))
                            .recordedAt(T.minusSeconds(1))
                            .persistedIn(persistence(), tenant));
            entry().in(framework.competencies().get(1).id()).persistedIn(persistence(), tenant);
            aLevel(assessor, person(), framework).persistedIn(persistence(), tenant);
            Paging.assertList(entries, page -> within(() -> levels().history(user, first(), page)));
        }

        @Test
        void is_empty_in_another_organization() {
            entry().persistedIn(persistence(), tenant);
            assertThat(elsewhere(() -> levels().history(user, first(), PageRequest.first(10)))
                            .items())
                    .isEmpty();
        }
    }

    private CompetencyId first() {
        return framework.competencies().get(0).id();
    }

    private LevelBuilder entry() {
        return aLevel(user, assessor, framework);
    }

    private List<UserCompetency> current(Instant at) {
        return within(() -> levels().current(user, at));
    }

    private UserId person() {
        return aMember().persistedIn(persistence(), tenant).user();
    }

    private UserCompetencies levels() {
        return persistence().userCompetencies();
    }
}
