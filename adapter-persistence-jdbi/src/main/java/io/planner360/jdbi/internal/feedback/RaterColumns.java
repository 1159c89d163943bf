package io.planner360.jdbi.internal.feedback;

import static io.planner360.jdbi.internal.Columns.optionalUuid;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.ExternalRaterId;
import io.planner360.domain.feedback.invitation.FeedbackInvitations.GroupSize;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.feedback.invitation.RaterOfTarget;
import io.planner360.domain.organization.UserId;
import io.planner360.jdbi.internal.SqlArray;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;

/** A rater as tables hold one, in one of two columns, and how many there are. */
final class RaterColumns {
    private RaterColumns() {}

    static Rater rater(ResultSet row) throws SQLException {
        Optional<UUID> user = optionalUuid(row, "rater_user_id");
        return user.isPresent()
                ? new Rater.Member(new UserId(user.get()))
                : new Rater.External(new ExternalRaterId(uuid(row, "external_rater_id")));
    }

    /** A row of {@code target_user_id}, {@code rater_group} and the count {@code raters}. */
    static GroupSize groupSize(ResultSet row) throws SQLException {
        return new GroupSize(
                new UserId(uuid(row, "target_user_id")),
                new RaterGroupCode(row.getString("rater_group")),
                row.getInt("raters"));
    }

    /** As the arrays {@code targets}, {@code users} and {@code externals}. */
    static <S extends SqlStatement<S>> S bind(S statement, Collection<RaterOfTarget> raters) {
        return statement
                .bind("targets", SqlArray.uuids(raters, asked -> asked.target().value()))
                .bind("users", SqlArray.optionalUuids(raters, asked -> user(asked.rater())))
                .bind("externals", SqlArray.optionalUuids(raters, asked -> external(asked.rater())));
    }

    /** The name of the one that is not NULL. */
    static String column(Rater rater) {
        return rater instanceof Rater.Member ? "rater_user_id" : "external_rater_id";
    }

    static UUID id(Rater rater) {
        return user(rater).or(() -> external(rater)).orElseThrow();
    }

    static Optional<UUID> user(Rater rater) {
        return rater instanceof Rater.Member member ? Optional.of(member.user().value()) : Optional.empty();
    }

    static Optional<UUID> external(Rater rater) {
        return rater instanceof Rater.External external
                ? Optional.of(external.id().value())
                : Optional.empty();
    }
}
