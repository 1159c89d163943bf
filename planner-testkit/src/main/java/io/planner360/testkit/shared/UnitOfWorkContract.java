package io.planner360.testkit.shared;

import static io.planner360.testkit.shared.Granted.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.User;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.Forbidden;
import io.planner360.domain.shared.UnitOfWork;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract of {@link UnitOfWork}. What its tests store are members. */
public abstract class UnitOfWorkContract extends PortContract {

    private static final Forbidden REFUSAL = new Forbidden("somebody else");

    private final UserId ada = new UserId(Fresh.uuid());
    private final UserId grace = new UserId(Fresh.uuid());

    @Nested
    class Within {

        @Test
        void returns_what_the_work_returns() {
            assertThat(units().<String>within(tenant, () -> "the result")).isEqualTo("the result");
        }

        @Test
        void commits_the_work() {
            within(() -> enter(ada));
            assertThat(isMember(ada)).isTrue();
        }

        @Test
        void sees_its_own_changes() {
            within(() -> {
                enter(ada);
                assertThat(isMember(ada)).isTrue();
            });
        }

        @Test
        void works_for_its_tenant_only() {
            within(() -> enter(ada));
            assertThat(elsewhere(() -> persistence().memberships().find(ada))).isEmpty();
        }

        @Test
        void rolls_everything_back_when_an_exception_leaves_it() {
            assertThatThrownBy(() -> within(() -> {
                        enter(ada);
                        enter(grace);
                        throw new Failure();
                    }))
                    .isInstanceOf(Failure.class);
            assertThat(isMember(ada)).isFalse();
            assertThat(isMember(grace)).isFalse();
        }

        @Test
        void rolls_everything_back_when_an_error_leaves_it() {
            assertThatThrownBy(() -> within(() -> {
                        enter(ada);
                        throw new AssertionError("an error");
                    }))
                    .isInstanceOf(AssertionError.class);
            assertThat(isMember(ada)).isFalse();
        }

        @Test
        void throws_the_very_exception_of_the_work() {
            Failure failure = new Failure();
            assertThatThrownBy(() -> within(() -> {
                        throw failure;
                    }))
                    .isSameAs(failure);
        }

        @Test
        void can_be_followed_by_another_unit_after_a_failure() {
            assertThatThrownBy(() -> within(() -> {
                        throw new Failure();
                    }))
                    .isInstanceOf(Failure.class);
            elsewhere(() -> {});
            within(() -> enter(ada));
            assertThat(isMember(ada)).isTrue();
        }
    }

    @Nested
    class Attempt {

        @Test
        void commits_on_right_and_returns_it() {
            Either<Refusal, String> result = units().attempt(tenant, () -> {
                enter(ada);
                return Either.<Refusal, String>right("the result");
            });
            assertThat(result.get()).isEqualTo("the result");
            assertThat(isMember(ada)).isTrue();
        }

        @Test
        void rolls_back_on_left_and_returns_it() {
            Either<Refusal, String> result = units().attempt(tenant, () -> {
                enter(ada);
                return refused();
            });
            assertThat(result.getLeft()).isEqualTo(REFUSAL);
            assertThat(isMember(ada)).isFalse();
        }

        @Test
        void rolls_back_and_throws_when_an_exception_leaves_it() {
            Failure failure = new Failure();
            assertThatThrownBy(() -> units().<String>attempt(tenant, () -> {
                        enter(ada);
                        throw failure;
                    }))
                    .isSameAs(failure);
            assertThat(isMember(ada)).isFalse();
        }
    }

    @Nested
    class Nesting {

        @Test
        void joins_the_outer_unit_of_the_same_tenant() {
            within(() -> {
                enter(ada);
                within(() -> {
                    assertThat(isMember(ada)).isTrue();
                    enter(grace);
                });
                assertThat(isMember(grace)).isTrue();
            });
            assertThat(isMember(ada)).isTrue();
            assertThat(isMember(grace)).isTrue();
        }

        @Test
        void rolls_the_joined_work_back_when_the_outer_unit_fails() {
            assertThatThrownBy(() -> within(() -> {
                        within(() -> enter(ada));
                        throw new Failure();
                    }))
                    .isInstanceOf(Failure.class);
            assertThat(isMember(ada)).isFalse();
        }

        @Test
        void rolls_the_outer_work_back_when_an_exception_leaves_both() {
            Failure failure = new Failure();
            assertThatThrownBy(() -> within(() -> {
                        enter(ada);
                        within(() -> {
                            throw failure;
                        });
                    }))
                    .isSameAs(failure);
            assertThat(isMember(ada)).isFalse();
        }

