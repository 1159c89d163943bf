package io.planner360.testkit.scenario;

import static io.planner360.testkit.shared.Granted.granted;

import io.planner360.application.Planner;
import io.planner360.application.organization.AcceptMembership;
import io.planner360.application.organization.FoundOrganization;
import io.planner360.application.organization.FoundedOrganization;
import java.time.Clock;

/**
 * Brings a planner, on whatever store, into a state from which a test can begin: through the facade, as a host
 * would. What is not given has a sensible value; what is refused fails the test.
 *
 * <pre>{@code
 * OrganizationScenario works = Scenario.in(planner, clock).organization();
 * Actor.Person ada = works.person("Ada", "Engineer");
 * CycleScenario cycle = works.cycle().about(ada).asking(4, RaterGroupCode.PEER).collecting();
 * cycle.everybodyAnswers(4).close().release();
 * }</pre>
 */
public final class Scenario {
    private final Planner planner;
    private final Clock clock;

    private Scenario(Planner planner, Clock clock) {
        this.planner = planner;
        this.clock = clock;
    }

    /**
     * Scenarios in this planner.
     *
     * @param clock the planner's: cycles stay open for 30 of its days
     */
    public static Scenario in(Planner planner, Clock clock) {
        return new Scenario(planner, clock);
    }

    /**
     * A new organization. Its administrator has accepted, has every permission, and is the same person in all
     * organizations of a store.
     */
    public OrganizationScenario organization() {
        return organization("Example Works");
    }

    /** The same with a name. */
    public OrganizationScenario organization(String name) {
        FoundedOrganization founded = granted(planner.organizations()
                .found(new FoundOrganization(name, "grace.hopper@example.test", "Grace", "Hopper")));
        granted(planner.organizations().accept(new AcceptMembership(founded.actor())));
        return new OrganizationScenario(planner, clock, founded.actor());
    }
}
