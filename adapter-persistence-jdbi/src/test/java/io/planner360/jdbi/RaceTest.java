package io.planner360.jdbi;

import static io.planner360.testkit.feedback.CycleMother.aCycle;
import static io.planner360.testkit.feedback.InvitationMother.anInvitation;
import static io.planner360.testkit.organization.OrganizationMother.aUser;
import static io.planner360.testkit.organization.OrganizationMother.anOrganization;
import static io.planner360.testkit.shared.Granted.granted;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.organization.User;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.testkit.shared.Fresh;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several who want the same at once. */
@Tag("postgresql-15")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RaceTest {
    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private static final int RUNNERS = 4;
    private static final int RACES = 25;

    private final JdbiPersistence persistence = STORE.persistence();
    private final OrganizationId tenant =
            anOrganization().persistedIn(persistence).id();

    @Test
    void claims_of_one_address_by_several_organizations_agree_on_who_has_it() throws Exception {
        List<OrganizationId> tenants = new ArrayList<>();
        for (int i = 0; i < RUNNERS; i++) {
            tenants.add(anOrganization().persistedIn(persistence).id());
        }
        for (int race = 0; race < RACES; race++) {
            String email = Fresh.email("one");
            Set<UserId> holders = new HashSet<>(atOnce(runner -> {
                User candidate = aUser().withEmail(email).built();
                return persistence
                        .unitOfWork()
                        .within(tenants.get(runner), () -> persistence.users().claim(candidate));
            }));
            assertThat(holders).hasSize(1);
        }
    }

    @Test
    void changes_of_one_version_succeed_once() throws Exception {
        FeedbackCycle cycle = aCycle().collecting().persistedIn(persistence, tenant);
        for (int race = 0; race < RACES; race++) {
            FeedbackInvitation invitation = anInvitation(cycle.id()).sent().persistedIn(persistence, tenant);
            List<Boolean> changed = atOnce(runner -> {
                try {
                    persistence
                            .unitOfWork()
                            .within(
                                    tenant,
                                    () -> persistence
                                            .feedbackInvitations()
                                            .update(granted(invitation.decline("Runner " + runner))));
                    return true;
                } catch (StaleAggregate stale) {
                    return false;
                }
            });
            assertThat(changed).containsOnlyOnce(true);
            assertThat(persistence
                            .unitOfWork()
                            .within(
                                    tenant,
                                    () -> persistence.feedbackInvitations().find(invitation.id()))
                            .orElseThrow()
                            .version())
                    .isEqualTo(invitation.version() + 1);
        }
    }

    private <T> List<T> atOnce(Runner<T> runner) throws Exception {
        List<Callable<T>> works = new ArrayList<>();
        for (int i = 0; i < RUNNERS; i++) {
            int number = i;
            works.add(() -> runner.run(number));
        }
        try (Runners runners = new Runners()) {
            return runners.atOnce(works);
        }
    }

    private interface Runner<T> {
        T run(int number);
    }
}
