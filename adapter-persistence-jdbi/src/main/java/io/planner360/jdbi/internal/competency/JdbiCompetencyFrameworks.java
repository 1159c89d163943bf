package io.planner360.jdbi.internal.competency;

import static io.planner360.jdbi.internal.Columns.constant;
import static io.planner360.jdbi.internal.Columns.list;
import static io.planner360.jdbi.internal.Columns.optionalDouble;
import static io.planner360.jdbi.internal.Columns.optionalInstant;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyCategory;
import io.planner360.domain.competency.framework.CompetencyCategoryId;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyFrameworks;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.framework.CompetencyLevel;
import io.planner360.domain.competency.framework.FrameworkStatus;
import io.planner360.domain.competency.framework.FrameworkVersion;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.domain.shared.Translations;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.EnumText;
import io.planner360.jdbi.internal.Keyset;
import io.planner360.jdbi.internal.Session;
import io.planner360.jdbi.internal.SqlArray;
import io.planner360.jdbi.internal.TextTable;
import io.vavr.control.Either;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The table {@code competency_frameworks} and what hangs on it. */
final class JdbiCompetencyFrameworks implements CompetencyFrameworks {
    private static final Keyset<UUID> BY_ID = Keyset.byId();
    private static final TextTable TEXTS = TextTable.named("framework_texts", "framework_id");

    private static final String ADD = """
            INSERT INTO competency_frameworks (organization_id, id, name, first_version_id, version_number, status,
                                               published_at, version)
            VALUES (:organization, :id, :name, :first, :number, :status, :publishedAt, :version)
            ON CONFLICT ON CONSTRAINT competency_frameworks_name_key DO NOTHING
            """;

    private static final String ADD_CONTENT = """
            WITH categories AS (
                INSERT INTO framework_categories (organization_id, framework_id, category_id, position, name)
                SELECT :organization, :framework, c.id, c.position, c.name
                FROM unnest(:categoryIds, :categoryPositions, :categoryNames) AS c (id, position, name)
            ), stored AS (
                INSERT INTO framework_competencies (organization_id, framework_id, competency_id, category_id,
                                                    position, name, description, weight)
                SELECT :organization, :framework, c.id, c.category_id, c.position, c.name, c.description, c.weight
                FROM unnest(:ids, :inCategories, :positions, :names, :descriptions, :weights)
                    AS c (id, category_id, position, name, description, weight)
            ), others AS (
                INSERT INTO framework_competency_categories (organization_id, framework_id, competency_id,
                                                             category_id, position)
                SELECT :organization, :framework, o.competency_id, o.category_id, o.position
                FROM unnest(:otherCompetencies, :otherCategories, :otherPositions)
                    AS o (competency_id, category_id, position)
            ), indicators AS (
                SELECT competency_id, level, array_agg(text ORDER BY position) AS texts
                FROM unnest(:indicatorCompetencies, :indicatorLevels, :indicatorPositions, :indicatorTexts)
                    AS i (competency_id, level, position, text)
                GROUP BY competency_id, level
            )
            INSERT INTO framework_levels (organization_id, framework_id, competency_id, level, name, indicators,
                                          scale_value)
            SELECT :organization, :framework, l.competency_id, l.level, l.name, coalesce(i.texts, '{}'), l.scale_value
            FROM unnest(:levelCompetencies, :levelNumbers, :levelNames, :levelValues)
                AS l (competency_id, level, name, scale_value)
            LEFT JOIN indicators i USING (competency_id, level)
            """;

    private static final String DELETE_CONTENT = """
            WITH levels AS (
                DELETE FROM framework_levels WHERE organization_id = :organization AND framework_id = :framework
            ), others AS (
                DELETE FROM framework_competency_categories
                WHERE organization_id = :organization AND framework_id = :framework
            ), competencies AS (
                DELETE FROM framework_competencies
                WHERE organization_id = :organization AND framework_id = :framework
            )
            DELETE FROM framework_categories WHERE organization_id = :organization AND framework_id = :framework
            """;

    private static final String FIND = """
            SELECT f.first_version_id, f.version_number, f.status, f.published_at, f.name, f.version, c.ids, c.names
            FROM competency_frameworks f
            CROSS JOIN LATERAL (
                SELECT array_agg(category_id ORDER BY position) AS ids, array_agg(name ORDER BY position) AS names
                FROM framework_categories
                WHERE organization_id = :organization AND framework_id = f.id) AS c
            WHERE f.organization_id = :organization AND f.id = :id
            """;

    private static final String FIND_COMPETENCIES = """
            SELECT c.competency_id AS id, c.category_id, o.others, c.name, c.description, c.weight,
                   l.level, l.name AS level_name, l.indicators, l.scale_value
            FROM framework_competencies c
            JOIN framework_levels l ON l.organization_id = :organization AND l.framework_id = c.framework_id
                AND l.competency_id = c.competency_id
            LEFT JOIN (
                SELECT competency_id, array_agg(category_id ORDER BY position) AS others
                FROM framework_competency_categories
                WHERE organization_id = :organization AND framework_id = :id
                GROUP BY competency_id) AS o ON o.competency_id = c.competency_id
            WHERE c.organization_id = :organization AND c.framework_id = :id
            ORDER BY c.position, l.level
            """;

