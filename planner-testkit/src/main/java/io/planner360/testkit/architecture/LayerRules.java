package io.planner360.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.planner360.testkit.architecture.Conditions.dependOnly;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which room may know which. */
final class LayerRules {
    /** What a module that is not named here may know: it is an adapter. */
    private static final Set<String> OF_AN_ADAPTER = Set.of("domain");

    private static final Map<String, Set<String>> KNOWN = Map.of(
            "domain", Set.of(),
            "application", Set.of("domain"),
            "migrations", Set.of(),
            "testkit", Set.of("domain", "application", "inmemory"));

    private LayerRules() {}

    static ArchRule domainKnowsOnlyItself(House house) {
        DescribedPredicate<JavaClass> plain = plainJavaAnd(house.in("domain.."));
        DescribedPredicate<JavaClass> statistics =
                JavaClass.Predicates.resideInAPackage("org.apache.commons.statistics..");
        DescribedPredicate<JavaClass> rating = house.in("domain.rating..");
        return classes()
                .that(house.in("domain.."))
                .should(dependOnly(
                        "know only the domain, java, vavr and jspecify, and in rating commons-statistics",
                        it -> plain.test(target(it))
                                || (rating.test(it.getOriginClass()) && statistics.test(target(it)))))
                .because("the model and its rules outlive every technology around them");
    }

    static ArchRule applicationKnowsOnlyTheDomain(House house) {
        DescribedPredicate<JavaClass> known = plainJavaAnd(house.in("domain..", "application.."));
        return classes()
                .that(house.in("application.."))
                .should(dependOnly("know only the domain, java, vavr and jspecify", it -> known.test(target(it))))
                .because("use cases run on any store, so they know none");
    }

    static ArchRule adaptersDoNotKnowEachOther(House house) {
        return classes()
                .that(house.inAdapters())
                .should(dependOnly(
                        "not know another adapter",
                        it -> !house.isInAdapter(target(it))
                                || module(house, it.getOriginClass()).equals(module(house, target(it)))))
                .because("a host takes the adapters that it needs, one by one");
    }

    static ArchRule modulesPointInward(House house) {
        return classes()
                .should(dependOnly("know only modules further inside", it -> pointsInward(house, it)))
                .because("what is further inside changes less often; only the program at the edge knows all");
    }

    static ArchRule modulesAreAcyclic(House house) {
        return SlicesRuleDefinition.slices()
                .assignedFrom(slices("modules", house, place -> SliceIdentifier.of(place.module())))
                .namingSlices("module $1")
                .should()
                .beFreeOfCycles()
                .because("modules are built, published and understood one after another");
    }

    static ArchRule featuresAreAcyclic(House house) {
        return SlicesRuleDefinition.slices()
                .assignedFrom(slices(
                        "features of each module",
                        house,
                        place -> place.feature()
                                .map(feature -> SliceIdentifier.of(place.module(), feature))
                                .orElseGet(SliceIdentifier::ignore)))
                .namingSlices("feature $2 of $1")
                .should()
                .beFreeOfCycles()
                .because("a feature is read, changed and tested without those that build on it");
    }

    static ArchRule internalStaysInside(House house) {
        return classes()
                .should(dependOnly(
                        "not know what is internal to another module",
                        it -> house.place(target(it))
                                .filter(Place::internal)
                                .map(place -> house.isIn(place.module(), it.getOriginClass()))
                                .orElse(true)))
                .because("what stands in a package called internal is no API and changes without notice");
    }

    private static boolean pointsInward(House house, Dependency dependency) {
        Optional<String> from = module(house, dependency.getOriginClass());
        Optional<String> to = module(house, target(dependency));
        return from.isEmpty() || to.isEmpty() || from.equals(to) || mayKnow(from.get(), to.get());
    }

    private static boolean mayKnow(String from, String to) {
        return from.equals("cli")
                ? !to.equals("testkit")
                : KNOWN.getOrDefault(from, OF_AN_ADAPTER).contains(to);
    }

    private static Optional<String> module(House house, JavaClass type) {
        return house.place(type).map(Place::module);
    }

    private static JavaClass target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }

    private static DescribedPredicate<JavaClass> plainJavaAnd(DescribedPredicate<JavaClass> own) {
        return JavaClass.Predicates.resideInAnyPackage("java..", "io.vavr..", "org.jspecify..")
                .or(own)
                .or(DescribedPredicate.describe("primitive", JavaClass::isPrimitive));
    }

    private static SliceAssignment slices(String description, House house, Function<Place, SliceIdentifier> slice) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return house.place(type).map(slice).orElseGet(SliceIdentifier::ignore);
            }

            @Override
            public String getDescription() {
                return description;
            }
        };
    }
}
