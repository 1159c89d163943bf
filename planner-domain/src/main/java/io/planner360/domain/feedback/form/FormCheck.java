package io.planner360.domain.feedback.form;

import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.shared.Violations;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a form must hold. */
final class FormCheck {
    private static final BigDecimal HEAVIEST = new BigDecimal("9.99");
    private static final int MOST_QUESTIONS = 500;
    private static final int MOST_RATERS = 1_000;
    private static final int LOWEST_POINT = -1_000;
    private static final int HIGHEST_POINT = 1_000;

    static final int LONGEST_TITLE = 255;
    static final int LONGEST_TEXT = 4_000;
    static final int LONGEST_ANCHOR = 200;
    static final int LONGEST_OPTION = 1_000;

    private static final int MOST_OPTIONS = 100;
    private static final Pattern OPTION_CODE = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    private FormCheck() {}

    static void check(Violations violations, CompetencyFramework framework, FormContent content) {
        violations
                .text(content.title(), LONGEST_TITLE, "title")
                .optionalText(content.description(), LONGEST_TEXT, "description")
                .check(!content.questions().isEmpty(), "questions", "must not be empty")
                .check(content.questions().size() <= MOST_QUESTIONS, "questions", "must be at most " + MOST_QUESTIONS)
                .check(!content.groups().isEmpty(), "groups", "must not be empty")
                .unique(content.scales(), ResponseScale::name, "scales")
                .unique(content.questions(), FeedbackQuestion::id, "questions")
                .check(haveOneLineageEach(content.questions()), "questions", "must not share a lineage")
                .unique(content.groups(), RaterGroup::code, "groups");
        for (int i = 0; i < content.scales().size(); i++) {
            scale(violations, content.scales().get(i), "scales[" + i + "]");
        }
        content.settings().check(violations);
        questions(violations, framework, content);
        for (int i = 0; i < content.groups().size(); i++) {
            group(violations, content.groups().get(i), "groups[" + i + "]");
        }
    }

    private static boolean haveOneLineageEach(List<FeedbackQuestion> questions) {
        Set<FeedbackQuestionId> ids =
                questions.stream().map(FeedbackQuestion::id).collect(Collectors.toSet());
        Set<QuestionLineageId> lineages =
                questions.stream().map(FeedbackQuestion::lineage).collect(Collectors.toSet());
        return lineages.size() >= ids.size();
    }

    private static void scale(Violations violations, ResponseScale scale, String at) {
        List<ScalePoint> points = scale.points();
        violations
                .text(scale.name(), 100, at + ".name")
                .check(points.size() >= 2 && points.size() <= 101, at + ".points", "must be 2 to 101");
        for (int i = 0; i < points.size(); i++) {
            violations
                    .optionalText(points.get(i).anchor(), LONGEST_ANCHOR, at + ".points[" + i + "].anchor")
                    .check(
                            points.get(i).value() >= LOWEST_POINT
                                    && points.get(i).value() <= HIGHEST_POINT
                                    && points.get(i).value() == points.get(0).value() + i,
                            at + ".points[" + i + "].value",
                            "must be one more than the point before, within -1000 to 1000");
        }
    }

    private static void questions(Violations violations, CompetencyFramework framework, FormContent content) {
        Set<String> scales = content.scales().stream().map(ResponseScale::name).collect(Collectors.toSet());
        Map<CompetencyId, String> scaleOfCompetency = new HashMap<>();
        for (int i = 0; i < content.questions().size(); i++) {
            FeedbackQuestion question = content.questions().get(i);
            String at = "questions[" + i + "]";
            boolean rated = question.kind() == FeedbackQuestion.Kind.RATED;
            violations
                    .text(question.text(), LONGEST_TEXT, at + ".text")
                    .check(
                            question.competency().flatMap(framework::competency).isPresent()
                                    || (!rated && question.competency().isEmpty()),
                            at + ".competency",
                            "must be of the form's framework")
                    .check(
                            rated == question.scale().isPresent(),
                            at + ".scale",
                            "is for rated questions, and for all of them")
                    .check(
                            question.scale().isEmpty()
                                    || scales.contains(question.scale().get()),
                            at + ".scale",
                            "must be a scale of the form")
                    .check(rated || !question.reverseScored(), at + ".reverseScored", "is for rated questions")
                    .check(
                            (question.kind() == FeedbackQuestion.Kind.CHOICE)
                                    == question.choice().isPresent(),
                            at + ".choice",
                            "is for choices, and for all of them");
            question.choice().ifPresent(choice -> choice(violations, choice, at + ".choice"));
            if (rated && question.competency().isPresent() && question.scale().isPresent()) {
                String first = scaleOfCompetency.computeIfAbsent(
                        question.competency().get(), c -> question.scale().get());
                violations.check(
                        first.equals(question.scale().get()),
                        at + ".scale",
                        "must be the one of the competency's other questions");
            }
        }
    }

    private static void choice(Violations violations, Choice choice, String at) {
        List<Choice.Option> options = choice.options();
        violations
                .check(options.size() >= 2 && options.size() <= MOST_OPTIONS, at + ".options", "must be 2 to 100")
                .unique(options, Choice.Option::code, at + ".options");
        for (int i = 0; i < options.size(); i++) {
            violations
                    .check(
                            OPTION_CODE.matcher(options.get(i).code()).matches(),
                            at + ".options[" + i + "].code",
                            "must be like on_time: lower-case letters, digits and underscores, a letter first")
                    .text(options.get(i).text(), LONGEST_OPTION, at + ".options[" + i + "].text");
        }
        violations
                .check(
                        choice.minimum() >= 1 && choice.minimum() <= choice.maximum(),
                        at + ".minimum",
                        "must be 1 to the maximum")
                .check(choice.maximum() <= options.size(), at + ".maximum", "must be at most one for each option");
    }

    private static void group(Violations violations, RaterGroup group, String at) {
        boolean isProtected = group.protection() == RaterGroup.Protection.PROTECTED;
        BigDecimal weight = group.weight();
        violations
                .check(
                        isProtected
                                ? group.threshold() >= RaterGroup.LOWEST_THRESHOLD && group.threshold() <= 100
                                : group.threshold() == 1,
                        at + ".threshold",
                        isProtected ? "must be 2 to 100 for a protected group" : "must be 1 for an exempt group")
                .check(
                        group.minimum() == 0
                                || (group.minimum() >= group.threshold()
                                        && group.minimum() <= group.maximum().orElse(MOST_RATERS)),
                        at + ".minimum",
                        "must be 0, or at least the threshold and at most the maximum (or 1000)")
                .check(
                        group.maximum().isEmpty() || group.maximum().get() >= group.threshold(),
                        at + ".maximum",
                        "must be at least the threshold, or nothing of the group could ever be shown")
                .check(
                        weight.signum() > 0 && weight.compareTo(HEAVIEST) <= 0 && weight.scale() == 2,
                        at + ".weight",
                        "must be 0.01 to 9.99 with two decimals")
                .check(
                        !group.code().equals(RaterGroupCode.COMBINED),
                        at + ".code",
                        "must not be COMBINED, as reports call groups that are shown together")
                .check(
                        !group.code().equals(RaterGroupCode.SELF) || !isProtected,
                        at + ".protection",
                        "must be EXEMPT for SELF");
    }
}
