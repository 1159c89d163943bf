package io.planner360.jdbi.internal.competency;

import static io.planner360.jdbi.internal.Columns.list;
import static io.planner360.jdbi.internal.Columns.optionalDouble;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyCategory;
import io.planner360.domain.competency.framework.CompetencyCategoryId;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyFrameworks;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.framework.CompetencyLevel;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.Session;
import io.planner360.jdbi.internal.SqlArray;
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
    private static final String ADD = """
            INSERT INTO competency_frameworks (organization_id, id, name)
            VALUES (:organization, :id, :name)
            ON CONFLICT ON CONSTRAINT competency_frameworks_name_key DO NOTHING
            """;

    private static final String ADD_CONTENT = """
            WITH categories AS (
                INSERT INTO competency_categories (organization_id, id, framework_id, position, name)
                SELECT :organization, c.id, :framework, c.position, c.name
                FROM unnest(:categoryIds, :categoryPositions, :categoryNames) AS c (id, position, name)
            ), stored AS (
                INSERT INTO competencies (organization_id, id, framework_id, category_id, position, name,
                                          description, weight)
                SELECT :organization, c.id, :framework, c.category_id, c.position, c.name, c.description, c.weight
                FROM unnest(:ids, :inCategories, :positions, :names, :descriptions, :weights)
                    AS c (id, category_id, position, name, description, weight)
            ), indicators AS (
                SELECT competency_id, level, array_agg(text ORDER BY position) AS texts
                FROM unnest(:indicatorCompetencies, :indicatorLevels, :indicatorPositions, :indicatorTexts)
                    AS i (competency_id, level, position, text)
                GROUP BY competency_id, level
            )
            INSERT INTO competency_levels (organization_id, competency_id, level, name, indicators, scale_value)
            SELECT :organization, l.competency_id, l.level, l.name, coalesce(i.texts, '{}'), l.scale_value
            FROM unnest(:levelCompetencies, :levelNumbers, :levelNames, :levelValues)
                AS l (competency_id, level, name, scale_value)
            LEFT JOIN indicators i USING (competency_id, level)
            """;

    private static final String FIND = """
            SELECT f.name, c.ids, c.names
            FROM competency_frameworks f
            CROSS JOIN LATERAL (
                SELECT array_agg(id ORDER BY position) AS ids, array_agg(name ORDER BY position) AS names
                FROM competency_categories
                WHERE organization_id = :organization AND framework_id = f.id) AS c
            WHERE f.organization_id = :organization AND f.id = :id
            """;

    private static final String FIND_COMPETENCIES = """
            SELECT c.id, c.category_id, c.name, c.description, c.weight,
                   l.level, l.name AS level_name, l.indicators, l.scale_value
            FROM competencies c
            JOIN competency_levels l ON l.organization_id = :organization AND l.competency_id = c.id
            WHERE c.organization_id = :organization AND c.framework_id = :id
            ORDER BY c.position, l.level
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
                    .execute();
            if (stored == 0) {
                return Either.left(new Conflict(NAME_TAKEN, "Another competency framework has this name."));
            }
            addContent(sql, framework);
            return Either.right(framework);
        });
    }

    private static void addContent(BoundSql sql, CompetencyFramework framework) {
        List<CompetencyCategory> categories = framework.categories();
        List<Competency> competencies = framework.competencies();
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
                .map((row, context) ->
                        new CompetencyFramework(id, row.getString("name"), categories(row), competencies(sql, id)))
                .findOne());
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
                row.getString("name"),
                row.getString("description"),
                row.getBigDecimal("weight"),
                List.of(level));
    }

    private static Competency withLevelsOfBoth(Competency one, Competency other) {
        List<CompetencyLevel> levels = new ArrayList<>(one.levels());
        levels.addAll(other.levels());
        return new Competency(one.id(), one.category(), one.name(), one.description(), one.weight(), levels);
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
