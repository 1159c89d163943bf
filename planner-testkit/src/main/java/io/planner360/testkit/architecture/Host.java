package io.planner360.testkit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/**
 * The code of a host.
 *
 * @param root its root package
 * @param domain the packages of its domain core, as ArchUnit writes them
 */
record Host(String root, String domain) {

    DescribedPredicate<JavaClass> classes() {
        return JavaClass.Predicates.resideInAPackage(root + "..").as("belong to " + root);
    }

    DescribedPredicate<JavaClass> domainCore() {
        return JavaClass.Predicates.resideInAPackage(domain);
    }
}
