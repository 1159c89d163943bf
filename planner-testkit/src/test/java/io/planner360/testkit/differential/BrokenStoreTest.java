package io.planner360.testkit.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.planner360.inmemory.InMemoryPersistence;
import io.planner360.testkit.differential.BrokenStore.Defect;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A run that could not fail would prove nothing: these stores are wrong in one small way each. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BrokenStoreTest {
    @ParameterizedTest
    @EnumSource
    void is_found_and_shown_in_a_few_steps(Defect defect) {
        StoresDifferError error = found(run(defect));
        assertThat(error.steps()).as(error.getMessage()).isLessThanOrEqualTo(defect.fewSteps());
        assertThat(error).hasMessageContaining("seed 360").hasMessageContaining("FoundOrganization[name=");
    }

    @Test
    void is_found_again_with_the_seed_that_was_told() {
        StoresDifferError first = found(run(Defect.TAKES_A_NAME_TWICE).seed(7));
        assertThat(first.seed()).isEqualTo(7);
        assertThat(found(run(Defect.TAKES_A_NAME_TWICE).seed(7))).hasMessage(first.getMessage());
    }

    private static DifferentialRun run(Defect defect) {
        return DifferentialRun.between(InMemoryPersistence::create, () -> BrokenStore.with(defect))
                .commandsBetweenDumps(200);
    }

    private static StoresDifferError found(DifferentialRun run) {
        StoresDifferError error = catchThrowableOfType(StoresDifferError.class, run::run);
        assertThat(error).as("the defect is found").isNotNull();
        return error;
    }
}