    private static final String ALL = """
            SELECT id, first_version_id, version_number, name, status
            FROM competency_frameworks
            WHERE organization_id = :organization AND id >= :from AND id IS DISTINCT FROM CAST(:after AS uuid)
            ORDER BY id
            LIMIT :limit
            """;

    private static final String UPDATE = """
            WITH before AS (
                SELECT id, status
                FROM competency_frameworks
                WHERE organization_id = :organization AND id = :id AND version = :version
                FOR NO KEY UPDATE
            )
            UPDATE competency_frameworks f
            SET status = :status, published_at = :publishedAt, version = f.version + 1
            FROM before
            WHERE f.organization_id = :organization AND f.id = before.id
            RETURNING before.status
            """;

    private final Session session;

    JdbiCompetencyFrameworks(Session session) {
        this.session = session;
    }

    @Override
    public Either<Conflict, CompetencyFramework> add(CompetencyFramework framework) {
        return session.inTenant(sql -> {
            int stored = sql.update(ADD)
                    .bind("id", framework.id().value())
                    .bind("name", framework.name())
                    .bind("first", framework.first().value())
                    .bind("number", framework.number())
                    .bind("status", EnumText.of(framework.status()))
                    .bind("publishedAt", framework.publishedAt())
                    .bind("version", framework.version())
                    .execute();
            if (stored == 0) {
                return Either.left(new Conflict(
                        NAME_TAKEN,
                        "Another competency framework has this name, or this one a version with its number."));
            }
            addContent(sql, framework);
            publish(sql, framework);
            return Either.right(framework);
        });
    }

    private static void addContent(BoundSql sql, CompetencyFramework framework) {
        List<CompetencyCategory> categories = framework.categories();
        List<Competency> competencies = framework.competencies();
        List<OtherCategoryOf> others =
                competencies.stream().flatMap(OtherCategoryOf::all).toList();
        List<LevelOf> levels = competencies.stream().flatMap(LevelOf::all).toList();
        List<IndicatorOf> indicators = levels.stream().flatMap(IndicatorOf::all).toList();
        sql.update(ADD_CONTENT)
                .bind("framework", framework.id().value())
                .bind(
                        "categoryIds",
                        SqlArray.uuids(categories, category -> category.id().value()))
                .bind("categoryPositions", SqlArray.positions(categories))
                .bind("categoryNames", SqlArray.texts(categories, CompetencyCategory::name))
                .bind(
                        "ids",
                        SqlArray.uuids(
                                competencies, competency -> competency.id().value()))
                .bind(
                        "inCategories",
                        SqlArray.uuids(
                                competencies,
                                competency -> competency.category().value()))
                .bind("positions", SqlArray.positions(competencies))
                .bind("names", SqlArray.texts(competencies, Competency::name))
                .bind("descriptions", SqlArray.texts(competencies, Competency::description))
                .bind("weights", SqlArray.decimals(competencies, Competency::weight))
                .bind("otherCompetencies", SqlArray.uuids(others, OtherCategoryOf::competency))
                .bind("otherCategories", SqlArray.uuids(others, OtherCategoryOf::category))
                .bind("otherPositions", SqlArray.integers(others, OtherCategoryOf::position))
                .bind("levelCompetencies", SqlArray.uuids(levels, LevelOf::competency))
                .bind("levelNumbers", SqlArray.integers(levels, of -> of.level().number()))
                .bind("levelNames", SqlArray.texts(levels, of -> of.level().name()))
                .bind(
                        "levelValues",
                        SqlArray.optionalDoubles(levels, of -> of.level().scaleValue()))
                .bind("indicatorCompetencies", SqlArray.uuids(indicators, IndicatorOf::competency))
                .bind("indicatorLevels", SqlArray.integers(indicators, IndicatorOf::level))
                .bind("indicatorPositions", SqlArray.integers(indicators, IndicatorOf::position))
                .bind("indicatorTexts", SqlArray.texts(indicators, IndicatorOf::text))
                .execute();
    }

    @Override
    public Optional<CompetencyFramework> find(CompetencyFrameworkId id) {
        return session.inTenant(sql -> sql.query(FIND)
                .bind("id", id.value())
                .map((row, context) -> new CompetencyFramework(
                        id,
                        new CompetencyFrameworkId(uuid(row, "first_version_id")),
                        row.getInt("version_number"),
                        constant(row, "status", FrameworkStatus.class),
                        optionalInstant(row, "published_at"),
                        row.getString("name"),
                        categories(row),
                        competencies(sql, id),
                        row.getLong("version")))
                .findOne());
    }

