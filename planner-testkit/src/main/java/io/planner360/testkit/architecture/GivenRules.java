package io.planner360.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.planner360.testkit.architecture.Conditions.accessNothing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Time, ids and chance come from outside, so that a test can give its own. */
final class GivenRules {
    private static final Set<String> SOURCES = Set.of(
            "java.lang.System.currentTimeMillis()",
            "java.time.Clock.tickMillis(java.time.ZoneId)",
            "java.time.Clock.tickSeconds(java.time.ZoneId)",
            "java.time.Clock.tickMinutes(java.time.ZoneId)",
            "java.time.InstantSource.system()",
            "java.util.Date.<init>()",
            "java.util.UUID.randomUUID()");

    private static final Set<String> CHANCE = Set.of(
            "java.lang.Math.random()",
            "java.util.Random.<init>()",
            "java.security.SecureRandom.<init>()",
            "java.security.SecureRandom.getInstanceStrong()",
            "java.util.SplittableRandom.<init>()",
            "java.util.concurrent.ThreadLocalRandom.current()");

    private GivenRules() {}

    static ArchRule timeAndIdsAreGiven(House house) {
        return classes()
                .that(areNot(house, "application.PlannerBuilder", "cli.Main"))
                .should(accessNothing("not ask the system for the time or an id", GivenRules::isSource))
                .because("only the builder's defaults and the program's entry decide on clock and ids");
    }

    static ArchRule chanceIsGiven(House house) {
        return classes()
                .that(areNot(house, "application.PlannerBuilder", "cli.database.Cluster", "testkit.shared.Fresh"))
                .should(accessNothing("not make a generator of random numbers without a seed", GivenRules::isChance))
                .because("a run can be repeated from its seed; only secrets cannot, and what tests must not share");
    }

    private static DescribedPredicate<JavaClass> areNot(House house, String... entries) {
        List<String> names = Arrays.stream(entries).map(house::name).toList();
        return DescribedPredicate.describe(
                "are not " + String.join(" or ", entries),
                type -> names.stream().noneMatch(name -> isOrIsInside(type, name)));
    }

    private static boolean isOrIsInside(JavaClass type, String name) {
        return type.getName().equals(name) || type.getName().startsWith(name + "$");
    }

    private static boolean isSource(JavaAccess<?> access) {
        return SOURCES.contains(access.getTarget().getFullName())
                || (access.getTarget() instanceof CodeUnitAccessTarget called
                        && (isNow(called) || isSystemClock(called)));
    }

    private static boolean isNow(CodeUnitAccessTarget called) {
        return called.getOwner().getPackageName().startsWith("java.time")
                && called.getName().equals("now")
                && called.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
    }

    private static boolean isSystemClock(CodeUnitAccessTarget called) {
        return called.getOwner().isEquivalentTo(java.time.Clock.class)
                && called.getName().startsWith("system");
    }

    private static boolean isChance(JavaAccess<?> access) {
        return CHANCE.contains(access.getTarget().getFullName());
    }
}
