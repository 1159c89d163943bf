package io.planner360.benchmarks.peer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Rows of answers written by COPY. Not quicker can they get into the tables. */
public final class HandCopy {
    private static final String RESPONSES =
            "COPY feedback_responses (organization_id, id, cycle_id, target_user_id, rater_group, not_observed) FROM STDIN";
    private static final String RATINGS = "COPY feedback_ratings (organization_id, response_id, ratings) FROM STDIN";

    private final DataSource pool;

    public HandCopy(DataSource pool) {
        this.pool = pool;
    }

    /** The rows of both tables, as COPY reads them. */
    public record Rows(String responses, String ratings) {
        /** What is said in this cycle. */
        public static Rows of(UUID cycle, List<Submission> submissions) {
            StringBuilder responses = new StringBuilder();
            StringBuilder ratings = new StringBuilder();
            for (Submission submission : submissions) {
                UUID id = UUID.randomUUID();
                responses
                        .append(String.join(
                                "\t",
                                submission.organization().toString(),
                                id.toString(),
                                cycle.toString(),
                                submission.target().toString(),
                                submission.group(),
                                "{}"))
                        .append('\n');
                ratings.append(submission.organization())
                        .append('\t')
                        .append(id)
                        .append("\t{")
                        .append(submission.ratings().stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(",")))
                        .append("}\n");
            }
            return new Rows(responses.toString(), ratings.toString());
        }
    }

    /** Writes the rows in one transaction; returns how many they were. */
    public long write(Rows rows) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            long written = copy.copyIn(RESPONSES, new StringReader(rows.responses()))
                    + copy.copyIn(RATINGS, new StringReader(rows.ratings()));
            connection.commit();
            return written;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
