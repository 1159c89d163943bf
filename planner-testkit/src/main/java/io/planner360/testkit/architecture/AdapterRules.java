package io.planner360.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.planner360.testkit.architecture.Conditions.report;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an adapter shows, and what it is held to. */
final class AdapterRules {
    private static final Pattern TEST = Pattern.compile("Test.*|.*Tests?|.*TestCase");

    private AdapterRules() {}

    static ArchRule portsAreImplementedInPrivate(House house) {
        return classes()
                .should(new WholeHouse("be package-private where they implement a port in an adapter") {
                    @Override
                    void check(List<JavaClass> all, ConditionEvents events) {
                        Ports ports = Ports.of(house, all);
                        all.stream()
                                .filter(type -> house.isInAdapter(type) && ports.isImplementedBy(type))
                                .filter(AdapterRules::isPublic)
                                .forEach(type -> report(type, "implements a port in public", events));
                    }
                })
                .because("code that names an implementation stops working with another one");
    }

    static ArchRule adaptersHaveOneEntry(House house) {
        return classes()
                .should(new WholeHouse("leave one public type outside internal in each adapter") {
                    @Override
                    void check(List<JavaClass> all, ConditionEvents events) {
                        all.stream()
                                .filter(type -> isEntry(house, type))
                                .collect(Collectors.groupingBy(
                                        type -> house.place(type).orElseThrow().module()))
                                .values()
                                .stream()
                                .filter(entries -> entries.size() > 1)
                                .flatMap(List::stream)
                                .forEach(type -> report(type, "is one public type of several", events));
                    }
                })
                .because("an adapter is chosen in one line, and all else in it can change");
    }

    static ArchRule portsHaveContracts(House house) {
        return classes()
                .should(new WholeHouse("have a contract in the test kit where they are ports") {
                    @Override
                    void check(List<JavaClass> all, ConditionEvents events) {
                        Ports ports = Ports.of(house, all);
                        Set<String> names =
                                all.stream().map(JavaClass::getName).collect(Collectors.toUnmodifiableSet());
                        ports.all().stream()
                                .filter(port -> !names.contains(ports.contractOf(port)))
                                .forEach(port -> report(port, "has no " + ports.contractOf(port), events));
                    }
                })
                .because("what a port promises is what its contract checks");
    }

    static ArchRule adaptersRunEveryContract(House house) {
        return classes()
                .should(new WholeHouse("be held to every contract where they are adapters") {
                    @Override
                    void check(List<JavaClass> all, ConditionEvents events) {
                        Ports ports = Ports.of(house, all);
                        all.stream()
                                .filter(type -> house.isInAdapter(type) && isStore(house, type))
                                .forEach(store -> ports.all().stream()
                                        .map(ports::contractOf)
                                        .filter(contract -> !isRun(house, contract, store, all))
                                        .forEach(contract -> report(store, "is not held to " + contract, events)));
                    }
                })
                .because("adapters can be exchanged only if all of them are held to the same");
    }

    private static boolean isEntry(House house, JavaClass type) {
        return house.isInAdapter(type)
                && !house.place(type).orElseThrow().internal()
                && type.isTopLevelClass()
                && isPublic(type);
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean isStore(House house, JavaClass type) {
        return !isAbstract(type) && type.isAssignableTo(house.name("domain.Persistence"));
    }

    /** A contract is run by a class that extends it, or that extends one in which such a class is a nested test. */
    private static boolean isRun(House house, String contract, JavaClass store, List<JavaClass> all) {
        return all.stream()
                .filter(test -> isTest(test) && isAbout(house, store, test))
                .flatMap(test -> Stream.concat(Stream.of(test), nestedIn(test, all)))
                .anyMatch(test -> !isAbstract(test) && test.isAssignableTo(contract));
    }

    /** Whether the build runs it: by its name, as Surefire does unless told otherwise. */
    private static boolean isTest(JavaClass type) {
        return type.isTopLevelClass()
                && !isAbstract(type)
                && TEST.matcher(type.getSimpleName()).matches();
    }

    private static boolean isAbout(House house, JavaClass store, JavaClass test) {
        return house.place(test).map(Place::module).equals(house.place(store).map(Place::module))
                || test.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> dependency.getTargetClass().equals(store));
    }

    private static Stream<JavaClass> nestedIn(JavaClass test, List<JavaClass> all) {
        return all.stream()
                .filter(nested -> nested.isAnnotatedWith("org.junit.jupiter.api.Nested"))
                .filter(nested -> nested.getEnclosingClass()
                        .filter(outer -> test.isAssignableTo(outer.getName()))
                        .isPresent());
    }

    private static boolean isAbstract(JavaClass type) {
        return type.isInterface() || type.getModifiers().contains(JavaModifier.ABSTRACT);
    }
}
