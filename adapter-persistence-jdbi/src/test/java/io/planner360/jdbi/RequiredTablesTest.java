package io.planner360.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.planner360.domain.Persistence;
import io.planner360.testkit.PersistenceContract;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineTestKit;

/** No table of the required ones is missing, and none is there for show: the contracts write and read each. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RequiredTablesTest {
    private static final RequiredTables REQUIRED = RequiredTables.read();
    private static final Pattern WRITTEN = Pattern.compile("(?i)\\b(?:INSERT\\s+INTO|UPDATE|COPY)\\s+(\\w+)");
    private static final Pattern READ = Pattern.compile("(?i)\\b(?:FROM|JOIN)\\s+(\\w+)");

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private static final RecordingDataSource RECORDING = new RecordingDataSource(STORE.counting());
    private static final Persistence PERSISTENCE = JdbiPersistence.on(RECORDING.asDataSource());

    @Test
    void are_twenty_three() {
        assertThat(REQUIRED.tables()).hasSize(23).doesNotHaveDuplicates();
    }

    @Test
    void are_all_there_with_the_columns_that_are_given() {
        assertThat(
                        STORE.database()
                                .query(
                                        "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()"))
                .containsAll(REQUIRED.tables());
        assertThat(STORE.database()
                        .query("SELECT table_name || '.' || column_name FROM information_schema.columns"
                                + " WHERE table_schema = current_schema()"))
                .containsAll(REQUIRED.columns());
    }

    @Test
    void are_written_and_read_by_the_contracts() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(OnRecordingStore.class))
                .execute()
                .testEvents()
                .assertStatistics(counts -> counts.failed(0));
        assertThat(named(WRITTEN)).as("written").containsAll(REQUIRED.tables());
        assertThat(named(READ)).as("read").containsAll(REQUIRED.tables());
    }

    private static Set<String> named(Pattern pattern) {
        return RECORDING.statements().stream()
                .flatMap(statement -> pattern.matcher(statement).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** Not run by the build, which looks for classes of their own file. */
    static class OnRecordingStore extends PersistenceContract {
        @Override
        protected Persistence persistence() {
            return PERSISTENCE;
        }
    }
}
