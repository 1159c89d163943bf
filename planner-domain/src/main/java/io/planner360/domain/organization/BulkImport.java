package io.planner360.domain.organization;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.util.regex.Pattern;

/**
 * How far a file has been imported. It is stored with what the rows became, in the same unit of work, so that an import
 * that was broken off goes on behind the last row that was kept. It tells nothing of single rows.
 *
 * @param checksum of the file, SHA-256 in 64 lower-case hexadecimal digits
 * @param rowsDone how many rows of the file are stored, counted from its first one
 */
public record BulkImport(ImportName name, String checksum, long rowsDone, boolean finished) {
    /** The longest key, in characters. */
    public static final int LONGEST_KEY = 200;

    private static final Pattern CHECKSUM = Pattern.compile("[0-9a-f]{64}");

    public BulkImport {
        requireNonNull(name, "name");
        requireNonNull(checksum, "checksum");
    }

    /** An import of which nothing is stored yet. */
    public static Either<InvalidInput, BulkImport> begin(ImportName name, String checksum) {
        return new Violations()
                .text(name.key(), LONGEST_KEY, "key")
                .check(
                        CHECKSUM.matcher(checksum).matches(),
                        "checksum",
                        "must be a SHA-256 in 64 lower-case hexadecimal digits")
                .orElse(() -> new BulkImport(name, checksum, 0, false));
    }

    /** This import, if it is one of the file with the checksum. */
    public Either<Refusal, BulkImport> ofFile(String itsChecksum) {
        return checksum.equals(itsChecksum)
                ? Either.right(this)
                : Either.left(new RuleViolated(
                        OrganizationRule.IMPORT_OF_ANOTHER_FILE,
                        "Another file was imported with the key " + name.key() + "; choose another key for this one."));
    }

    /**
     * The rows from one to the other are stored now, too.
     *
     * @param from how many rows are before them
     * @param to how many there are with them
     */
    public Either<Refusal, BulkImport> advance(long from, long to) {
        if (finished) {
            return Either.left(new RuleViolated(
                    OrganizationRule.IMPORT_FINISHED, "This was imported already, with the key " + name.key() + "."));
        }
        if (from != rowsDone || to < from) {
            return Either.left(new RuleViolated(
                    OrganizationRule.IMPORT_MOVED_ON,
                    "The import with the key " + name.key() + " stands at row " + rowsDone + ", not at " + from
                            + ": somebody else works on it."));
        }
        return Either.right(new BulkImport(name, checksum, to, false));
    }

    /** All rows of the file are stored. */
    public BulkImport finish() {
        return new BulkImport(name, checksum, rowsDone, true);
    }
}
