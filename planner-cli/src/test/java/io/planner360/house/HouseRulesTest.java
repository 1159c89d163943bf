package io.planner360.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.planner360.testkit.architecture.PlannerRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of architecture over the classes of all modules. */
class HouseRulesTest {
    private static JavaClasses house;

    @BeforeAll
    static void importHouse() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.planner360");
    }

    @ParameterizedTest
    @ValueSource(strings = {"domain", "application", "migrations", "jdbi", "inmemory", "testkit", "cli"})
    void looksIntoEveryModule(String module) {
        assertThat(house).anyMatch(type -> type.getPackageName().startsWith("io.planner360." + module));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADAPTERS_RUN_EVERY_CONTRACT")
    void keeps(PlannerRule rule) {
        rule.rule().check(house);
    }
}
