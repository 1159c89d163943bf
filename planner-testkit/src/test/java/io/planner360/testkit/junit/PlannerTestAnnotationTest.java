package io.planner360.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import io.planner360.application.Planner;
import io.planner360.domain.Persistence;
import io.planner360.domain.shared.IdGenerator;
import io.planner360.inmemory.InMemoryPersistence;
import io.planner360.testkit.scenario.Scenario;
import io.planner360.testkit.shared.MovableClock;
import io.planner360.testkit.shared.PredictableIds;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.testkit.engine.EngineTestKit;

class PlannerTestAnnotationTest {

    @Nested
    @PlannerTest
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class OnAClass {
        private final Set<Persistence> stores = new HashSet<>();

        @RepeatedTest(3)
        void gives_each_test_a_store_of_its_own(InMemoryPersistence persistence) {
            assertThat(stores.add(persistence)).isTrue();
        }

        @Test
        void gives_the_same_thing_by_each_of_its_types(
                InMemoryPersistence memory,
                Persistence persistence,
                MovableClock movable,
                Clock clock,
                PredictableIds predictable,
                IdGenerator ids) {
            assertThat(persistence).isSameAs(memory);
            assertThat(clock).isSameAs(movable);
            assertThat(ids).isSameAs(predictable);
        }

        @Test
        void stands_at_a_stated_instant(Clock clock) {
            assertThat(clock.instant()).isEqualTo(Instant.parse("2026-03-02T09:00:00Z"));
        }

        @Nested
        @TestInstance(TestInstance.Lifecycle.PER_CLASS)
        class WithANestedClass {
            private final Set<UUID> firstIds = new HashSet<>();

            @RepeatedTest(2)
            void makes_the_same_ids_each_time(IdGenerator ids) {
                firstIds.add(ids.next());
                assertThat(firstIds).hasSize(1);
            }

            @Test
            @PlannerTest(seed = 1, now = "2030-01-01T00:00:00Z")
            void is_told_otherwise_by_a_method(PredictableIds ids, Clock clock) {
                assertThat(ids.next()).isEqualTo(PredictableIds.from(1).next());
                assertThat(clock.instant()).isEqualTo(Instant.parse("2030-01-01T00:00:00Z"));
            }
        }
    }

    @Nested
    class OnAMethod {
        @Test
        @PlannerTest(seed = 5)
        void is_enough(Planner planner, PredictableIds ids) {
            assertThat(planner).isNotNull();
            assertThat(ids.next()).isEqualTo(PredictableIds.from(5).next());
        }
    }

    @Nested
    @PlannerTest
    class InAConstructor {
        private final Planner fromConstructor;
        private Scenario fromBeforeEach;

        InAConstructor(Planner planner, Scenario scenario) {
            fromConstructor = planner;
            fromBeforeEach = scenario;
        }

        @BeforeEach
        void keep(Scenario scenario) {
            assertThat(scenario).isSameAs(fromBeforeEach);
            fromBeforeEach = scenario;
        }

        @Test
        void gives_what_the_test_gets(Planner planner, Scenario scenario) {
            assertThat(planner).isSameAs(fromConstructor);
            assertThat(scenario).isSameAs(fromBeforeEach);
        }
    }

    @Test
    void says_why_there_is_none_before_all_tests() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(BeforeAllTests.class))
                .execute()
                .containerEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(finishedWithFailure(
                                instanceOf(ParameterResolutionException.class),
                                message(text -> text.contains("each test has a planner of its own")))));
    }

    /** Run by the test above only. */
    @PlannerTest
    static class BeforeAllTests {
        @BeforeAll
        static void begin(Planner planner) {
            assertThat(planner).as("nothing can be injected here").isNull();
        }

        @Test
        void is_not_reached() {
            throw new AssertionError("the tests of this class cannot begin");
        }
    }
}
