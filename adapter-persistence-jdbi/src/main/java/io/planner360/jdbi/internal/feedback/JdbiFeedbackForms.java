package io.planner360.jdbi.internal.feedback;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.form.Choice;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.feedback.form.FeedbackForms;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.FormContent;
import io.planner360.domain.feedback.form.FormFamilyId;
import io.planner360.domain.feedback.form.FormSummary;
import io.planner360.domain.feedback.form.FormType;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.ResponseScale;
import io.planner360.domain.feedback.form.ScalePoint;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.OrganizationId;
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
import io.planner360.jdbi.internal.feedback.KnownForms.Known;
import io.planner360.jdbi.internal.feedback.KnownForms.Stamp;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Update;

/** The table {@code feedback_forms} with scales, questions, options, groups and translations. */
final class JdbiFeedbackForms implements FeedbackForms {
    private static final Keyset<UUID> BY_ID = Keyset.byId();
    private static final TextTable TEXTS = TextTable.named("feedback_form_texts", "form_id");

    private static final String ADD = """
            INSERT INTO feedback_forms (organization_id, id, family_id, edition, framework_id, form_type, title,
                                        description, confidentiality, small_groups, settings, frozen, is_active,
                                        created_by, created_at, updated_at, version)
            VALUES (:organization, :id, :family, :edition, :framework, :type, :title,
                    :description, :confidentiality, :smallGroups,
                    jsonb_strip_nulls(jsonb_build_object(
                        'questions_per_page', CAST(:questionsPerPage AS integer),
                        'minutes', CAST(:minutes AS integer))),
                    :frozen, :active, CAST(:createdBy AS uuid), :createdAt,
                    :updatedAt, :version)
            ON CONFLICT ON CONSTRAINT feedback_forms_edition_key DO NOTHING
            """;

    private static final String LIST = """
            SELECT id, family_id, edition, title, form_type, frozen, is_active
            FROM feedback_forms
            WHERE organization_id = :organization AND form_type = :type AND is_active = :active
                AND id >= :from AND id IS DISTINCT FROM CAST(:after AS uuid)
            ORDER BY id
            LIMIT :limit
            """;

    private static final String EDITIONS = """
            SELECT id, family_id, edition, title, form_type, frozen, is_active
            FROM feedback_forms
            WHERE organization_id = :organization AND family_id = :family
            ORDER BY edition
            """;

    private static final String UPDATE = """
            UPDATE feedback_forms
            SET title = :title, description = :description, confidentiality = :confidentiality,
                small_groups = :smallGroups,
                settings = jsonb_strip_nulls(jsonb_build_object(
                    'questions_per_page', CAST(:questionsPerPage AS integer),
                    'minutes', CAST(:minutes AS integer))),
                frozen = :frozen, is_active = :active, updated_at = :updatedAt, version = version + 1
            WHERE organization_id = :organization AND id = :id AND version = :version
            """;

    private static final String DROP_PARTS = """
            WITH questions AS (
                DELETE FROM feedback_questions WHERE organization_id = :organization AND form_id = :id
                RETURNING id
            ), options AS (
                DELETE FROM feedback_question_options o
                USING questions
                WHERE o.organization_id = :organization AND o.question_id = questions.id
            ), scales AS (
                DELETE FROM feedback_response_scales WHERE organization_id = :organization AND form_id = :id
            )
            DELETE FROM feedback_rater_groups WHERE organization_id = :organization AND form_id = :id
            """;

    private static final String ADD_PARTS = """
            WITH scales AS (
                INSERT INTO feedback_response_scales (organization_id, form_id, name, position, lowest, anchors)
                SELECT :organization, :id, s.name, s.position, min(p.value), array_agg(p.anchor ORDER BY p.value)
                FROM unnest(:scaleNames, :scalePositions) AS s (name, position)
                JOIN unnest(:pointScales, :pointValues, :pointAnchors) AS p (name, value, anchor) USING (name)
                GROUP BY s.name, s.position
            ), questions AS (
                INSERT INTO feedback_questions (organization_id, form_id, id, lineage_id, position, kind, text,
                                                competency_id, scale, reverse_scored, required, minimum_choices,
                                                maximum_choices)
                SELECT :organization, :id, q.*
                FROM unnest(:questionIds, :lineages, :questionPositions, :kinds, :texts, :competencies, :scales,
                            :reversed, :required, :leastChosen, :mostChosen) AS q
            ), options AS (
                INSERT INTO feedback_question_options (organization_id, question_id, position, code, text)
                SELECT :organization, o.*
                FROM unnest(:optionQuestions, :optionPositions, :optionCodes, :optionTexts) AS o
            )
            INSERT INTO feedback_rater_groups (organization_id, form_id, code, position, protection, threshold,
                                               minimum, maximum, weight)
            SELECT :organization, :id, g.*
            FROM unnest(:codes, :groupPositions, :protections, :thresholds, :minimums,
                        :maximums, :weights) AS g
            """;

