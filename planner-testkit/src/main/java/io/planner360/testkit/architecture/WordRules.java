package io.planner360.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.planner360.testkit.architecture.Conditions.be;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What is said, and to whom: names for readers, results for those who are rated. */
final class WordRules {
    private static final List<String> EMPTY_WORDS = List.of("Impl", "Helper", "Util", "Utils", "Data", "Info");

    private WordRules() {}

    static ArchRule namesSaySomething(House house) {
        return classes()
                .should(be(
                        "not be named Impl, Manager, Helper, Util, Data or Info (a person's manager excepted)",
                        type -> TechnologyRules.isGenerated(type)
                                || !(isSomeManager(house, type)
                                        || EMPTY_WORDS.stream().anyMatch(type.getSimpleName()::endsWith))))
                .because("a name that fits every class tells nothing about this one");
    }

    static ArchRule reportsReadPublishedResults(House house) {
        return noClasses()
                .that(house.in(
                        "(domain|application).(learning|insight)..",
                        "(*).internal.(learning|insight)..",
                        "ai..",
                        "report..",
                        "cli.report.."))
                .should()
                .dependOnClassesThat(RawResponses.any(house))
                .because("thresholds are applied once, where results are published; whoever reads past that tells"
                        + " who said what");
    }

    /** In organization, a manager is a person. */
    private static boolean isSomeManager(House house, JavaClass type) {
        return type.getSimpleName().endsWith("Manager")
                && house.place(type)
                        .flatMap(Place::feature)
                        .filter("organization"::equals)
                        .isEmpty();
    }
}
