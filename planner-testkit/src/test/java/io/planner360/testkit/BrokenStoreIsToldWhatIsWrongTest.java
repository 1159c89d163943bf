package io.planner360.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.planner360.domain.Persistence;
import io.planner360.inmemory.InMemoryPersistence;
import io.planner360.testkit.feedback.FeedbackCyclesContract;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** Whoever writes a store that ignores versions is told so by the names of the rules that it breaks. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BrokenStoreIsToldWhatIsWrongTest {

    @Test
    void by_the_names_of_exactly_the_rules_that_it_breaks() {
        Events tests = testsOf(OnTheBrokenStore.class);
        assertThat(tests.failed().stream().map(BrokenStoreIsToldWhatIsWrongTest::displayName))
                .containsExactlyInAnyOrder(
                        "refuses a change made on an older version",
                        "refuses a change made on a version that is still to come",
                        "refuses the second of two changes made at once on one version");
        assertThat(tests.succeeded().count()).isGreaterThan(30);
    }

    @Test
    void and_nobody_else_is() {
        Events tests = testsOf(OnTheSoundStore.class);
        assertThat(tests.failed().count()).isZero();
        assertThat(tests.succeeded().count()).isEqualTo(tests.started().count());
    }

    private static Events testsOf(Class<?> contract) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute()
                .testEvents();
    }

    private static String displayName(Event event) {
        return event.getTestDescriptor().getDisplayName();
    }

    /** Not run by the build, which looks for classes of their own file. */
    static class OnTheSoundStore extends FeedbackCyclesContract {

        private final Persistence store = InMemoryPersistence.create();

        @Override
        protected Persistence persistence() {
            return store;
        }

        @Override
        protected boolean unitsTakeTurns() {
            return true;
        }
    }

    /** Not run by the build either. */
    static class OnTheBrokenStore extends OnTheSoundStore {

        private final Persistence broken = new BrokenStore(super.persistence());

        @Override
        protected Persistence persistence() {
            return broken;
        }
    }
}
