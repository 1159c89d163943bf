package io.planner360.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.planner360.testkit.architecture.Conditions.be;
import static io.planner360.testkit.architecture.Conditions.condition;
import static io.planner360.testkit.architecture.Conditions.report;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Set;
import java.util.stream.Stream;

/** What the code of others sees. */
final class ApiRules {
    private static final String EITHER = "io.vavr.control.Either";
    private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";

    private ApiRules() {}

    static ArchRule signaturesHaveNoVavrButEither(House house) {
        return classes()
                .that(exported(house))
                .should(condition("have nothing of io.vavr but Either in what they export", ApiRules::checkSignatures))
                .because("a library in an API binds every host to its version");
    }

    static ArchRule packagesAreNullMarked() {
        return classes()
                .that()
                .areTopLevelClasses()
                .should(be(
                        "stand in a package that is @NullMarked",
                        type -> type.getPackage().isAnnotatedWith(NULL_MARKED)))
                .because("what may be null says so, everywhere, or the word means nothing");
    }

    private static DescribedPredicate<JavaClass> exported(House house) {
        return DescribedPredicate.describe(
                "are exported",
                type -> house.place(type).filter(place -> !place.internal()).isPresent()
                        && Stream.iterate(
                                        type,
                                        JavaClass::isNestedClass,
                                        inner -> inner.getEnclosingClass().orElseThrow())
                                .allMatch(ApiRules::isExported)
                        && isExported(outermost(type)));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ApiRules::outermost).orElse(type);
    }

    private static boolean isExported(HasModifiers declared) {
        Set<JavaModifier> modifiers = declared.getModifiers();
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static void checkSignatures(JavaClass type, ConditionEvents events) {
        Stream<JavaType> parents = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        if (Stream.concat(parents, type.getTypeParameters().stream()).anyMatch(ApiRules::hasVavr)) {
            report(type, "is declared with io.vavr", events);
        }
        type.getMembers().stream()
                .filter(member -> isExported(member) && !member.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(member -> signature(member).anyMatch(ApiRules::hasVavr))
                .forEach(member -> report(member, "has io.vavr in its signature", events));
    }

    private static Stream<JavaType> signature(JavaMember member) {
        return member.getAllInvolvedRawTypes().stream().map(JavaType.class::cast);
    }

    private static boolean hasVavr(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .anyMatch(raw -> raw.getPackageName().startsWith("io.vavr")
                        && !raw.getName().equals(EITHER));
    }
}
