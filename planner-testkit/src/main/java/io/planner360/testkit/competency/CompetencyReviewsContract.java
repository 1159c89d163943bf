package io.planner360.testkit.competency;

import static io.planner360.testkit.competency.FrameworkMother.aFramework;
import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.shared.Granted.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.competency.assessment.CompetencyReview;
import io.planner360.domain.competency.assessment.CompetencyReviews;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.OpenUnit;
import io.planner360.testkit.shared.PortCalls;
import io.planner360.testkit.shared.TenantPortContract;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract of {@link CompetencyReviews}. */
public abstract class CompetencyReviewsContract extends TenantPortContract {
    private CompetencyFramework framework;
    private CompetencyId competency;
    private UserId user;

    @BeforeEach
    final void storePersonAndFramework() {
        framework = aFramework().persistedIn(persistence(), tenant);
        competency = framework.competencies().get(0).id();
        user = person();
    }

    @Override
    protected PortCalls everyCall() {
        return PortCalls.of(CompetencyReviews.class)
                .with("find", () -> reviews().find(new UserId(Fresh.uuid()), new CompetencyId(Fresh.uuid())))
                .with("update", () -> reviews().update(requested("")));
    }

    @Nested
    class Storing {

        @Test
        void keeps_a_new_one_and_each_change_and_grows_the_version() {
            CompetencyReview waiting = update(requested(HardTexts.ofLength(4_000)));
            assertThat(waiting).isEqualTo(requested(HardTexts.ofLength(4_000)).atVersion(1));
            assertThat(find()).contains(waiting);
            UserId reviewer = person();
            CompetencyReview begun = update(granted(waiting.begin(reviewer)));
            assertThat(begun.version()).isEqualTo(2);
            assertThat(find()).contains(begun);
            CompetencyReview idle = update(granted(begun.finish(reviewer)));
            assertThat(find()).contains(idle);
            assertThat(update(granted(idle.request(framework, 1, ""))).version())
                    .isEqualTo(4);
        }

        @Test
        void refuses_a_second_new_one_and_a_change_made_on_an_older_version() {
            CompetencyReview waiting = update(requested("First"));
            assertThatThrownBy(() -> update(requested("Second"))).isInstanceOf(StaleAggregate.class);
            CompetencyReview begun = update(granted(waiting.begin(person())));
            assertThatThrownBy(() -> update(granted(waiting.begin(person())))).isInstanceOf(StaleAggregate.class);
            assertThat(find()).contains(begun);
        }

        @Test
        void refuses_a_change_of_what_is_not_stored() {
            assertThatThrownBy(() -> update(requested("").atVersion(3))).isInstanceOf(StaleAggregate.class);
        }

        @Test
        void lets_one_of_two_begin_at_once() {
            CompetencyReview waiting = update(requested(""));
            UserId one = person();
            UserId other = person();
            try (OpenUnit<CompetencyReview> first = open(() -> reviews().update(granted(waiting.begin(one))))) {
                first.workDone();
                try (OpenUnit<CompetencyReview> second = open(() -> reviews().update(granted(waiting.begin(other))))) {
                    assertThat(second.waits()).isTrue();
                    first.commit();
                    assertThatThrownBy(second::commit).isInstanceOf(StaleAggregate.class);
                }
            }
            assertThat(find().flatMap(CompetencyReview::reviewer)).contains(one);
        }

        @Test
        void lets_one_of_two_ask_at_once() {
            try (OpenUnit<CompetencyReview> first = open(() -> reviews().update(requested("One")))) {
                first.workDone();
                try (OpenUnit<CompetencyReview> second = open(() -> reviews().update(requested("Other")))) {
                    assertThat(second.waits()).isTrue();
                    first.commit();
                    assertThatThrownBy(second::commit).isInstanceOf(StaleAggregate.class);
                }
            }
        }
    }

    @Nested
    class Finding {

        @Test
        void finds_nothing_where_nobody_asked_and_nothing_of_another_organization() {
            assertThat(find()).isEmpty();
            update(requested(""));
            assertThat(elsewhere(() -> reviews().find(user, competency))).isEmpty();
            assertThat(within(() -> reviews().find(person(), competency))).isEmpty();
        }
    }

    private CompetencyReview requested(String note) {
        return granted(CompetencyReview.idle(user, competency).request(framework, 3, note));
    }

    private CompetencyReview update(CompetencyReview changed) {
        return within(() -> reviews().update(changed));
    }

    private Optional<CompetencyReview> find() {
        return within(() -> reviews().find(user, competency));
    }

    private UserId person() {
        return aMember().persistedIn(persistence(), tenant).user();
    }

    private CompetencyReviews reviews() {
        return persistence().competencyReviews();
    }
}
