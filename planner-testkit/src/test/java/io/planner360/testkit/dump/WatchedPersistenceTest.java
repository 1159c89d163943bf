package io.planner360.testkit.dump;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Planner;
import io.planner360.application.feedback.cycle.CloseCycle;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.shared.IdGenerator;
import io.planner360.inmemory.InMemoryPersistence;
import io.planner360.testkit.junit.PlannerTest;
import io.planner360.testkit.scenario.CycleScenario;
import io.planner360.testkit.scenario.OrganizationScenario;
import io.planner360.testkit.scenario.Scenario;
import io.planner360.testkit.shared.PredictableIds;
import java.time.Clock;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@PlannerTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WatchedPersistenceTest {

    @Test
    void dumps_the_same_for_the_same_commands(Clock clock) {
        assertThat(dumpOfClosedCycle(clock, PredictableIds.from(1)))
                .isEqualTo(dumpOfClosedCycle(clock, PredictableIds.from(1)));
    }

    @Test
    void dumps_something_else_where_anything_is_stored_under_another_id(Clock clock) {
        Dump one = dumpOfClosedCycle(clock, PredictableIds.from(1));
        Dump other = dumpOfClosedCycle(clock, PredictableIds.from(2));
        assertThat(one.differences(other))
                .anyMatch(line -> line.startsWith("- "))
                .anyMatch(line -> line.startsWith("+ "));
    }

    @Test
    void sees_every_kind_of_thing_that_a_cycle_leaves(Clock clock) {
        assertThat(dumpOfClosedCycle(clock, PredictableIds.from(1)).toString())
                .contains(
                        " organization: ",
                        " member #1: ",
                        " account ",
                        " framework ",
                        " role profile of ",
                        " form ",
                        " cycle ",
                        " target of ",
                        " levels in ",
                        " invitation ",
                        " invitation with token ",
                        " external rater ",
                        " response in ",
                        " report in ");
    }

    private static Dump dumpOfClosedCycle(Clock clock, IdGenerator ids) {
        WatchedPersistence store = WatchedPersistence.watching(InMemoryPersistence.create());
        Planner planner = Planner.builder()
                .persistence(store)
                .clock(clock)
                .ids(ids)
                .random(new Random(1))
                .build();
        OrganizationScenario works = Scenario.in(planner, clock).organization();
        CycleScenario cycle = works.cycle()
                .about(works.person("Ada", "Engineer"))
                .asking(3, RaterGroupCode.PEER)
                .askingOutside("customer@client.test")
                .collecting()
                .everybodyAnswers(3);
        planner.feedback().cycles().close(new CloseCycle(works.administrator(), cycle.id()));
        return store.dump();
    }
}
