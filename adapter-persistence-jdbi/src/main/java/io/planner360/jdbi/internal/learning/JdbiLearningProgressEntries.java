package io.planner360.jdbi.internal.learning;

import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.LearningProgress;
import io.planner360.domain.learning.plan.LearningProgressEntries;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.Keyset;
import io.planner360.jdbi.internal.Session;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The table {@code learning_progress}. */
final class JdbiLearningProgressEntries implements LearningProgressEntries {
    private static final Keyset<EntryKey> BY_TIME = new Keyset<>(EntryKey::toString, EntryKey::parse);

    private static final String APPEND = """
            INSERT INTO learning_progress (organization_id, id, plan_id, objective_id, recorded_at, percent, minutes,
                                           note)
            VALUES (:organization, :id, :plan, :objective, :recordedAt, :percent, :minutes, :note)
            """;

    private static final String OF_PLAN = """
            SELECT id, plan_id, objective_id, recorded_at, percent, minutes, note
            FROM learning_progress
            WHERE organization_id = :organization AND plan_id = :plan
                AND (recorded_at, id) >= (CAST(:fromTime AS timestamptz), :from)
                AND id IS DISTINCT FROM CAST(:after AS uuid)
            ORDER BY recorded_at, id
            LIMIT :limit
            """;

    private final Session session;
    private final LearningProgressMapper mapper = new LearningProgressMapperImpl();

    JdbiLearningProgressEntries(Session session) {
        this.session = session;
    }

    @Override
    public void append(LearningProgress entry) {
        session.inTenant(sql -> sql.update(APPEND)
                .bind("id", entry.id().value())
                .bind("plan", entry.plan().value())
                .bind("objective", entry.objective().value())
                .bind("recordedAt", entry.recordedAt())
                .bind("percent", entry.percent())
                .bind("minutes", entry.minutes())
                .bind("note", entry.note())
                .execute());
    }

    @Override
    public Page<LearningProgress> ofPlan(LearningPlanId plan, PageRequest page) {
        Optional<EntryKey> after = BY_TIME.after(page);
        return session.inTenant(sql -> {
            List<LearningProgress> rows = sql.query(OF_PLAN)
                    .bind("plan", plan.value())
                    .bind(
                            "fromTime",
                            after.map(key -> key.recordedAt().toString()).orElse("-infinity"))
                    .bind("from", after.map(EntryKey::id).orElse(BoundSql.LOWEST_ID))
                    .bind("after", after.map(EntryKey::id))
                    .bind("limit", Keyset.limit(page))
                    .map(ConstructorMapper.of(LearningProgressRow.class))
                    .map(mapper::entry)
                    .list();
            return BY_TIME.page(
                    rows,
                    page,
                    entry -> new EntryKey(entry.recordedAt(), entry.id().value()));
        });
    }

    /** What entries are ordered by. */
    private record EntryKey(Instant recordedAt, UUID id) {
        static EntryKey parse(String text) {
            int space = text.indexOf(' ');
            return new EntryKey(Instant.parse(text.substring(0, space)), UUID.fromString(text.substring(space + 1)));
        }

        @Override
        public String toString() {
            return recordedAt + " " + id;
        }
    }
}
