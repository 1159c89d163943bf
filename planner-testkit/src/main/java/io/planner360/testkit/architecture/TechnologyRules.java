package io.planner360.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.planner360.testkit.architecture.Conditions.be;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;

/** Each technology has its room. */
final class TechnologyRules {
    private static final String MAPPER = "org.mapstruct.Mapper";

    private TechnologyRules() {}

    static ArchRule jdbiStaysInItsAdapter(House house) {
        return noClasses()
                .that(DescribedPredicate.not(house.in("jdbi..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jdbi..")
                .because("the day it is replaced, one module changes");
    }

    static ArchRule jdbcStaysAtTheDatabase(House house) {
        return noClasses()
                .that(DescribedPredicate.not(house.in("jdbi..", "migrations..", "cli.database..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql..")
                .because("only the adapter, the migrations and the program's own wiring talk to a database");
    }

    static ArchRule liquibaseStaysInMigrations(House house) {
        return noClasses()
                .that(DescribedPredicate.not(house.in("migrations..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("liquibase..")
                .because("hosts that migrate with other tools leave that module out");
    }

    static ArchRule mappersAreHidden(House house) {
        return classes()
                .that()
                .areAnnotatedWith(MAPPER)
                .should(be(
                        "be package-private and stand in an adapter",
                        type -> house.isInAdapter(type) && isHidden(type)))
                .allowEmptyShould(true)
                .because("how rows become objects is nobody's business but the adapter's");
    }

    /** Whether MapStruct wrote the class. */
    static boolean isGenerated(JavaClass type) {
        return type.getAllRawInterfaces().stream().anyMatch(mapper -> mapper.isAnnotatedWith(MAPPER))
                || type.getAllRawSuperclasses().stream().anyMatch(mapper -> mapper.isAnnotatedWith(MAPPER));
    }

    private static boolean isHidden(JavaClass type) {
        return !type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getModifiers().contains(JavaModifier.PROTECTED);
    }
}
