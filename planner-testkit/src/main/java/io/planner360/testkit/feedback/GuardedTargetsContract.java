package io.planner360.testkit.feedback;

import static io.planner360.testkit.feedback.CycleMother.aCycle;
import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.feedback.InvitationMother.anInvitation;
import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.cycle.CycleTargets;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.organization.UserId;
import io.planner360.testkit.shared.TenantPortContract;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The part of {@link CycleTargetsContract} about whom somebody answered about in confidence. */
abstract class GuardedTargetsContract extends TenantPortContract {

    @Nested
    class Telling_about_whom_somebody_answered_in_confidence {
        private UserId reader;
        private UserId target;

        @BeforeEach
        void storeMembers() {
            reader = member();
            target = member();
        }

        @Test
        void names_the_targets_by_cycle() {
            FeedbackCycleId first = cycle(aForm().confidential());
            FeedbackCycleId second = cycle(aForm().anonymous());
            UserId other = member();
            answered(first, target, RaterGroupCode.PEER);
            answered(first, other, RaterGroupCode.DIRECT_REPORT);
            answered(second, target, RaterGroupCode.PEER);
            assertThat(guarded(first, second))
                    .containsOnly(Map.entry(first, Set.of(target, other)), Map.entry(second, Set.of(target)));
            assertThat(guarded(second)).containsOnlyKeys(second);
            assertThat(guarded()).isEmpty();
        }

        @Test
        void leaves_out_groups_that_are_told_apart_and_cycles_in_which_answers_are_named() {
            FeedbackCycleId named = cycle(aForm().named());
            FeedbackCycleId confidential = cycle(aForm().confidential());
            answered(named, target, RaterGroupCode.PEER);
            answered(confidential, target, RaterGroupCode.MANAGER);
            assertThat(guarded(named, confidential)).isEmpty();
        }

        @Test
        void leaves_out_what_has_not_been_answered_and_what_others_answered() {
            FeedbackCycleId cycle = cycle(aForm().confidential());
            anInvitation(cycle).about(target).of(reader).sent().persistedIn(persistence(), tenant);
            anInvitation(cycle).about(target).of(member()).submitted().persistedIn(persistence(), tenant);
            assertThat(guarded(cycle)).isEmpty();
        }

        @Test
        void tells_nothing_of_another_organization() {
            FeedbackCycleId cycle = cycle(aForm().confidential());
            answered(cycle, target, RaterGroupCode.PEER);
            assertThat(elsewhere(() -> targets().guardedFrom(reader, List.of(cycle))))
                    .isEmpty();
        }

        private FeedbackCycleId cycle(FormBuilder form) {
            return aCycle().with(form.persistedIn(persistence(), tenant))
                    .collecting()
                    .persistedIn(persistence(), tenant)
                    .id();
        }

        private void answered(FeedbackCycleId cycle, UserId about, RaterGroupCode group) {
            anInvitation(cycle).about(about).of(reader).as(group).submitted().persistedIn(persistence(), tenant);
        }

        private Map<FeedbackCycleId, Set<UserId>> guarded(FeedbackCycleId... cycles) {
            return within(() -> targets().guardedFrom(reader, List.of(cycles)));
        }
    }

    final UserId member() {
        return aMember().persistedIn(persistence(), tenant).user();
    }

    final CycleTargets targets() {
        return persistence().cycleTargets();
    }
}