        @Test
        void does_not_commit_when_the_outer_unit_caught_the_exception_of_a_joined_one() {
            assertThatThrownBy(() -> within(() -> {
                        enter(ada);
                        assertThatThrownBy(() -> within(() -> {
                                    throw new Failure();
                                }))
                                .isInstanceOf(Failure.class);
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(isMember(ada)).isFalse();
        }

        @Test
        void commits_nothing_when_outer_and_joined_attempts_both_end_with_left() {
            Either<Refusal, String> result = units().attempt(tenant, () -> {
                enter(ada);
                return units().<String>attempt(tenant, () -> refused());
            });
            assertThat(result.getLeft()).isEqualTo(REFUSAL);
            assertThat(isMember(ada)).isFalse();
        }

        @Test
        void throws_when_an_outer_attempt_ends_with_right_after_a_joined_left() {
            assertThatThrownBy(() -> units().attempt(tenant, () -> {
                        enter(ada);
                        units().<String>attempt(tenant, () -> refused());
                        return Either.<Refusal, String>right("as if nothing had happened");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(isMember(ada)).isFalse();
        }

        @Test
        void throws_when_an_outer_unit_returns_after_a_joined_left() {
            assertThatThrownBy(() -> within(() -> {
                        enter(ada);
                        units().<String>attempt(tenant, () -> refused());
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(isMember(ada)).isFalse();
        }

        @Test
        void commits_a_joined_right_with_the_outer_unit() {
            within(() -> {
                units().attempt(tenant, () -> {
                    enter(ada);
                    return Either.<Refusal, String>right("fine");
                });
            });
            assertThat(isMember(ada)).isTrue();
        }

        @Test
        void forgets_the_mark_of_a_left_when_the_unit_has_ended() {
            units().attempt(tenant, () -> units().<String>attempt(tenant, () -> refused()));
            within(() -> enter(ada));
            assertThat(isMember(ada)).isTrue();
        }

        @Test
        void refuses_another_tenant() {
            assertThatThrownBy(() -> within(() -> elsewhere(() -> {}))).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() ->
                            within(() -> units().attempt(otherTenant, () -> Either.<Refusal, String>right("never"))))
                    .isInstanceOf(IllegalStateException.class);
        }

        @Test
        void refuses_system_work_in_a_tenants_unit() {
            assertThatThrownBy(() -> within(() -> system(() -> "never"))).isInstanceOf(IllegalStateException.class);
        }

        @Test
        void refuses_a_tenants_unit_in_system_work() {
            assertThatThrownBy(() -> system(() -> within(() -> "never"))).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() ->
                            system(() -> units().attempt(tenant, () -> Either.<Refusal, String>right("never"))))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Nested
    class Isolation {

        @Test
        void shows_nothing_to_others_before_it_commits() {
            try (OpenUnit<String> unit = open(() -> enter(ada))) {
                unit.workDone();
                try (OpenUnit<Boolean> reader = open(() -> isMember(ada))) {
                    assertThat(reader.waits() || !reader.workDone()).isTrue();
                    unit.commit();
                    reader.commit();
                }
            }
            assertThat(isMember(ada)).isTrue();
        }

        @Test
        void shows_nothing_to_others_when_a_joined_scope_ends() {
            try (OpenUnit<String> unit = open(() -> within(() -> enter(ada)))) {
                unit.workDone();
                try (OpenUnit<Boolean> reader = open(() -> isMember(ada))) {
                    assertThat(reader.waits() || !reader.workDone()).isTrue();
                    unit.commit();
                    reader.commit();
                }
            }
            assertThat(isMember(ada)).isTrue();
        }

        @Test
        void commits_what_each_of_two_threads_has_done() {
            try (OpenUnit<String> first = open(() -> enter(ada))) {
                first.workDone();
                try (OpenUnit<String> second = open(() -> enter(grace))) {
                    endsBeside(first, second);
                    first.commit();
                }
            }
            assertThat(isMember(ada)).isTrue();
            assertThat(isMember(grace)).isTrue();
        }

        @Test
        void keeps_what_others_committed_when_it_rolls_back() {
            try (OpenUnit<String> unit = open(() -> enter(ada))) {
                unit.workDone();
                try (OpenUnit<String> other = open(() -> enter(grace))) {
                    other.waits();
                    unit.rollBack();
                    other.commit();
                }
            }
            assertThat(isMember(ada)).isFalse();
            assertThat(isMember(grace)).isTrue();
        }

        @Test
        void belongs_to_the_thread_that_began_it() {
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            within(() -> {
                Thread thread = new Thread(() -> thrown.set(
                        catchThrowable(() -> persistence().memberships().find(ada))));
                thread.start();
                join(thread);
            });
            assertThat(thrown.get()).isInstanceOf(IllegalStateException.class);
        }
    }

    @Nested
    class System_work {

        @Test
        void returns_what_the_work_returns() {
            assertThat(system(() -> "the result")).isEqualTo("the result");
        }

        @Test
        void is_joined_by_system_work() {
            assertThat(system(() -> system(() -> "the result"))).isEqualTo("the result");
        }

        @Test
        void throws_the_very_exception_of_the_work() {
            Failure failure = new Failure();
            assertThatThrownBy(() -> system(() -> {
                        throw failure;
                    }))
                    .isSameAs(failure);
        }

        @Test
        void can_be_followed_by_a_tenants_unit_after_a_failure() {
            assertThatThrownBy(() -> system(() -> {
                        throw new Failure();
                    }))
                    .isInstanceOf(Failure.class);
            within(() -> enter(ada));
            assertThat(isMember(ada)).isTrue();
        }
    }

    private UnitOfWork units() {
        return persistence().unitOfWork();
    }

    private void enter(UserId user) {
        persistence()
                .users()
                .claim(granted(User.register(
                        user, Fresh.email("member"), "First", "Last", Instant.parse("2026-01-12T09:15:00Z"))));
        granted(persistence()
                .memberships()
                .add(
                        granted(Membership.propose(user, "A member", Set.of(), "", "", Optional.empty())),
                        Instant.parse("2026-01-19T10:45:00Z")));
    }

    private boolean isMember(UserId user) {
        return within(() -> persistence().memberships().find(user).isPresent());
    }

    private static Either<Refusal, String> refused() {
        return Either.left(REFUSAL);
    }

    private static void join(Thread thread) {
        try {
            thread.join(OpenUnit.PATIENCE.toMillis());
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private static final class Failure extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