    private final Session session;
    private final KnownForms known;

    JdbiFeedbackForms(Session session, KnownForms known) {
        this.session = session;
        this.known = known;
    }

    @Override
    public Either<Conflict, FeedbackForm> add(FeedbackForm form) {
        return session.inTenant(sql -> {
            int stored = bound(sql.update(ADD), form)
                    .bind("family", form.edition().family().value())
                    .bind("edition", form.edition().number())
                    .bind("framework", form.framework().value())
                    .bind("type", EnumText.of(form.type()))
                    .bind("createdBy", form.authorship().createdBy().map(UserId::value))
                    .bind("createdAt", form.authorship().createdAt())
                    .execute();
            if (stored == 0) {
                return Either.left(new Conflict(EDITION_TAKEN, "The form has this edition already."));
            }
            addParts(sql, form);
            return Either.right(form);
        });
    }

    @Override
    public Optional<FeedbackForm> find(FeedbackFormId id) {
        return session.inTenant(sql -> {
            OrganizationId organization = sql.tenant().orElseThrow();
            Optional<Known> before = known.find(organization, id);
            if (before.isPresent() && before.map(Known::stamp).equals(stamp(sql, id))) {
                return before.map(Known::form);
            }
            Optional<Known> read = read(sql, id);
            read.ifPresent(form -> known.keep(organization, form));
            return read.map(Known::form);
        });
    }

    @Override
    public FeedbackForm update(FeedbackForm changed) {
        return session.inTenant(sql -> {
            Stamp.forget(changed.id(), sql);
            if (bound(sql.update(UPDATE), changed).execute() == 0) {
                throw new StaleAggregate("feedback form " + changed.id(), changed.version());
            }
            // Answers refer to questions, so that these must stay where they are unless they change.
            if (!haveSameParts(read(sql, changed.id()).orElseThrow().form().content(), changed.content())) {
                sql.update(DROP_PARTS).bind("id", changed.id().value()).execute();
                addParts(sql, changed);
            }
            return changed.atVersion(changed.version() + 1);
        });
    }

    @Override
    public Page<FormSummary> list(FormType type, boolean active, PageRequest page) {
        Optional<UUID> after = BY_ID.after(page);
        return session.inTenant(sql -> {
            List<FormSummary> rows = sql.query(LIST)
                    .bind("type", EnumText.of(type))
                    .bind("active", active)
                    .bind("from", after.orElse(BoundSql.LOWEST_ID))
                    .bind("after", after)
                    .bind("limit", Keyset.limit(page))
                    .map((row, context) -> FormRow.summary(row))
                    .list();
            return BY_ID.page(rows, page, form -> form.id().value());
        });
    }

    @Override
    public List<FormSummary> editions(FormFamilyId family) {
        return session.inTenant(sql -> sql.query(EDITIONS)
                .bind("family", family.value())
                .map((row, context) -> FormRow.summary(row))
                .list());
    }

    @Override
    public Translations translations(FeedbackFormId form) {
        return TEXTS.find(session, form.value());
    }

    @Override
    public void translate(FeedbackFormId form, Translations translations) {
        TEXTS.replace(session, form.value(), translations);
    }

    private static Optional<Stamp> stamp(BoundSql sql, FeedbackFormId id) {
        return Stamp.seen(id, sql).or(() -> storedStamp(sql, id));
    }

    private static Optional<Stamp> storedStamp(BoundSql sql, FeedbackFormId id) {
        return sql.query(FormRow.STAMP)
                .bind("id", id.value())
                .map((row, context) -> FormRow.stamp(row))
                .findOne();
    }

    private static Optional<Known> read(BoundSql sql, FeedbackFormId id) {
        return sql.query(FormRow.FIND)
                .bind("id", id.value())
                .map((row, context) -> new FormRow(row).known(id))
                .findOne();
    }

