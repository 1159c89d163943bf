package io.planner360.testkit.architecture;

import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasSourceCodeLocation;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** The kinds of condition that our rules are made of. */
final class Conditions {

    private Conditions() {}

    /** Every direct dependency passes the test. */
    static ArchCondition<JavaClass> dependOnly(String description, Predicate<Dependency> allowed) {
        return condition(
                description,
                (type, events) -> type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !allowed.test(dependency))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()))));
    }

    /** No access, call, construction or method reference passes the test. */
    static ArchCondition<JavaClass> accessNothing(String description, Predicate<JavaAccess<?>> forbidden) {
        return condition(
                description,
                (type, events) -> type.getAccessesFromSelf().stream()
                        .filter(forbidden)
                        .forEach(access -> events.add(SimpleConditionEvent.violated(access, access.getDescription()))));
    }

    /** The class itself passes the test. */
    static ArchCondition<JavaClass> be(String description, Predicate<JavaClass> right) {
        return condition(description, (type, events) -> {
            if (!right.test(type)) {
                report(type, "should " + description, events);
            }
        });
    }

    static ArchCondition<JavaClass> condition(String description, BiConsumer<JavaClass, ConditionEvents> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, events);
            }
        };
    }

    /** Adds a violation of this class, field or method. */
    static <T extends HasDescription & HasSourceCodeLocation> void report(
            T where, String what, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(
                where, where.getDescription() + " " + what + " in " + where.getSourceCodeLocation()));
    }
}
