package io.planner360.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.planner360.testkit.architecture.PlannerRule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of architecture over the classes of all modules. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HouseRulesTest {
    private final JavaClasses house = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.planner360");

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

    @Test
    void everyAdapterRunsEveryContract() {
        PlannerRule.ADAPTERS_RUN_EVERY_CONTRACT.rule().check(withTestsOfAdapters());
    }

    /** The in-memory adapter's tests stand in the test kit. */
    private static JavaClasses withTestsOfAdapters() {
        List<Path> folders = Stream.of(
                        "planner-domain/target/classes",
                        "adapter-persistence-inmemory/target/classes",
                        "adapter-persistence-jdbi/target/classes",
                        "adapter-persistence-jdbi/target/test-classes/io/planner360/jdbi",
                        "planner-testkit/target/classes",
                        "planner-testkit/target/test-classes/io/planner360/testkit")
                .map(Path.of("..")::resolve)
                .toList();
        assertThat(folders).allSatisfy(folder -> assertThat(folder).isDirectory());
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains("/violations/"))
                .importPaths(folders);
    }
}
