package io.planner360.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.planner360.testkit.architecture.Conditions.dependOnly;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.response.FeedbackResponses;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;

/** The rules behind {@link HostRule}. A host that has none of the code in question keeps them. */
final class HostRules {
    private static final House OURS = House.OURS;

    private HostRules() {}

    static ArchRule internalsAreNotUsed(Host host) {
        return noClasses()
                .that(host.classes())
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are internal to Planner360",
                        type -> OURS.place(type).filter(Place::internal).isPresent()))
                .allowEmptyShould(true)
                .because("what stands in a package called internal changes without notice");
    }

    static ArchRule domainCoreKnowsNoAdapter(Host host) {
        return noClasses()
                .that(host.domainCore())
                .should()
                .dependOnClassesThat(OURS.inAdapters().or(JavaClass.Predicates.resideInAPackage("org.jdbi..")))
                .allowEmptyShould(true)
                .because("the store is chosen where the program is put together");
    }

    static ArchRule portsStandOnTheDomain(Host host) {
        return classes()
                .that(host.classes())
                .and(DescribedPredicate.describe("implement a port", HostRules::implementsPort))
                .should(dependOnly(
                        "know nothing of Planner360 but its domain",
                        it -> OURS.place(it.getTargetClass())
                                .map(place -> place.module().equals("domain"))
                                .orElse(true)))
                .allowEmptyShould(true)
                .because("a port is written against its contract, not against our adapters");
    }

    static ArchRule rawResponsesStayInTheStore(Host host) {
        return noClasses()
                .that(host.classes())
                .and(DescribedPredicate.describe("are no part of a store", type -> !isInStore(type)))
                .should()
                .dependOnClassesThat(RawResponses.stored(OURS))
                .allowEmptyShould(true)
                .because("reports and prompts are made of published results, or they tell who said what");
    }

    static ArchRule testKitStaysInTests(Host host) {
        return noClasses()
                .that(host.classes())
                .should()
                .dependOnClassesThat(OURS.in("testkit.."))
                .allowEmptyShould(true)
                .because("it brings JUnit and ArchUnit along, and moves the clock");
    }

    private static boolean implementsPort(JavaClass type) {
        return !type.isInterface() && ports().anyMatch(type::isAssignableTo);
    }

    private static Stream<Class<?>> ports() {
        return Arrays.stream(Persistence.class.getMethods()).map(Method::getReturnType);
    }

    /** Whether its package keeps responses itself, or puts a store together. */
    private static boolean isInStore(JavaClass type) {
        return type.getPackage().getClasses().stream()
                .anyMatch(neighbour -> neighbour.isAssignableTo(FeedbackResponses.class)
                        || neighbour.isAssignableTo(Persistence.class));
    }
}
