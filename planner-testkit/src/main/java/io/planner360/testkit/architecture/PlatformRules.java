package io.planner360.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.planner360.testkit.architecture.Conditions.accessNothing;
import static io.planner360.testkit.architecture.Conditions.condition;
import static io.planner360.testkit.architecture.Conditions.report;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Predicate;

/** What of the platform nobody uses, because it is shared, old, or differs from machine to machine. */
final class PlatformRules {

    private PlatformRules() {}

    static ArchRule standardStreamsBelongToTheProgram(House house) {
        return classes()
                .that(DescribedPredicate.not(house.in("cli..")))
                .should(accessNothing("not use the standard streams", PlatformRules::isStandardStream))
                .because("a library has no terminal; what happened is a result, an exception or a log line");
    }

    static ArchRule datesAreJavaTime() {
        return noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are the dates of old", type -> DefaultsOfThePlatform.OLD_DATES.contains(type.getName())))
                .because("they can be changed, hide a zone, and lose digits");
    }

    static ArchRule staticsAreConstant() {
        return classes()
                .should(condition(
                        "have no static that can change",
                        (type, events) -> type.getFields().stream()
                                .filter(MutableStatic::is)
                                .forEach(field -> report(field, "can change", events))))
                .because("two planners in one program, or two tests, never see each other");
    }

    static ArchRule localeIsNamed() {
        return withoutDefault("locale", DefaultsOfThePlatform.LOCALE::contains)
                .because("a Turkish machine writes the same files as any other");
    }

    static ArchRule charsetIsNamed() {
        return withoutDefault("charset", DefaultsOfThePlatform.CHARSET::contains)
                .because("text is kept as given, on every machine");
    }

    static ArchRule zoneIsNamed(House house) {
        return classes()
                .that(DescribedPredicate.not(house.in("cli..")))
                .should(accessNothing(
                        "not take the default zone",
                        access -> DefaultsOfThePlatform.ZONE.contains(
                                access.getTarget().getFullName())))
                .because("a day ends where the cycle says, not where the server stands");
    }

    private static com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction withoutDefault(
            String what, Predicate<String> takesDefault) {
        return classes()
                .should(accessNothing(
                        "not take the default " + what,
                        access -> takesDefault.test(access.getTarget().getFullName())));
    }

    private static boolean isStandardStream(JavaAccess<?> access) {
        return DefaultsOfThePlatform.STREAMS.contains(access.getTarget().getFullName())
                || access.getTarget().getFullName().endsWith(".printStackTrace()");
    }
}
