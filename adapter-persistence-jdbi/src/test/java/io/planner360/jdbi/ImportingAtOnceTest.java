package io.planner360.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.organization.imports.ImportChunk;
import io.planner360.application.organization.imports.ImportFile;
import io.planner360.application.organization.imports.ImportPeople;
import io.planner360.application.organization.imports.ImportedPerson;
import io.planner360.domain.ForwardingPersistence;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.organization.BulkImport;
import io.planner360.domain.organization.BulkImports;
import io.planner360.domain.organization.OrganizationRule;
import io.planner360.domain.shared.PlannerException;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two import the same file with the same key at once: one goes on, and the other is told so. */
class ImportingAtOnceTest {
    private static final int RACES = 40;
    private static final Runners RUNNERS = new Runners();

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    @AfterAll
    static void stop() {
        RUNNERS.close();
    }

    @Test
    void oneImportsAndTheOtherIsToldSo() throws Exception {
        assertThat(importedWrongly(STORE.persistence())).isZero();
    }

    @Test
    void whereTheRowOfTheImportIsNotWaitedForTheOtherGoesOnToo() throws Exception {
        assertThat(importedWrongly(new Unguarded(STORE.persistence()))).isPositive();
    }

    /** As it may well be written: what is not there is added, and what is there is read without a lock. */
    private static final class Unguarded extends ForwardingPersistence {
        Unguarded(Persistence target) {
            super(target);
        }

        @Override
        public BulkImports bulkImports() {
            BulkImports sound = super.bulkImports();
            return Instead.of(
                    BulkImports.class,
                    sound,
                    (method, arguments) -> method.getName().equals("open")
                            ? Optional.of(opened(sound, (BulkImport) arguments[0]))
                            : Optional.empty());
        }

        private static BulkImport opened(BulkImports sound, BulkImport begun) {
            return sound.find(begun.name()).orElseGet(() -> sound.open(begun));
        }
    }

    /** How many races did not end with one who imported and one who was told that somebody else does. */
    private static int importedWrongly(Persistence persistence) throws Exception {
        FeedbackOffice office = new FeedbackOffice(persistence, 2, 1, Confidentiality.NAMED);
        int wrong = 0;
        for (int race = 0; race < RACES; race++) {
            String key = "race" + race;
            assertThat(outcome(run(office, key, 0))).isEqualTo("imported");
            List<String> outcomes = RUNNERS.twice(() -> {
                try {
                    return outcome(run(office, key, 1));
                } catch (PlannerException failed) {
                    return "failed";
                }
            });
            wrong += outcomes.stream().sorted().toList().equals(List.of("imported", "told")) ? 0 : 1;
        }
        return wrong;
    }

    /** Imports one row of the file, which has two. */
    private static Either<Refusal, BulkImport> run(FeedbackOffice office, String key, int row) {
        ImportedPerson person = new ImportedPerson(
                row + 2L, key + "row" + row + "@office.example", "Ida", "Import", "", "", Optional.empty());
        return office.planner()
                .organizations()
                .peopleImports()
                .importPeople(new ImportPeople(
                        office.operator(),
                        new ImportFile(key, "ab".repeat(32)),
                        List.of(new ImportChunk<>(row, row + 1L, row == 1, List.of(person)))));
    }

    private static String outcome(Either<Refusal, BulkImport> answer) {
        if (answer.isRight()) {
            return "imported";
        }
        return answer.getLeft() instanceof RuleViolated rule && rule.code() == OrganizationRule.IMPORT_FINISHED
                ? "told"
                : "refused for another reason";
    }
}
