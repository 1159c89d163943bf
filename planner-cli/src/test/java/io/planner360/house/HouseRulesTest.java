package io.planner360.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.planner360.testkit.architecture.PlannerRule;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of architecture over the classes of all modules. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HouseRulesTest {
    private static final String TESTS = "/test-classes/";

    /** Of the tests only those of adapters; the in-memory adapter's stand in the test kit. */
    private final JavaClasses all = classesIn(
            "planner-domain/target/classes",
            "planner-application/target/classes",
            "planner-migrations/target/classes",
            "adapter-persistence-inmemory/target/classes",
            "adapter-persistence-jdbi/target/classes",
            "adapter-contents-files/target/classes",
            "adapter-persistence-jdbi/target" + TESTS + "io/planner360/jdbi",
            "planner-testkit/target/classes",
            "planner-testkit/target" + TESTS + "io/planner360/testkit",
            "planner-cli/target/classes");

    private final JavaClasses house = all.that(describe("are no tests", type -> !isTest(type)));

    @ParameterizedTest
    @ValueSource(strings = {"domain", "application", "migrations", "jdbi", "inmemory", "files", "testkit", "cli"})
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
        PlannerRule.ADAPTERS_RUN_EVERY_CONTRACT.rule().check(all);
    }

    private static JavaClasses classesIn(String... folders) {
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains("/violations/"))
                .importPaths(Stream.of(folders).map(Path.of("..")::resolve).toList());
    }

    private static boolean isTest(JavaClass type) {
        return type.getSource().orElseThrow().getUri().getPath().contains(TESTS);
    }
}
