package io.planner360.testkit.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/** What a host should keep in its own code. */
public enum HostRule {
    INTERNALS_ARE_NOT_USED(HostRules::internalsAreNotUsed),
    DOMAIN_CORE_KNOWS_NO_ADAPTER(HostRules::domainCoreKnowsNoAdapter),
    PORTS_STAND_ON_THE_DOMAIN(HostRules::portsStandOnTheDomain),
    RAW_RESPONSES_STAY_IN_THE_STORE(HostRules::rawResponsesStayInTheStore),
    TEST_KIT_STAYS_IN_TESTS(HostRules::testKitStaysInTests);

    @SuppressWarnings("ImmutableEnumChecker") // A method reference, without state.
    private final Function<Host, ArchRule> made;

    HostRule(Function<Host, ArchRule> made) {
        this.made = made;
    }

    /**
     * The rule for a host's packages.
     *
     * @param root the host's root package, as in {@code com.acme}
     * @param domain the packages of its domain core, as in {@code com.acme.core..}
     */
    public ArchRule in(String root, String domain) {
        return in(new Host(root, domain));
    }

    ArchRule in(Host host) {
        return made.apply(host);
    }
}
