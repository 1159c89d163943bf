package io.planner360.testkit.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;

/**
 * The rules that a host can run over its own code, in a test:
 *
 * <pre>{@code
 * JavaClasses ours = new ClassFileImporter()
 *     .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
 *     .importPackages("com.acme");
 * PlannerRules.forHost("com.acme").forEach(rule -> rule.check(ours));
 * }</pre>
 *
 * <p>What Planner360 keeps itself is in {@link PlannerRule}.
 */
public final class PlannerRules {

    private PlannerRules() {}

    /**
     * What a host should keep; its domain core is whatever has {@code domain} in its package's name. To leave a
     * rule out, take the others of {@link HostRule} one by one.
     *
     * @param root the host's root package, as in {@code com.acme}
     */
    public static List<ArchRule> forHost(String root) {
        return forHost(root, root + "..domain..");
    }

    /**
     * What a host should keep.
     *
     * @param root the host's root package, as in {@code com.acme}
     * @param domain the packages of its domain core, as in {@code com.acme.core..}
     */
    public static List<ArchRule> forHost(String root, String domain) {
        Host host = new Host(root, domain);
        return Arrays.stream(HostRule.values()).map(rule -> rule.in(host)).toList();
    }
}
