package io.planner360.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Planner;
import io.planner360.application.learning.plan.CreatePlan;
import io.planner360.application.learning.plan.FindPlan;
import io.planner360.application.learning.plan.MovePlan;
import io.planner360.domain.ForwardingPersistence;
import io.planner360.domain.Persistence;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.LearningPlans;
import io.planner360.domain.learning.plan.PlanStatus;
import io.planner360.domain.learning.plan.PlanStep;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.testkit.scenario.OrganizationScenario;
import io.planner360.testkit.scenario.Scenario;
import io.planner360.testkit.shared.MovableClock;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A manager approves a plan while the person takes it back: both have read it before either writes. */
class ApprovePlanAgainstWithdrawTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final int RACES = 20;

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private final MovableClock clock = MovableClock.at(Instant.parse("2026-03-02T09:00:00Z"));
    private final Planner planner =
            Planner.builder().persistence(STORE.persistence()).clock(clock).build();
    private final OrganizationScenario works = Scenario.in(planner, clock).organization();
    private final Actor.Person boss = works.administrator();
    private final Actor.Person ada = works.person("Ada", "Engineer", boss);

    @ParameterizedTest
    @EnumSource(names = {"RETURN", "CANCEL"})
    void theOneWhoIsToldThatItWorkedIsRightInEveryRace(PlanStep withdrawal) throws Exception {
        assertThat(deceived(new Meeting(STORE.persistence()), withdrawal)).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"RETURN", "CANCEL"})
    void withoutVersionsSomebodyIsDeceived(PlanStep withdrawal) throws Exception {
        assertThat(deceived(new Meeting(new Unguarded(STORE.persistence())), withdrawal))
                .isPositive();
    }

    /** How many races told both that their step worked, although only one of them can have read what it changed. */
    private int deceived(Persistence persistence, PlanStep withdrawal) throws Exception {
        Planner racing = Planner.builder().persistence(persistence).clock(clock).build();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            int deceived = 0;
            for (int race = 0; race < RACES; race++) {
                LearningPlanId plan = inReview();
                Future<Boolean> approved =
                        threads.submit(() -> works(racing, new MovePlan(boss, plan, PlanStep.APPROVE)));
                Future<Boolean> withdrawn = threads.submit(() -> works(racing, new MovePlan(ada, plan, withdrawal)));
                List<Boolean> told = List.of(approved.get(), withdrawn.get());
                assertThat(told).contains(true);
                assertThat(stored(plan).status()).isNotEqualTo(PlanStatus.IN_REVIEW);
                deceived += told.contains(false) ? 0 : 1;
            }
            return deceived;
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean works(Planner racing, MovePlan command) {
        try {
            return racing.learning().plans().move(command).isRight();
        } catch (StaleAggregate slower) {
            return false;
        }
    }

    private LearningPlanId inReview() {
        LearningPlan plan = planner.learning()
                .plans()
                .create(new CreatePlan(ada, ada.user(), "Plan", "", DAY, DAY))
                .get();
        return planner.learning()
                .plans()
                .move(new MovePlan(ada, plan.id(), PlanStep.SUBMIT_FOR_REVIEW))
                .get()
                .id();
    }

    private LearningPlan stored(LearningPlanId plan) {
        return planner.learning().plans().find(new FindPlan(ada, plan)).get();
    }

    /** The same store, in which whoever reads a plan waits for the other to have read it too. */
    private static final class Meeting extends ForwardingPersistence {
        private final CyclicBarrier bothHaveRead = new CyclicBarrier(2);

        Meeting(Persistence target) {
            super(target);
        }

        @Override
        public LearningPlans learningPlans() {
            LearningPlans plans = super.learningPlans();
            return (LearningPlans) Proxy.newProxyInstance(
                    LearningPlans.class.getClassLoader(),
                    new Class<?>[] {LearningPlans.class},
                    (proxy, method, arguments) -> {
                        if (!method.getName().equals("find")) {
                            return unwrapped(() -> method.invoke(plans, arguments));
                        }
                        Optional<LearningPlan> read = plans.find((LearningPlanId) arguments[0]);
                        bothHaveRead.await(20, TimeUnit.SECONDS);
                        return read;
                    });
        }
    }

    /** The same store, in which the last to write wins. */
    private static final class Unguarded extends ForwardingPersistence {
        Unguarded(Persistence target) {
            super(target);
        }

        @Override
        public LearningPlans learningPlans() {
            LearningPlans plans = super.learningPlans();
            return (LearningPlans) Proxy.newProxyInstance(
                    LearningPlans.class.getClassLoader(),
                    new Class<?>[] {LearningPlans.class},
                    (proxy, method, arguments) -> method.getName().equals("update")
                            ? overwrite(plans, (LearningPlan) arguments[0])
                            : unwrapped(() -> method.invoke(plans, arguments)));
        }

        private static LearningPlan overwrite(LearningPlans plans, LearningPlan changed) {
            while (true) {
                try {
                    return plans.update(changed.atVersion(
                            plans.find(changed.id()).orElseThrow().version()));
                } catch (StaleAggregate faster) {
                    // Somebody has written since: we write over it.
                }
            }
        }
    }

    private interface Call {
        Object run() throws ReflectiveOperationException;
    }

    private static Object unwrapped(Call call) throws Throwable {
        try {
            return call.run();
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
