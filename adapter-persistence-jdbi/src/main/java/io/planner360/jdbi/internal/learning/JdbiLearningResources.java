package io.planner360.jdbi.internal.learning;

import static io.planner360.jdbi.internal.Columns.list;
import static io.planner360.jdbi.internal.Columns.optionalInteger;
import static io.planner360.jdbi.internal.Columns.optionalText;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.learning.resource.Cost;
import io.planner360.domain.learning.resource.LearningResource;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.learning.resource.LearningResources;
import io.planner360.domain.learning.resource.ResourceContent;
import io.planner360.domain.learning.resource.ResourceFilter;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.Keyset;
import io.planner360.jdbi.internal.Session;
import io.planner360.jdbi.internal.SqlArray;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Query;

/** The table {@code learning_resources} with what each develops. */
final class JdbiLearningResources implements LearningResources {
    private static final Keyset<UUID> BY_ID = Keyset.byId();

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
                                                language, cost, currency, retired, version)
                SELECT :organization, r.*
                FROM unnest(:ids, :titles, :types, :providers, :urls, :minutes, :levels, :languages, :costs,
                            :currencies, :retired, :versions) AS r
            )
            INSERT INTO learning_resource_competencies (organization_id, resource_id, competency_id)
            SELECT :organization, d.*
            FROM unnest(:developing, :competencies) AS d
            """;

    private static final String SELECT = """
            SELECT r.id, r.title, r.type, r.provider, r.url, r.minutes, r.level, r.language, r.cost, r.currency,
                   r.retired, r.version, d.competencies
            FROM learning_resources r
            CROSS JOIN LATERAL (
                SELECT array_agg(competency_id) AS competencies
                FROM learning_resource_competencies
                WHERE organization_id = :organization AND resource_id = r.id) AS d
            WHERE r.organization_id = :organization
            """;

    private static final String FIND_ALL = SELECT + "AND r.id = ANY (:ids) ORDER BY r.id";

    private static final String DEVELOPING = SELECT + """
                AND NOT r.retired
                AND r.id IN (
                    SELECT resource_id
                    FROM learning_resource_competencies
                    WHERE organization_id = :organization AND competency_id = ANY (:wanted))
            ORDER BY r.id
            """;

    private static final String OF_COMPETENCY = """
                AND EXISTS (
                    SELECT FROM learning_resource_competencies c
                    WHERE c.organization_id = :organization AND c.competency_id = :competency AND c.resource_id = r.id)
            """;

    private static final String PAGE = """
                AND r.id >= :from AND r.id IS DISTINCT FROM CAST(:after AS uuid)
            ORDER BY r.id
            LIMIT :limit
            """;

    private static final String UPDATE = """
            WITH stored AS (
                UPDATE learning_resources
                SET title = :title, type = :type, provider = :provider, url = :url, minutes = :minutes, level = :level,
                    language = :language, cost = :cost, currency = :currency, retired = :retired,
                    version = version + 1
                WHERE organization_id = :organization AND id = :id AND version = :version
                RETURNING id
            ), dropped AS (
                DELETE FROM learning_resource_competencies d
                USING stored
                WHERE d.organization_id = :organization AND d.resource_id = stored.id
                    AND d.competency_id <> ALL (:competencies)
            ), developed AS (
                INSERT INTO learning_resource_competencies (organization_id, resource_id, competency_id)
                SELECT :organization, stored.id, c.id
                FROM stored, unnest(:competencies) AS c (id)
                ON CONFLICT DO NOTHING
            )
            SELECT EXISTS (SELECT FROM stored) AS stored
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
            Optional<NotFound> unknown = unknownCompetency(sql, developments);
            if (unknown.isPresent()) {
                return Either.left(unknown.get());
            }
            add(sql, resources, developments);
            return Either.right(List.copyOf(resources));
        });
    }

    private static Optional<NotFound> unknownCompetency(BoundSql sql, List<Development> developments) {
        return sql.query(UNKNOWN_COMPETENCY)
                .bind("competencies", SqlArray.uuids(developments, Development::competency))
                .mapTo(UUID.class)
                .findOne()
                .map(competency -> new NotFound("competency", competency.toString()));
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
                .bind("costs", SqlArray.optionalDecimals(resources, JdbiLearningResources::amount))
                .bind("currencies", SqlArray.optionalTexts(resources, JdbiLearningResources::currency))
                .bind("retired", SqlArray.booleans(resources, LearningResource::retired))
                .bind("versions", SqlArray.longs(resources, LearningResource::version))
                .bind("developing", SqlArray.uuids(developments, Development::resource))
                .bind("competencies", SqlArray.uuids(developments, Development::competency))
                .execute();
    }

    private static Optional<BigDecimal> amount(LearningResource resource) {
        return resource.content().cost().map(Cost::amount);
    }

    private static Optional<String> currency(LearningResource resource) {
        return resource.content().cost().map(Cost::currency);
    }

    @Override
    public List<LearningResource> findAll(Collection<LearningResourceId> ids) {
        return session.inTenant(sql -> sql.query(FIND_ALL)
                .bind("ids", SqlArray.uuids(ids, LearningResourceId::value))
                .map((row, context) -> resource(row))
                .list());
    }

    @Override
    public List<LearningResource> developing(Collection<CompetencyId> competencies) {
        return session.inTenant(sql -> sql.query(DEVELOPING)
                .bind("wanted", SqlArray.uuids(competencies, CompetencyId::value))
                .map((row, context) -> resource(row))
                .list());
    }

    /** Asks for what the filter names and nothing else, so that the database can choose an index for it. */
    @Override
    public Page<LearningResource> search(ResourceFilter filter, PageRequest page) {
        Optional<UUID> after = BY_ID.after(page);
        String conditions = (filter.competency().isPresent() ? OF_COMPETENCY : "")
                + (filter.level().isPresent() ? " AND r.level = :level" : "")
                + (filter.language().isPresent() ? " AND r.language = :language" : "")
                + (filter.retiredToo() ? "" : " AND NOT r.retired");
        return session.inTenant(sql -> {
            Query search = sql.query(SELECT + conditions + PAGE);
            filter.competency().ifPresent(one -> search.bind("competency", one.value()));
            filter.level().ifPresent(level -> search.bind("level", level));
            filter.language().ifPresent(tag -> search.bind("language", tag));
            List<LearningResource> rows = search.bind("from", after.orElse(BoundSql.LOWEST_ID))
                    .bind("after", after)
                    .bind("limit", Keyset.limit(page))
                    .map((row, context) -> resource(row))
                    .list();
            return BY_ID.page(rows, page, resource -> resource.id().value());
        });
    }

    @Override
    public Either<NotFound, LearningResource> update(LearningResource changed) {
        List<Development> developments = Development.all(changed).toList();
        return session.inTenant(sql -> {
            Optional<NotFound> unknown = unknownCompetency(sql, developments);
            if (unknown.isPresent()) {
                return Either.left(unknown.get());
            }
            boolean stored = sql.query(UPDATE)
                    .bind("id", changed.id().value())
                    .bind("title", changed.title())
                    .bind("type", changed.type())
                    .bind("provider", changed.provider())
                    .bind("url", changed.url())
                    .bind("minutes", changed.minutes())
                    .bind("level", changed.level())
                    .bind("language", changed.language())
                    .bind("cost", amount(changed))
                    .bind("currency", currency(changed))
                    .bind("retired", changed.retired())
                    .bind("version", changed.version())
                    .bind("competencies", SqlArray.uuids(developments, Development::competency))
                    .mapTo(boolean.class)
                    .one();
            if (!stored) {
                throw new StaleAggregate("learning resource " + changed.id(), changed.version());
            }
            return Either.right(changed.atVersion(changed.version() + 1));
        });
    }

    private static LearningResource resource(ResultSet row) throws SQLException {
        Optional<String> currency = optionalText(row, "currency");
        return new LearningResource(
                new LearningResourceId(uuid(row, "id")),
                new ResourceContent(
                        row.getString("title"),
                        row.getString("type"),
                        row.getString("provider"),
                        optionalText(row, "url"),
                        row.getInt("minutes"),
                        list(row, "competencies", UUID.class).stream()
                                .map(CompetencyId::new)
                                .collect(Collectors.toUnmodifiableSet()),
                        optionalInteger(row, "level"),
                        row.getString("language"),
                        currency.isPresent()
                                ? Optional.of(new Cost(row.getBigDecimal("cost"), currency.get()))
                                : Optional.empty()),
                row.getBoolean("retired"),
                row.getLong("version"));
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
