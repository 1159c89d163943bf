package io.planner360.jdbi.internal.competency;

import static io.planner360.jdbi.internal.Columns.constant;
import static io.planner360.jdbi.internal.Columns.instant;
import static io.planner360.jdbi.internal.Columns.optionalInstant;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.competency.assessment.Evidence;
import io.planner360.domain.competency.assessment.UserCompetencies;
import io.planner360.domain.competency.assessment.UserCompetency;
import io.planner360.domain.competency.assessment.UserCompetencyId;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.EnumText;
import io.planner360.jdbi.internal.Keyset;
import io.planner360.jdbi.internal.Session;
import io.planner360.jdbi.internal.TimeKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table {@code user_competencies}. */
final class JdbiUserCompetencies implements UserCompetencies {
    private static final Keyset<TimeKey> BY_RECORDING = Keyset.byTime();

    private static final String APPEND = """
            INSERT INTO user_competencies (organization_id, id, user_id, framework_id, competency_id, level, valid_from,
                                           valid_until, evidence, note, reference, assessed_by, recorded_at)
            VALUES (:organization, :id, :user, :framework, :competency, :level, :validFrom, :validUntil, :evidence,
                    :note, :reference, :assessor, :recordedAt)
            """;

    private static final String CURRENT = """
            SELECT DISTINCT ON (competency_id)
                id, user_id, framework_id, competency_id, level, valid_from, valid_until, evidence, note, reference,
                assessed_by, recorded_at
            FROM user_competencies
            WHERE organization_id = :organization AND user_id = :user
                AND valid_from <= :at AND (valid_until IS NULL OR valid_until > :at)
            ORDER BY competency_id, valid_from DESC, recorded_at DESC, id DESC
            """;

    private static final String HISTORY = """
            SELECT id, user_id, framework_id, competency_id, level, valid_from, valid_until, evidence, note, reference,
                assessed_by, recorded_at
            FROM user_competencies
            WHERE organization_id = :organization AND user_id = :user AND competency_id = :competency
                AND (recorded_at, id) >= (CAST(:fromTime AS timestamptz), :from)
                AND id IS DISTINCT FROM CAST(:after AS uuid)
            ORDER BY recorded_at, id
            LIMIT :limit
            """;

    private final Session session;

    JdbiUserCompetencies(Session session) {
        this.session = session;
    }

    @Override
    public void append(UserCompetency entry) {
        session.inTenant(sql -> sql.update(APPEND)
                .bind("id", entry.id().value())
                .bind("user", entry.user().value())
                .bind("framework", entry.framework().value())
                .bind("competency", entry.competency().value())
                .bind("level", entry.level())
                .bind("validFrom", entry.validFrom())
                .bind("validUntil", entry.validUntil())
                .bind("evidence", EnumText.of(entry.evidence().kind()))
                .bind("note", entry.evidence().note())
                .bind("reference", entry.evidence().reference())
                .bind("assessor", entry.assessor().value())
                .bind("recordedAt", entry.recordedAt())
                .execute());
    }

    @Override
    public List<UserCompetency> current(UserId user, Instant at) {
        return session.inTenant(sql -> sql.query(CURRENT)
                .bind("user", user.value())
                .bind("at", at)
                .map((row, context) -> entry(row))
                .list());
    }

    @Override
    public Page<UserCompetency> history(UserId user, CompetencyId competency, PageRequest page) {
        Optional<TimeKey> after = BY_RECORDING.after(page);
        List<UserCompetency> entries = session.inTenant(sql -> sql.query(HISTORY)
                .bind("user", user.value())
                .bind("competency", competency.value())
                .bind("fromTime", after.map(key -> key.at().toString()).orElse("-infinity"))
                .bind("from", after.map(TimeKey::id).orElse(BoundSql.LOWEST_ID))
                .bind("after", after.map(TimeKey::id))
                .bind("limit", Keyset.limit(page))
                .map((row, context) -> entry(row))
                .list());
        return BY_RECORDING.page(
                entries,
                page,
                entry -> new TimeKey(entry.recordedAt(), entry.id().value()));
    }

    private static UserCompetency entry(ResultSet row) throws SQLException {
        return new UserCompetency(
                new UserCompetencyId(uuid(row, "id")),
                new UserId(uuid(row, "user_id")),
                new CompetencyFrameworkId(uuid(row, "framework_id")),
                new CompetencyId(uuid(row, "competency_id")),
                row.getInt("level"),
                instant(row, "valid_from"),
                optionalInstant(row, "valid_until"),
                new Evidence(
                        constant(row, "evidence", Evidence.Kind.class),
                        row.getString("note"),
                        row.getString("reference")),
                new UserId(uuid(row, "assessed_by")),
                instant(row, "recorded_at"));
    }
}