    @Override
    public Page<FrameworkVersion> all(PageRequest page) {
        Optional<UUID> after = BY_ID.after(page);
        List<FrameworkVersion> versions = session.inTenant(sql -> sql.query(ALL)
                .bind("from", after.orElse(BoundSql.LOWEST_ID))
                .bind("after", after)
                .bind("limit", Keyset.limit(page))
                .map((row, context) -> new FrameworkVersion(
                        new CompetencyFrameworkId(uuid(row, "id")),
                        new CompetencyFrameworkId(uuid(row, "first_version_id")),
                        row.getInt("version_number"),
                        row.getString("name"),
                        constant(row, "status", FrameworkStatus.class)))
                .list());
        return BY_ID.page(versions, page, version -> version.id().value());
    }

    @Override
    public CompetencyFramework update(CompetencyFramework changed) {
        return session.inTenant(sql -> {
            FrameworkStatus before = sql.query(UPDATE)
                    .bind("id", changed.id().value())
                    .bind("status", EnumText.of(changed.status()))
                    .bind("publishedAt", changed.publishedAt())
                    .bind("version", changed.version())
                    .map((row, context) -> constant(row, "status", FrameworkStatus.class))
                    .findOne()
                    .orElseThrow(() -> new StaleAggregate("competency framework " + changed.id(), changed.version()));
            if (changed.status() == FrameworkStatus.DRAFT) {
                sql.update(DELETE_CONTENT)
                        .bind("framework", changed.id().value())
                        .execute();
                addContent(sql, changed);
            }
            if (before == FrameworkStatus.DRAFT) {
                publish(sql, changed);
            }
            return changed.atVersion(changed.version() + 1);
        });
    }

    @Override
    public Translations translations(CompetencyFrameworkId framework) {
        return TEXTS.find(session, framework.value());
    }

    @Override
    public void translate(CompetencyFrameworkId framework, Translations translations) {
        TEXTS.replace(session, framework.value(), translations);
    }

    private static void publish(BoundSql sql, CompetencyFramework framework) {
        if (framework.status() == FrameworkStatus.PUBLISHED) {
            JdbiCompetencies.publish(sql, framework.id());
        }
    }

    private static List<CompetencyCategory> categories(ResultSet row) throws SQLException {
        List<UUID> ids = list(row, "ids", UUID.class);
        List<String> names = list(row, "names", String.class);
        return IntStream.range(0, ids.size())
                .mapToObj(i -> new CompetencyCategory(new CompetencyCategoryId(ids.get(i)), names.get(i)))
                .toList();
    }

    private static List<Competency> competencies(BoundSql sql, CompetencyFrameworkId framework) {
        Map<CompetencyId, Competency> inOrder = new LinkedHashMap<>();
        sql.query(FIND_COMPETENCIES)
                .bind("id", framework.value())
                .map((row, context) -> oneLevel(row))
                .forEach(one -> inOrder.merge(one.id(), one, JdbiCompetencyFrameworks::withLevelsOfBoth));
        return List.copyOf(inOrder.values());
    }

    private static Competency oneLevel(ResultSet row) throws SQLException {
        CompetencyLevel level = new CompetencyLevel(
                row.getInt("level"),
                row.getString("level_name"),
                list(row, "indicators", String.class),
                optionalDouble(row, "scale_value"));
        return new Competency(
                new CompetencyId(uuid(row, "id")),
                new CompetencyCategoryId(uuid(row, "category_id")),
                list(row, "others", UUID.class).stream()
                        .map(CompetencyCategoryId::new)
                        .toList(),
                row.getString("name"),
                row.getString("description"),
                row.getBigDecimal("weight"),
                List.of(level));
    }

    private static Competency withLevelsOfBoth(Competency one, Competency other) {
        List<CompetencyLevel> levels = new ArrayList<>(one.levels());
        levels.addAll(other.levels());
        return new Competency(
                one.id(), one.category(), one.otherCategories(), one.name(), one.description(), one.weight(), levels);
    }

    private record OtherCategoryOf(UUID competency, UUID category, int position) {
        static Stream<OtherCategoryOf> all(Competency competency) {
            List<CompetencyCategoryId> others = competency.otherCategories();
            return IntStream.range(0, others.size())
                    .mapToObj(i -> new OtherCategoryOf(
                            competency.id().value(), others.get(i).value(), i));
        }
    }

    private record LevelOf(UUID competency, CompetencyLevel level) {
        static Stream<LevelOf> all(Competency competency) {
            return competency.levels().stream()
                    .map(level -> new LevelOf(competency.id().value(), level));
        }
    }

    private record IndicatorOf(UUID competency, int level, int position, String text) {
        static Stream<IndicatorOf> all(LevelOf of) {
            List<String> indicators = of.level().indicators();
            return IntStream.range(0, indicators.size())
                    .mapToObj(i -> new IndicatorOf(of.competency(), of.level().number(), i, indicators.get(i)));
        }
    }
}
