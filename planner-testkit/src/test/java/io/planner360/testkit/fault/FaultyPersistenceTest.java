package io.planner360.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.application.Planner;
import io.planner360.application.organization.ChangeManager;
import io.planner360.application.organization.FindMember;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PersistenceUnavailable;
import io.planner360.domain.shared.PlannerException;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.inmemory.InMemoryPersistence;
import io.planner360.testkit.junit.PlannerTest;
import io.planner360.testkit.scenario.OrganizationScenario;
import io.planner360.testkit.scenario.Scenario;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@PlannerTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FaultyPersistenceTest {
    private FaultyPersistence store;
    private Planner planner;
    private OrganizationScenario works;
    private Actor.Person ada;

    @BeforeEach
    void found(InMemoryPersistence memory, Clock clock) {
        store = FaultyPersistence.around(memory);
        planner = Planner.builder().persistence(store).clock(clock).build();
        works = Scenario.in(planner, clock).organization();
        ada = works.person("Ada", "Engineer");
    }

    @Test
    void fails_the_nth_call_and_no_other() {
        long before = store.calls();
        readAda();
        int calls = (int) (store.calls() - before);
        for (int n = 1; n <= calls; n++) {
            store.failAtCall(n);
            assertThatThrownBy(this::readAda).isInstanceOf(PersistenceUnavailable.class);
        }
        store.failAtCall(calls + 1);
        assertThatCode(this::readAda).doesNotThrowAnyException();
        assertThat(store.isArmed()).isTrue();
        assertThatThrownBy(this::readAda).isInstanceOf(PersistenceUnavailable.class);
        assertThat(store.isArmed()).isFalse();
    }

    @Test
    void fails_with_the_given_exception() {
        store.failAtCall(1, () -> new PlannerException("disk full", null));
        assertThatThrownBy(this::readAda).hasMessage("disk full");
    }

    @Test
    void has_no_call_number_zero() {
        assertThatThrownBy(() -> store.failAtCall(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fails_at_commit_after_all_calls_and_keeps_nothing() {
        store.failAtCommit();
        long before = store.calls();
        assertThatThrownBy(this::promoteAda).isInstanceOf(PersistenceUnavailable.class);
        assertThat(store.calls()).isGreaterThan(before + 2);
        assertThat(managerOfAda()).isEmpty();
        promoteAda();
        assertThat(managerOfAda()).contains(works.administrator().user());
    }

    @Test
    void lets_a_refused_unit_of_work_be_refused() {
        store.failAtCommit();
        assertThat(planner.organizations()
                        .changeManager(new ChangeManager(ada, ada.user(), Optional.empty()))
                        .isLeft())
                .isTrue();
        assertThat(store.isArmed()).isTrue();
    }

    @Test
    void fails_at_commit_of_the_outermost_scope_only() {
        store.failAtCommit();
        assertThatThrownBy(() -> store.unitOfWork().within(works.id(), () -> {
                    store.unitOfWork().within(works.id(), this::managerOfAda);
                    assertThat(store.isArmed()).isTrue();
                    return "done";
                }))
                .isInstanceOf(PersistenceUnavailable.class);
    }

    @Test
    void is_stale_at_the_next_update_and_not_at_reads() {
        store.staleOnce();
        readAda();
        assertThatThrownBy(this::promoteAda).isInstanceOf(StaleAggregate.class);
        assertThatCode(this::promoteAda).doesNotThrowAnyException();
    }

    @Test
    void is_slow_until_it_heals() {
        store.delay(Duration.ofMillis(30));
        long begin = System.nanoTime();
        readAda();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(30));
        store.failAtCall(1).failAtCommit().staleOnce().heal();
        assertThatCode(this::promoteAda).doesNotThrowAnyException();
    }

    private Optional<UserId> managerOfAda() {
        return readAda().manager();
    }

    private Membership readAda() {
        return planner.organizations().member(new FindMember(ada, ada.user())).get();
    }

    private void promoteAda() {
        planner.organizations()
                .changeManager(new ChangeManager(
                        works.administrator(),
                        ada.user(),
                        Optional.of(works.administrator().user())));
    }
}
