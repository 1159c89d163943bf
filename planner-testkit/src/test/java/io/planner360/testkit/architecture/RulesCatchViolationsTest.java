package io.planner360.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule has been seen to fail: on what breaks it, and on nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RulesCatchViolationsTest {
    private final Violations houses = Violations.below("io.planner360.testkit.architecture.violations");
    private final Violations hosts = Violations.below("com.acme.violations");

    @ParameterizedTest
    @EnumSource
    void ourRuleCatches(PlannerRule rule) {
        Violations violations = houses.of(rule);

        assertCatchesWhatIsWrong(rule.in(new House(violations.root())), violations);
    }

    @ParameterizedTest
    @EnumSource
    void hostRuleCatches(HostRule rule) {
        Violations violations = hosts.of(rule);

        assertCatchesWhatIsWrong(rule.in(violations.root(), violations.root() + "..domain.."), violations);
    }

    @Test
    void noRuleIsWithoutViolations() {
        assertThat(houses.packages()).isEqualTo(namesOf(PlannerRule.values()));
        assertThat(hosts.packages()).isEqualTo(namesOf(HostRule.values()));
    }

    @ParameterizedTest
    @EnumSource
    void ourRuleSaysWhy(PlannerRule rule) {
        assertThat(rule.rule().getDescription()).contains(", because ");
    }

    @ParameterizedTest
    @EnumSource
    void hostRuleSaysWhy(HostRule rule) {
        assertThat(rule.in("com.acme", "com.acme.core..").getDescription()).contains(", because ");
    }

    private static void assertCatchesWhatIsWrong(ArchRule rule, Violations violations) {
        assertThat(violations.wrong()).isNotEmpty();
        assertThat(violations.right()).isNotEmpty();
        assertThat(violations.caughtBy(rule)).isEqualTo(violations.wrong());
    }

    private static Set<String> namesOf(Enum<?>[] rules) {
        return Arrays.stream(rules).map(Violations::nameOf).collect(Collectors.toSet());
    }
}
