package io.planner360.testkit.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.inmemory.InMemoryPersistence;
import org.junit.jupiter.api.Test;

/** The default run, by which hosts hold their own stores against this one. */
class InMemoryDifferentialTest {

    @Test
    void a_store_does_what_another_of_its_kind_does() {
        DifferentialSummary summary = DifferentialRun.between(InMemoryPersistence::create, InMemoryPersistence::create)
                .run();
        assertThat(summary.notExercised()).isEmpty();
    }
}
