package io.planner360.jdbi.internal.feedback;

import static io.planner360.jdbi.internal.Columns.constant;
import static io.planner360.jdbi.internal.Columns.instant;
import static io.planner360.jdbi.internal.Columns.list;
import static io.planner360.jdbi.internal.Columns.nullableList;
import static io.planner360.jdbi.internal.Columns.optionalUuid;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.form.Authorship;
import io.planner360.domain.feedback.form.Choice;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.FeedbackQuestion.Kind;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.feedback.form.FormContent;
import io.planner360.domain.feedback.form.FormEdition;
import io.planner360.domain.feedback.form.FormFamilyId;
import io.planner360.domain.feedback.form.FormSettings;
import io.planner360.domain.feedback.form.FormSummary;
import io.planner360.domain.feedback.form.FormType;
import io.planner360.domain.feedback.form.QuestionLineageId;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroup.Protection;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.form.ResponseScale;
import io.planner360.domain.feedback.form.ScalePoint;
import io.planner360.domain.feedback.form.SmallGroups;
import io.planner360.domain.organization.UserId;
import io.planner360.jdbi.internal.EnumText;
import io.planner360.jdbi.internal.feedback.KnownForms.Known;
import io.planner360.jdbi.internal.feedback.KnownForms.Stamp;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A whole form in one row: its parts are arrays that run parallel. */
record FormRow(ResultSet row) {
    static final String FIND = """
            SELECT f.family_id, f.edition, f.framework_id, f.form_type, f.title, f.description, f.confidentiality,
                   f.small_groups,
                   CAST(f.settings ->> 'questions_per_page' AS integer) AS questions_per_page,
                   CAST(f.settings ->> 'minutes' AS integer) AS minutes,
                   f.frozen, f.is_active, f.created_by, f.created_at, f.updated_at, f.version,
                   CAST(f.xmin AS text) AS written_by, q.lineages,
                   p.point_scales, p.point_values, p.point_anchors,
                   q.question_ids, q.kinds, q.texts, q.competencies, q.scales, q.reversed, q.required,
                   q.least_chosen, q.most_chosen, o.option_questions, o.option_codes, o.option_texts,
                   g.codes, g.protections, g.thresholds, g.minimums, g.maximums, g.weights
            FROM feedback_forms f
            CROSS JOIN LATERAL (
                SELECT array_agg(s.name ORDER BY s.position, a.place) AS point_scales,
                       array_agg(CAST(s.lowest + a.place - 1 AS integer) ORDER BY s.position, a.place) AS point_values,
                       array_agg(a.anchor ORDER BY s.position, a.place) AS point_anchors
                FROM feedback_response_scales s
                CROSS JOIN unnest(s.anchors) WITH ORDINALITY AS a (anchor, place)
                WHERE s.organization_id = :organization AND s.form_id = f.id) AS p
            CROSS JOIN LATERAL (
                SELECT array_agg(id ORDER BY position) AS question_ids,
                       array_agg(lineage_id ORDER BY position) AS lineages,
                       array_agg(kind ORDER BY position) AS kinds,
                       array_agg(text ORDER BY position) AS texts,
                       array_agg(competency_id ORDER BY position) AS competencies,
                       array_agg(scale ORDER BY position) AS scales,
                       array_agg(reverse_scored ORDER BY position) AS reversed,
                       array_agg(required ORDER BY position) AS required,
                       array_agg(minimum_choices ORDER BY position) AS least_chosen,
                       array_agg(maximum_choices ORDER BY position) AS most_chosen
                FROM feedback_questions
                WHERE organization_id = :organization AND form_id = f.id) AS q
            CROSS JOIN LATERAL (
                SELECT array_agg(o.question_id ORDER BY o.question_id, o.position) AS option_questions,
                       array_agg(o.code ORDER BY o.question_id, o.position) AS option_codes,
                       array_agg(o.text ORDER BY o.question_id, o.position) AS option_texts
                FROM feedback_question_options o
                WHERE o.organization_id = :organization AND o.question_id = ANY (q.question_ids)) AS o
            CROSS JOIN LATERAL (
                SELECT array_agg(code ORDER BY position) AS codes,
                       array_agg(protection ORDER BY position) AS protections,
                       array_agg(threshold ORDER BY position) AS thresholds,
                       array_agg(minimum ORDER BY position) AS minimums,
                       array_agg(maximum ORDER BY position) AS maximums,
                       array_agg(weight ORDER BY position) AS weights
                FROM feedback_rater_groups
                WHERE organization_id = :organization AND form_id = f.id) AS g
            WHERE f.organization_id = :organization AND f.id = :id
            """;

    static final String STAMP = """
            SELECT version, CAST(xmin AS text) AS written_by
            FROM feedback_forms
            WHERE organization_id = :organization AND id = :id
            """;

    static Stamp stamp(ResultSet row) throws SQLException {
        return new Stamp(row.getLong("version"), row.getString("written_by"));
    }

    Known known(FeedbackFormId id) throws SQLException {
        return new Known(form(id), stamp(row));
    }

