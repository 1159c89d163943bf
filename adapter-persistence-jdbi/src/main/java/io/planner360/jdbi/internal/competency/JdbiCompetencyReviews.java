package io.planner360.jdbi.internal.competency;

import static io.planner360.jdbi.internal.Columns.constant;
import static io.planner360.jdbi.internal.Columns.optionalUuid;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.competency.assessment.CompetencyReview;
import io.planner360.domain.competency.assessment.CompetencyReview.Claim;
import io.planner360.domain.competency.assessment.CompetencyReviews;
import io.planner360.domain.competency.assessment.ReviewStatus;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.jdbi.internal.EnumText;
import io.planner360.jdbi.internal.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The table {@code competency_reviews}. */
final class JdbiCompetencyReviews implements CompetencyReviews {
    private static final String FIND = """
            SELECT user_id, competency_id, status, framework_id, claimed_level, note, reviewer_id, version
            FROM competency_reviews
            WHERE organization_id = :organization AND user_id = :user AND competency_id = :competency
            """;

    private static final String ADD = """
            INSERT INTO competency_reviews (organization_id, user_id, competency_id, status, framework_id,
                                            claimed_level, note, reviewer_id, version)
            VALUES (:organization, :user, :competency, :status, :framework, :level, :note, :reviewer, :version + 1)
            ON CONFLICT ON CONSTRAINT competency_reviews_pk DO NOTHING
            """;

    private static final String UPDATE = """
            UPDATE competency_reviews
            SET status = :status, framework_id = :framework, claimed_level = :level, note = :note,
                reviewer_id = :reviewer, version = version + 1
            WHERE organization_id = :organization AND user_id = :user AND competency_id = :competency
                AND version = :version
            """;

    private final Session session;

    JdbiCompetencyReviews(Session session) {
        this.session = session;
    }

    @Override
    public Optional<CompetencyReview> find(UserId user, CompetencyId competency) {
        return session.inTenant(sql -> sql.query(FIND)
                .bind("user", user.value())
                .bind("competency", competency.value())
                .map((row, context) -> review(row))
                .findOne());
    }

    @Override
    public CompetencyReview update(CompetencyReview changed) {
        int stored = session.inTenant(sql -> sql.update(changed.version() == 0 ? ADD : UPDATE)
                .bind("user", changed.user().value())
                .bind("competency", changed.competency().value())
                .bind("status", EnumText.of(changed.status()))
                .bind(
                        "framework",
                        changed.claim().map(claim -> claim.framework().value()))
                .bind("level", changed.claim().map(Claim::level))
                .bind("note", changed.claim().map(Claim::note))
                .bind("reviewer", changed.reviewer().map(UserId::value))
                .bind("version", changed.version())
                .execute());
        if (stored == 0) {
            throw new StaleAggregate("review of " + changed.competency() + " of " + changed.user(), changed.version());
        }
        return changed.atVersion(changed.version() + 1);
    }

    private static CompetencyReview review(ResultSet row) throws SQLException {
        Optional<CompetencyFrameworkId> framework =
                optionalUuid(row, "framework_id").map(CompetencyFrameworkId::new);
        return new CompetencyReview(
                new UserId(uuid(row, "user_id")),
                new CompetencyId(uuid(row, "competency_id")),
                constant(row, "status", ReviewStatus.class),
                framework.isPresent()
                        ? Optional.of(new Claim(framework.get(), row.getInt("claimed_level"), row.getString("note")))
                        : Optional.empty(),
                optionalUuid(row, "reviewer_id").map(UserId::new),
                row.getLong("version"));
    }
}
