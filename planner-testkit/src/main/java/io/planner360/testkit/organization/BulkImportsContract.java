package io.planner360.testkit.organization;

import static io.planner360.testkit.shared.Granted.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.organization.BulkImport;
import io.planner360.domain.organization.BulkImports;
import io.planner360.domain.organization.BulkImports.FirstLines;
import io.planner360.domain.organization.ImportKind;
import io.planner360.domain.organization.ImportName;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.OpenUnit;
import io.planner360.testkit.shared.PortCalls;
import io.planner360.testkit.shared.TenantPortContract;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of {@link BulkImports}. */
public abstract class BulkImportsContract extends TenantPortContract {

    private static final String CHECKSUM = "0123456789abcdef".repeat(4);

    @Override
    protected PortCalls everyCall() {
        return PortCalls.of(BulkImports.class)
                .with("find", () -> imports().find(name("any")))
                .with("open", () -> imports().open(begun("any")))
                .with("update", () -> imports().update(begun("any")))
                .with("rememberLines", () -> imports().rememberLines());
    }

    @Nested
    class Opening {

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void stores_an_import_and_keeps_its_key_as_given(String key) {
            BulkImport begun = begun(key);
            assertThat(within(() -> imports().open(begun))).isEqualTo(begun);
            assertThat(find(begun.name())).contains(begun);
        }

        @Test
        void returns_the_one_that_is_there_as_it_is() {
            BulkImport first = open(begun("spring"));
            BulkImport advanced = granted(first.advance(0, 7));
            within(() -> imports().update(advanced));
            BulkImport again = new BulkImport(first.name(), "f".repeat(64), 0, false);
            assertThat(within(() -> imports().open(again))).isEqualTo(advanced);
        }

        @Test
        void tells_kinds_and_scopes_and_keys_and_organizations_apart() {
            BulkImport one = open(begun("spring"));
            BulkImport otherKind =
                    open(named(new ImportName(ImportKind.PEOPLE, one.name().scope(), "spring")));
            BulkImport otherScope = open(named(new ImportName(ImportKind.RATINGS, "", "spring")));
            BulkImport otherKey = open(begun("Spring"));
            within(() -> imports().update(granted(one.advance(0, 3))));
            assertThat(find(otherKind.name())).contains(otherKind);
            assertThat(find(otherScope.name())).contains(otherScope);
            assertThat(find(otherKey.name())).contains(otherKey);
            assertThat(elsewhere(() -> imports().find(one.name()))).isEmpty();
        }

        @Test
        void lets_no_other_unit_of_work_open_it_until_this_one_ends() {
            BulkImport begun = begun("at once");
            BulkImport done = granted(begun.advance(0, 5));
            try (OpenUnit<BulkImport> first = open(() -> {
                BulkImport opened = imports().open(begun);
                imports().update(done);
                return opened;
            })) {
                first.workDone();
                try (OpenUnit<BulkImport> second = open(() -> imports().open(begun))) {
                    assertThat(second.waits()).isTrue();
                    first.commit();
                    assertThat(second.commit()).isEqualTo(done);
                }
            }
        }
    }

    @Nested
    class Changing {

        @Test
        void stores_how_far_it_is_and_leaves_the_checksum() {
            BulkImport begun = open(begun("autumn"));
            BulkImport done = granted(begun.advance(0, 9_000_000_000L)).finish();
            within(() -> imports().update(new BulkImport(done.name(), "e".repeat(64), done.rowsDone(), true)));
            assertThat(find(begun.name())).contains(done);
        }

        @Test
        void refuses_one_that_is_not_stored() {
            BulkImport never = begun("never");
            assertThatThrownBy(() -> within(() -> imports().update(never))).isInstanceOf(StaleAggregate.class);
            BulkImport here = open(begun("here"));
            assertThatThrownBy(() -> elsewhere(() -> imports().update(here))).isInstanceOf(StaleAggregate.class);
        }
    }

    @Nested
    class Remembering_lines {

        @Test
        void tells_what_was_remembered_before_with_its_first_line() {
            within(() -> {
                try (FirstLines lines = imports().rememberLines()) {
                    assertThat(lines.remember(Map.of("a", 2L, "b", 3L))).isEmpty();
                    assertThat(lines.remember(Map.of("b", 9L, "c", 10L, "B", 11L)))
                            .isEqualTo(Map.of("b", 3L));
                    assertThat(lines.remember(Map.of("b", 20L, "c", 21L, "d", 22L)))
                            .isEqualTo(Map.of("b", 3L, "c", 10L));
                }
            });
        }

        @Test
        void forgets_them_when_it_is_closed() {
            within(() -> {
                try (FirstLines lines = imports().rememberLines()) {
                    lines.remember(Map.of("a", 2L));
                }
                try (FirstLines lines = imports().rememberLines()) {
                    assertThat(lines.remember(Map.of("a", 3L))).isEmpty();
                }
            });
        }

        @Test
        void forgets_them_with_the_unit_of_work() {
            within(() -> imports().rememberLines().remember(Map.of("a", 2L)));
            within(() -> {
                try (FirstLines lines = imports().rememberLines()) {
                    assertThat(lines.remember(Map.of("a", 3L))).isEmpty();
                }
            });
        }

        @Test
        void takes_many() {
            Map<String, Long> many = new HashMap<>();
            for (long line = 0; line < 5_000; line++) {
                many.put(Fresh.uuid().toString(), line);
            }
            within(() -> {
                try (FirstLines lines = imports().rememberLines()) {
                    assertThat(lines.remember(many)).isEmpty();
                    assertThat(lines.remember(many)).isEqualTo(many);
                }
            });
        }
    }

    private BulkImport begun(String key) {
        return named(name(key));
    }

    private static BulkImport named(ImportName name) {
        return granted(BulkImport.begin(name, CHECKSUM));
    }

    private static ImportName name(String key) {
        return new ImportName(ImportKind.RATINGS, new UUID(0, 1).toString(), key);
    }

    private BulkImport open(BulkImport begun) {
        return within(() -> imports().open(begun));
    }

    private Optional<BulkImport> find(ImportName name) {
        return within(() -> imports().find(name));
    }

    private BulkImports imports() {
        return persistence().bulkImports();
    }
}
