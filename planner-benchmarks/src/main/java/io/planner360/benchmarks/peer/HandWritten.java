package io.planner360.benchmarks.peer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The rows of a submission written by hand with pgJDBC: nothing is read, checked or guarded. Not quicker can it be
 * done with a transaction for each.
 */
public final class HandWritten {
    private final DataSource pool;

    public HandWritten(DataSource pool) {
        this.pool = pool;
    }

    /** Writes the rows. */
    public UUID submit(Submission submission) {
        UUID id = UUID.randomUUID();
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement response = connection.prepareStatement("""
                            INSERT INTO feedback_responses (organization_id, id, cycle_id, target_user_id, rater_group,
                                                            not_observed)
                            VALUES (?, ?, ?, ?, ?, '{}')
                            """);
                    PreparedStatement ratings = connection.prepareStatement(
                            "INSERT INTO feedback_ratings (organization_id, response_id, ratings) VALUES (?, ?, ?)");
                    PreparedStatement invitation = connection.prepareStatement("""
                            UPDATE feedback_invitations SET status = 'submitted', version = version + 1
                            WHERE organization_id = ? AND id = ?
                            """)) {
                response.setObject(1, submission.organization());
                response.setObject(2, id);
                response.setObject(3, submission.cycle());
                response.setObject(4, submission.target());
                response.setString(5, submission.group());
                response.executeUpdate();
                ratings.setObject(1, submission.organization());
                ratings.setObject(2, id);
                ratings.setArray(
                        3, connection.createArrayOf("int2", submission.ratings().toArray()));
                ratings.executeUpdate();
                invitation.setObject(1, submission.organization());
                invitation.setObject(2, submission.invitation());
                invitation.executeUpdate();
            }
            connection.commit();
            return id;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
