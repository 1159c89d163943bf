package io.planner360.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** What a store gives: the ports, and the unit of work that they work in. */
record Ports(House house, Set<JavaClass> all) {

    /** The ports of the house whose classes are these. */
    static Ports of(House house, Collection<JavaClass> classes) {
        return new Ports(
                house,
                classes.stream()
                        .filter(type -> isPersistence(house, type))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaMethod::getRawReturnType)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether the class implements one of them; the unit of work is none, it is what they share. */
    boolean isImplementedBy(JavaClass type) {
        return !type.isInterface()
                && all.stream()
                        .filter(port -> !port.getName().equals(house.name("domain.shared.UnitOfWork")))
                        .anyMatch(port -> type.isAssignableTo(port.getName()));
    }

    /** The name of the contract that adapters of the port are held to. */
    String contractOf(JavaClass port) {
        return house.name("testkit." + house.place(port).flatMap(Place::feature).orElseThrow() + "."
                + port.getSimpleName() + "Contract");
    }

    private static boolean isPersistence(House house, JavaClass type) {
        return type.getName().equals(house.name("domain.Persistence"));
    }
}