    private static boolean haveSameParts(FormContent one, FormContent other) {
        return one.scales().equals(other.scales())
                && one.questions().equals(other.questions())
                && one.groups().equals(other.groups());
    }

    private static Update bound(Update update, FeedbackForm form) {
        return update.bind("id", form.id().value())
                .bind("title", form.content().title())
                .bind("description", form.content().description())
                .bind("confidentiality", EnumText.of(form.content().confidentiality()))
                .bind("smallGroups", EnumText.of(form.content().smallGroups()))
                .bind("questionsPerPage", form.content().settings().questionsPerPage())
                .bind("minutes", form.content().settings().minutes())
                .bind("frozen", form.frozen())
                .bind("active", form.active())
                .bind("updatedAt", form.authorship().updatedAt())
                .bind("version", form.version());
    }

    private static int addParts(BoundSql sql, FeedbackForm form) {
        List<ResponseScale> scales = form.content().scales();
        List<PointOf> points = scales.stream().flatMap(PointOf::all).toList();
        List<FeedbackQuestion> questions = form.content().questions();
        List<OptionOf> options = questions.stream().flatMap(OptionOf::all).toList();
        List<RaterGroup> groups = form.content().groups();
        return sql.update(ADD_PARTS)
                .bind("id", form.id().value())
                .bind("scaleNames", SqlArray.texts(scales, ResponseScale::name))
                .bind("scalePositions", SqlArray.positions(scales))
                .bind("pointScales", SqlArray.texts(points, PointOf::scale))
                .bind("pointValues", SqlArray.integers(points, of -> of.point().value()))
                .bind("pointAnchors", SqlArray.texts(points, of -> of.point().anchor()))
                .bind(
                        "questionIds",
                        SqlArray.uuids(questions, question -> question.id().value()))
                .bind(
                        "lineages",
                        SqlArray.uuids(questions, question -> question.lineage().value()))
                .bind("questionPositions", SqlArray.positions(questions))
                .bind("kinds", SqlArray.texts(questions, question -> EnumText.of(question.kind())))
                .bind("texts", SqlArray.texts(questions, FeedbackQuestion::text))
                .bind(
                        "competencies",
                        SqlArray.optionalUuids(
                                questions, question -> question.competency().map(CompetencyId::value)))
                .bind("scales", SqlArray.optionalTexts(questions, FeedbackQuestion::scale))
                .bind("reversed", SqlArray.booleans(questions, FeedbackQuestion::reverseScored))
                .bind("required", SqlArray.booleans(questions, FeedbackQuestion::required))
                .bind(
                        "leastChosen",
                        SqlArray.optionalIntegers(
                                questions, question -> question.choice().map(Choice::minimum)))
                .bind(
                        "mostChosen",
                        SqlArray.optionalIntegers(
                                questions, question -> question.choice().map(Choice::maximum)))
                .bind("optionQuestions", SqlArray.uuids(options, OptionOf::question))
                .bind("optionPositions", SqlArray.integers(options, OptionOf::position))
                .bind("optionCodes", SqlArray.texts(options, of -> of.option().code()))
                .bind("optionTexts", SqlArray.texts(options, of -> of.option().text()))
                .bind("codes", SqlArray.texts(groups, group -> group.code().value()))
                .bind("groupPositions", SqlArray.positions(groups))
                .bind("protections", SqlArray.texts(groups, group -> EnumText.of(group.protection())))
                .bind("thresholds", SqlArray.integers(groups, RaterGroup::threshold))
                .bind("minimums", SqlArray.integers(groups, RaterGroup::minimum))
                .bind("maximums", SqlArray.optionalIntegers(groups, RaterGroup::maximum))
                .bind("weights", SqlArray.decimals(groups, RaterGroup::weight))
                .execute();
    }

    /** That a point belongs to a scale. */
    private record PointOf(String scale, ScalePoint point) {
        static Stream<PointOf> all(ResponseScale scale) {
            return scale.points().stream().map(point -> new PointOf(scale.name(), point));
        }
    }

    /** That an option belongs to a question. */
    private record OptionOf(UUID question, int position, Choice.Option option) {
        static Stream<OptionOf> all(FeedbackQuestion question) {
            List<Choice.Option> options = question.choice().map(Choice::options).orElse(List.of());
            return IntStream.range(0, options.size())
                    .mapToObj(i -> new OptionOf(question.id().value(), i, options.get(i)));
        }
    }
}
