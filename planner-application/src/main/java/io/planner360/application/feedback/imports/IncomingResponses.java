package io.planner360.application.feedback.imports;

import io.planner360.application.internal.Context;
import io.planner360.application.organization.imports.LineProblem;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.response.FeedbackResponse;
import io.planner360.domain.feedback.response.FeedbackResponseId;
import io.planner360.domain.organization.BulkImports;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Answers from a file, on their way to a cycle that takes answers. Used in one unit of work. */
final class IncomingResponses {
    private final Context context;
    private final Persistence persistence;
    private final FeedbackCycle cycle;
    private final FeedbackForm form;
    private final Consumer<LineProblem> problems;
    private final NamedInvitations invitations;
    private final ReadAnswers answers;

    IncomingResponses(Context context, FeedbackCycle cycle, FeedbackForm form, Consumer<LineProblem> problems) {
        this.context = context;
        this.persistence = context.persistence();
        this.cycle = cycle;
        this.form = form;
        this.problems = problems;
        this.invitations = new NamedInvitations(context, cycle.id());
        this.answers = new ReadAnswers(form, problems);
    }

    /** A response that can be stored, and the invitation that it answers, submitted. */
    record Accepted(long line, FeedbackInvitation submitted, List<Answer> answers) {}

    /** Those in which nothing is wrong; what is wrong with the others is told. */
    List<Accepted> accept(List<ImportedResponse> responses) {
        NamedInvitations.Found found = invitations.find(responses);
        List<Accepted> accepted = new ArrayList<>();
        Set<FeedbackInvitationId> answered = new HashSet<>();
        for (ImportedResponse response : responses) {
            Optional<List<Answer>> read = answers.read(response);
            found.invitation(response, problems)
                    .flatMap(invitation -> submitted(response, invitation))
                    .filter(submitted -> isFirst(answered, submitted, response))
                    .ifPresent(submitted ->
                            read.ifPresent(sound -> accepted.add(new Accepted(response.line(), submitted, sound))));
        }
        return accepted;
    }

    private Optional<FeedbackInvitation> submitted(ImportedResponse response, FeedbackInvitation invitation) {
        if (!invitation.group().value().equals(response.group())) {
            tell(response, "rater_group", "was invited as " + invitation.group());
            return Optional.empty();
        }
        return invitation
                .submit()
                .peekLeft(refusal -> tell(response, "rater", refusal.message()))
                .toJavaOptional();
    }

    private boolean isFirst(
            Set<FeedbackInvitationId> answered, FeedbackInvitation submitted, ImportedResponse response) {
        boolean first = answered.add(submitted.id());
        if (!first) {
            tell(
                    response,
                    "rater",
                    "has answered about this target on lines before; the lines of one answer must follow each other");
        }
        return first;
    }

    /** Tells of answers that came before in the file, and remembers the others. */
    void tellRepeated(List<Accepted> accepted, BulkImports.FirstLines lines) {
        Map<String, Long> given = new LinkedHashMap<>();
        accepted.forEach(one -> given.put(one.submitted().id().toString(), one.line()));
        Map<String, Long> before = lines.remember(given);
        for (Accepted one : accepted) {
            Long line = before.get(one.submitted().id().toString());
            if (line != null) {
                problems.accept(new LineProblem(
                        one.line(),
                        "rater",
                        "has answered about this target on line " + line
                                + "; the lines of one answer must follow each other"));
            }
        }
    }

    /** Stores them as submissions of now; returns how many. */
    Either<Refusal, Integer> store(List<Accepted> accepted) {
        if (accepted.isEmpty()) {
            return Either.right(0);
        }
        persistence
                .feedbackInvitations()
                .submitAll(accepted.stream().map(Accepted::submitted).toList());
        return Either.narrow(persistence
                .feedbackResponses()
                .addAll(accepted.stream().map(this::response).toList())
                .map(List::size));
    }

    private FeedbackResponse response(Accepted accepted) {
        FeedbackInvitation invitation = accepted.submitted();
        RaterGroup group = form.group(invitation.group()).orElseThrow();
        return new FeedbackResponse(
                new FeedbackResponseId(context.ids().random()),
                cycle.id(),
                invitation.target(),
                invitation.group(),
                form.content().confidentiality().links(group)
                        ? Optional.of(new FeedbackResponse.Origin(invitation.id(), context.now()))
                        : Optional.empty(),
                Optional.empty(),
                accepted.answers());
    }

    private void tell(ImportedResponse response, String column, String problem) {
        problems.accept(new LineProblem(response.line(), column, problem));
    }
}
