package io.planner360.jdbi.internal.learning;

import static io.planner360.jdbi.internal.Columns.list;
import static io.planner360.jdbi.internal.Columns.optionalInteger;
import static io.planner360.jdbi.internal.Columns.optionalText;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.learning.resource.LearningResource;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.learning.resource.LearningResources;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.Session;
import io.planner360.jdbi.internal.SqlArray;
import io.vavr.control.Either;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table {@code learning_resources} with what each develops. */
final class JdbiLearningResources implements LearningResources {
    private static final String UNKNOWN_COMPETENCY = """
            SELECT wanted.id
            FROM unnest(:competencies) WITH ORDINALITY AS wanted (id, position)
            WHERE NOT EXISTS (
                SELECT FROM competencies c WHERE c.organization_id = :organization AND c.id = wanted.id)
            ORDER BY wanted.position
            LIMIT 1
            """;

    private static final String ADD = """
            WITH stored AS (
                INSERT INTO learning_resources (organization_id, id, title, type, provider, url, minutes, level,
                                                language)
                SELECT :organization, r.*
                FROM unnest(:ids, :titles, :types, :providers, :urls, :minutes, :levels, :languages) AS r
            )
            INSERT INTO learning_resource_competencies (organization_id, resource_id, competency_id)
            SELECT :organization, d.*
            FROM unnest(:developing, :competencies) AS d
            """;

    private static final String DEVELOPING = """
            SELECT r.id, r.title, r.type, r.provider, r.url, r.minutes, r.level, r.language, d.competencies
            FROM learning_resources r
            CROSS JOIN LATERAL (
                SELECT array_agg(competency_id) AS competencies
                FROM learning_resource_competencies
                WHERE organization_id = :organization AND resource_id = r.id) AS d
            WHERE r.organization_id = :organization
                AND r.id IN (
                    SELECT resource_id
                    FROM learning_resource_competencies
                    WHERE organization_id = :organization AND competency_id = ANY (:wanted))
            ORDER BY r.id
            """;

    private final Session session;

    JdbiLearningResources(Session session) {
        this.session = session;
    }

    @Override
    public Either<NotFound, List<LearningResource>> addAll(List<LearningResource> resources) {
        List<Development> developments =
                resources.stream().flatMap(Development::all).toList();
        return session.inTenant(sql -> {
            Optional<UUID> unknown = sql.query(UNKNOWN_COMPETENCY)
                    .bind("competencies", SqlArray.uuids(developments, Development::competency))
                    .mapTo(UUID.class)
                    .findOne();
            if (unknown.isPresent()) {
                return Either.left(new NotFound("competency", unknown.get().toString()));
            }
            add(sql, resources, developments);
            return Either.right(List.copyOf(resources));
        });
    }

    private static void add(BoundSql sql, List<LearningResource> resources, List<Development> developments) {
        sql.update(ADD)
                .bind("ids", SqlArray.uuids(resources, resource -> resource.id().value()))
                .bind("titles", SqlArray.texts(resources, LearningResource::title))
                .bind("types", SqlArray.texts(resources, LearningResource::type))
                .bind("providers", SqlArray.texts(resources, LearningResource::provider))
                .bind("urls", SqlArray.optionalTexts(resources, LearningResource::url))
                .bind("minutes", SqlArray.integers(resources, LearningResource::minutes))
                .bind("levels", SqlArray.optionalIntegers(resources, LearningResource::level))
                .bind("languages", SqlArray.texts(resources, LearningResource::language))
                .bind("developing", SqlArray.uuids(developments, Development::resource))
                .bind("competencies", SqlArray.uuids(developments, Development::competency))
                .execute();
    }

    @Override
    public List<LearningResource> developing(Collection<CompetencyId> competencies) {
        return session.inTenant(sql -> sql.query(DEVELOPING)
                .bind("wanted", SqlArray.uuids(competencies, CompetencyId::value))
                .map((row, context) -> resource(row))
                .list());
    }

    private static LearningResource resource(ResultSet row) throws SQLException {
        return new LearningResource(
                new LearningResourceId(uuid(row, "id")),
                row.getString("title"),
                row.getString("type"),
                row.getString("provider"),
                optionalText(row, "url"),
                row.getInt("minutes"),
                list(row, "competencies", UUID.class).stream()
                        .map(CompetencyId::new)
                        .collect(Collectors.toUnmodifiableSet()),
                optionalInteger(row, "level"),
                row.getString("language"));
    }

    /** That a resource develops a competency. */
    private record Development(UUID resource, UUID competency) {
        static Stream<Development> all(LearningResource resource) {
            return resource.competencies().stream()
                    .map(CompetencyId::value)
                    .sorted(Comparator.comparing(UUID::toString))
                    .map(competency -> new Development(resource.id().value(), competency));
        }
    }
}
