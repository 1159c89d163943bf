package io.planner360.testkit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A code base laid out as ours is: under the root a package for each module, in it one for each feature. */
record House(String root) {
    static final House OURS = new House("io.planner360");

    private static final Set<String> CORE = Set.of("domain", "application", "migrations", "testkit", "cli");

    /** The full name of a package or class that is named from the root on. */
    String name(String fromRoot) {
        return root + "." + fromRoot;
    }

    /** Classes in any of these packages, named from the root on. */
    DescribedPredicate<JavaClass> in(String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(
                Arrays.stream(packages).map(this::name).toArray(String[]::new));
    }

    /** Where the class stands; empty for what is not ours and for the root package itself. */
    Optional<Place> place(JavaClass type) {
        String pack = type.getBaseComponentType().getPackageName();
        return pack.startsWith(root + ".")
                ? Optional.of(Place.of(pack.substring(root.length() + 1)))
                : Optional.empty();
    }

    /** Whether the class belongs to the module. */
    boolean isIn(String module, JavaClass type) {
        return place(type).filter(place -> place.module().equals(module)).isPresent();
    }

    /** Whether the class belongs to an adapter: to any module that is not one of the core. */
    boolean isInAdapter(JavaClass type) {
        return place(type).filter(place -> isAdapter(place.module())).isPresent();
    }

    /** Classes of adapters. */
    DescribedPredicate<JavaClass> inAdapters() {
        return DescribedPredicate.describe("belong to an adapter", this::isInAdapter);
    }

    static boolean isAdapter(String module) {
        return !CORE.contains(module);
    }
}
