package io.planner360.jdbi.internal.organization;

import static io.planner360.jdbi.internal.Columns.constant;
import static io.planner360.jdbi.internal.Columns.instant;
import static io.planner360.jdbi.internal.Columns.optionalInstant;
import static io.planner360.jdbi.internal.Columns.optionalUuid;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.organization.MembershipPeriod;
import io.planner360.domain.organization.MembershipPeriods;
import io.planner360.domain.organization.MembershipStatus;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.Keyset;
import io.planner360.jdbi.internal.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.statement.Query;

/** The table {@code membership_periods}, which {@link JdbiMemberships} writes. */
final class JdbiMembershipPeriods implements MembershipPeriods {
    private static final Keyset<Integer> BY_NUMBER = new Keyset<>(String::valueOf, Integer::valueOf);
    private static final Keyset<UUID> BY_USER = Keyset.byId();

    private static final String PERIOD = """
            SELECT user_id, number, manager_id, job_title, department, status, started_at, ended_at
            FROM membership_periods
            WHERE organization_id = :organization
            """;

    private static final String BEFORE = " AND started_at < :before AND (ended_at IS NULL OR ended_at >= :before)";

    private static final String PAGE = BEFORE + """
            AND status <> 'deactivated'
            AND user_id >= :from AND user_id IS DISTINCT FROM CAST(:after AS uuid)
            ORDER BY user_id
            LIMIT :limit
            """;

    private final Session session;

    JdbiMembershipPeriods(Session session) {
        this.session = session;
    }

    @Override
    public Page<MembershipPeriod> ofMember(UserId user, PageRequest page) {
        return session.inTenant(sql -> {
            List<MembershipPeriod> rows = sql.query(PERIOD + """
                            AND user_id = :user AND number > :after
                            ORDER BY number
                            LIMIT :limit
                            """)
                    .bind("user", user.value())
                    .bind("after", BY_NUMBER.after(page).orElse(0))
                    .bind("limit", Keyset.limit(page))
                    .map((row, context) -> period(row))
                    .list();
            return BY_NUMBER.page(rows, page, MembershipPeriod::number);
        });
    }

    @Override
    public Optional<MembershipPeriod> before(Instant instant, UserId user) {
        return session.inTenant(sql -> sql.query(PERIOD + "AND user_id = :user" + BEFORE)
                .bind("user", user.value())
                .bind("before", instant)
                .map((row, context) -> period(row))
                .findOne());
    }

    @Override
    public Page<MembershipPeriod> reportsBefore(Instant instant, UserId manager, PageRequest page) {
        return members(
                PERIOD + "AND manager_id = :manager" + PAGE,
                query -> query.bind("manager", manager.value()),
                instant,
                page);
    }

    @Override
    public Page<MembershipPeriod> departmentBefore(Instant instant, String department, PageRequest page) {
        return members(
                PERIOD + "AND department = :department" + PAGE,
                query -> query.bind("department", department),
                instant,
                page);
    }

    private Page<MembershipPeriod> members(
            String statement, UnaryOperator<Query> binder, Instant instant, PageRequest page) {
        Optional<UUID> after = BY_USER.after(page);
        return session.inTenant(sql -> {
            List<MembershipPeriod> rows = binder.apply(sql.query(statement))
                    .bind("before", instant)
                    .bind("from", after.orElse(BoundSql.LOWEST_ID))
                    .bind("after", after)
                    .bind("limit", Keyset.limit(page))
                    .map((row, context) -> period(row))
                    .list();
            return BY_USER.page(rows, page, period -> period.user().value());
        });
    }

    private static MembershipPeriod period(ResultSet row) throws SQLException {
        return new MembershipPeriod(
                new UserId(uuid(row, "user_id")),
                row.getInt("number"),
                optionalUuid(row, "manager_id").map(UserId::new),
                row.getString("job_title"),
                row.getString("department"),
                constant(row, "status", MembershipStatus.class),
                instant(row, "started_at"),
                optionalInstant(row, "ended_at"));
    }
}