    FeedbackForm form(FeedbackFormId id) throws SQLException {
        FormContent content = new FormContent(
                row.getString("title"),
                row.getString("description"),
                constant(row, "confidentiality", Confidentiality.class),
                scales(),
                questions(),
                groups(),
                constant(row, "small_groups", SmallGroups.class),
                new FormSettings(number("questions_per_page"), number("minutes")));
        return new FeedbackForm(
                id,
                edition(row),
                new CompetencyFrameworkId(uuid(row, "framework_id")),
                constant(row, "form_type", FormType.class),
                content,
                row.getBoolean("frozen"),
                row.getBoolean("is_active"),
                new Authorship(
                        optionalUuid(row, "created_by").map(UserId::new),
                        instant(row, "created_at"),
                        instant(row, "updated_at")),
                row.getLong("version"));
    }

    private Optional<Integer> number(String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Integer.class));
    }

    /** The form as lists show it. */
    static FormSummary summary(ResultSet row) throws SQLException {
        return new FormSummary(
                new FeedbackFormId(uuid(row, "id")),
                edition(row),
                row.getString("title"),
                constant(row, "form_type", FormType.class),
                row.getBoolean("frozen"),
                row.getBoolean("is_active"));
    }

    private static FormEdition edition(ResultSet row) throws SQLException {
        return new FormEdition(new FormFamilyId(uuid(row, "family_id")), row.getInt("edition"));
    }

    private List<ResponseScale> scales() throws SQLException {
        List<String> names = list(row, "point_scales", String.class);
        List<Integer> values = list(row, "point_values", Integer.class);
        List<String> anchors = list(row, "point_anchors", String.class);
        Map<String, List<ScalePoint>> scales = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            scales.computeIfAbsent(names.get(i), name -> new ArrayList<>())
                    .add(new ScalePoint(values.get(i), anchors.get(i)));
        }
        return scales.entrySet().stream()
                .map(scale -> new ResponseScale(scale.getKey(), scale.getValue()))
                .toList();
    }

    private List<FeedbackQuestion> questions() throws SQLException {
        List<UUID> ids = list(row, "question_ids", UUID.class);
        List<UUID> lineages = list(row, "lineages", UUID.class);
        List<String> kinds = list(row, "kinds", String.class);
        List<String> texts = list(row, "texts", String.class);
        List<@Nullable UUID> competencies = nullableList(row, "competencies", UUID.class);
        List<@Nullable String> scales = nullableList(row, "scales", String.class);
        List<Boolean> reversed = list(row, "reversed", Boolean.class);
        List<Boolean> required = list(row, "required", Boolean.class);
        List<@Nullable Integer> least = nullableList(row, "least_chosen", Integer.class);
        List<@Nullable Integer> most = nullableList(row, "most_chosen", Integer.class);
        Map<UUID, List<Choice.Option>> options = options();
        return IntStream.range(0, ids.size())
                .mapToObj(i -> new FeedbackQuestion(
                        new FeedbackQuestionId(ids.get(i)),
                        new QuestionLineageId(lineages.get(i)),
                        EnumText.parse(Kind.class, kinds.get(i)),
                        texts.get(i),
                        Optional.ofNullable(competencies.get(i)).map(CompetencyId::new),
                        Optional.ofNullable(scales.get(i)),
                        choice(options.get(ids.get(i)), least.get(i), most.get(i)),
                        reversed.get(i),
                        required.get(i)))
                .toList();
    }

    private Map<UUID, List<Choice.Option>> options() throws SQLException {
        List<UUID> questions = list(row, "option_questions", UUID.class);
        List<String> codes = list(row, "option_codes", String.class);
        List<String> texts = list(row, "option_texts", String.class);
        Map<UUID, List<Choice.Option>> options = new HashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            options.computeIfAbsent(questions.get(i), question -> new ArrayList<>())
                    .add(new Choice.Option(codes.get(i), texts.get(i)));
        }
        return options;
    }

    private static Optional<Choice> choice(
            @Nullable List<Choice.Option> options, @Nullable Integer least, @Nullable Integer most) {
        return options == null || least == null || most == null
                ? Optional.empty()
                : Optional.of(new Choice(options, least, most));
    }

    private List<RaterGroup> groups() throws SQLException {
        List<String> codes = list(row, "codes", String.class);
        List<String> protections = list(row, "protections", String.class);
        List<Integer> thresholds = list(row, "thresholds", Integer.class);
        List<Integer> minimums = list(row, "minimums", Integer.class);
        List<@Nullable Integer> maximums = nullableList(row, "maximums", Integer.class);
        List<BigDecimal> weights = list(row, "weights", BigDecimal.class);
        return IntStream.range(0, codes.size())
                .mapToObj(i -> new RaterGroup(
                        new RaterGroupCode(codes.get(i)),
                        EnumText.parse(Protection.class, protections.get(i)),
                        thresholds.get(i),
                        minimums.get(i),
                        Optional.ofNullable(maximums.get(i)),
                        weights.get(i)))
                .toList();
    }
}
