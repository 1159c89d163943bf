package io.planner360.jdbi.internal.learning;

import static io.planner360.jdbi.internal.Columns.constant;
import static io.planner360.jdbi.internal.Columns.instant;
import static io.planner360.jdbi.internal.Columns.optionalInstant;
import static io.planner360.jdbi.internal.Columns.optionalText;
import static io.planner360.jdbi.internal.Columns.optionalUuid;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.MadeBy;
import io.planner360.domain.learning.recommendation.Recommendation;
import io.planner360.domain.learning.recommendation.RecommendationId;
import io.planner360.domain.learning.recommendation.RecommendationStatus;
import io.planner360.domain.learning.recommendation.Recommendations;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.PublishedReportId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.EnumText;
import io.planner360.jdbi.internal.Keyset;
import io.planner360.jdbi.internal.Session;
import io.planner360.jdbi.internal.SqlArray;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The table {@code recommendations}. */
final class JdbiRecommendations implements Recommendations {
    private static final Keyset<UUID> BY_ID = Keyset.byId();

    /** By resource, so that two who recommend at once wait for each other in one order. */
    private static final String ADD = """
            INSERT INTO recommendations (organization_id, id, user_id, cycle_id, report_id, competency_id, target_level,
                                         resource_id, title, reason, confidence, made_by, made_by_version, status,
                                         created_at, version)
            SELECT :organization, r.id, r.user_id, r.cycle_id, r.report_id, r.competency_id, r.target_level,
                   r.resource_id, r.title, r.reason, r.confidence, r.made_by, r.made_by_version, 'offered',
                   CAST(r.created_at AS timestamptz), r.version
            FROM unnest(:ids, :users, :cycles, :reports, :competencies, :targetLevels, :resources, :titles, :reasons,
                        :confidences, :makers, :makerVersions, :createdAt, :versions) WITH ORDINALITY
                AS r (id, user_id, cycle_id, report_id, competency_id, target_level, resource_id, title, reason,
                      confidence, made_by, made_by_version, created_at, version, place)
            ORDER BY r.report_id, r.resource_id, r.place
            ON CONFLICT ON CONSTRAINT recommendations_once_key DO NOTHING
            RETURNING id
            """;

    private static final String SELECT = """
            SELECT id, user_id, cycle_id, report_id, competency_id, target_level, resource_id, title, reason, confidence,
                   made_by, made_by_version, status, objective_id, dismissal, created_at, decided_at, version
            FROM recommendations
            WHERE organization_id = :organization
            """;

    private static final String FIND = SELECT + " AND id = :id";

    private static final String OF_USER = SELECT + """
                AND user_id = :user AND status = :status
                AND id >= :from AND id IS DISTINCT FROM CAST(:after AS uuid)
            ORDER BY id
            LIMIT :limit
            """;

    private static final String UPDATE = """
            UPDATE recommendations
            SET status = :status, objective_id = :objective, dismissal = :dismissal, decided_at = :decidedAt,
                version = version + 1
            WHERE organization_id = :organization AND id = :id AND version = :version
            """;

    private final Session session;

    JdbiRecommendations(Session session) {
        this.session = session;
    }

    @Override
    public List<Recommendation> addAll(List<Recommendation> offered) {
        Set<UUID> stored = new HashSet<>(session.inTenant(sql -> sql.query(ADD)
                .bind("ids", SqlArray.uuids(offered, one -> one.id().value()))
                .bind("users", SqlArray.uuids(offered, one -> one.user().value()))
                .bind("cycles", SqlArray.uuids(offered, one -> one.cycle().value()))
                .bind("reports", SqlArray.uuids(offered, one -> one.report().value()))
                .bind(
                        "competencies",
                        SqlArray.uuids(offered, one -> one.competency().value()))
                .bind("targetLevels", SqlArray.integers(offered, Recommendation::targetLevel))
                .bind("resources", SqlArray.uuids(offered, one -> one.resource().value()))
                .bind("titles", SqlArray.texts(offered, Recommendation::title))
                .bind("reasons", SqlArray.texts(offered, Recommendation::reason))
                .bind("confidences", SqlArray.decimals(offered, Recommendation::confidence))
                .bind("makers", SqlArray.texts(offered, one -> one.madeBy().name()))
                .bind(
                        "makerVersions",
                        SqlArray.texts(offered, one -> one.madeBy().version()))
                .bind(
                        "createdAt",
                        SqlArray.texts(offered, one -> one.createdAt().toString()))
                .bind("versions", SqlArray.longs(offered, Recommendation::version))
                .mapTo(UUID.class)
                .list()));
        return offered.stream().filter(one -> stored.contains(one.id().value())).toList();
    }

    @Override
    public Optional<Recommendation> find(RecommendationId id) {
        return session.inTenant(sql -> sql.query(FIND)
                .bind("id", id.value())
                .map((row, context) -> recommendation(row))
                .findOne());
    }

    @Override
    public Page<Recommendation> ofUser(UserId user, RecommendationStatus status, PageRequest page) {
        Optional<UUID> after = BY_ID.after(page);
        return session.inTenant(sql -> BY_ID.page(
                sql.query(OF_USER)
                        .bind("user", user.value())
                        .bind("status", EnumText.of(status))
                        .bind("from", after.orElse(BoundSql.LOWEST_ID))
                        .bind("after", after)
                        .bind("limit", Keyset.limit(page))
                        .map((row, context) -> recommendation(row))
                        .list(),
                page,
                one -> one.id().value()));
    }

    @Override
    public Recommendation update(Recommendation decided) {
        int updated = session.inTenant(sql -> sql.update(UPDATE)
                .bind("id", decided.id().value())
                .bind("status", EnumText.of(decided.status()))
                .bind("objective", decided.objective().map(LearningObjectiveId::value))
                .bind("dismissal", decided.dismissal())
                .bind("decidedAt", decided.decidedAt())
                .bind("version", decided.version())
                .execute());
        if (updated == 0) {
            throw new StaleAggregate("recommendation " + decided.id(), decided.version());
        }
        return decided.atVersion(decided.version() + 1);
    }

    private static Recommendation recommendation(ResultSet row) throws SQLException {
        return new Recommendation(
                new RecommendationId(uuid(row, "id")),
                new UserId(uuid(row, "user_id")),
                new FeedbackCycleId(uuid(row, "cycle_id")),
                new PublishedReportId(uuid(row, "report_id")),
                new CompetencyId(uuid(row, "competency_id")),
                row.getInt("target_level"),
                new LearningResourceId(uuid(row, "resource_id")),
                row.getString("title"),
                row.getString("reason"),
                row.getBigDecimal("confidence"),
                new MadeBy(row.getString("made_by"), row.getString("made_by_version")),
                constant(row, "status", RecommendationStatus.class),
                optionalUuid(row, "objective_id").map(LearningObjectiveId::new),
                optionalText(row, "dismissal"),
                instant(row, "created_at"),
                optionalInstant(row, "decided_at"),
                row.getLong("version"));
    }
}
