package io.planner360.application.feedback.imports;

import static java.util.Objects.requireNonNull;

import io.planner360.application.internal.Context;
import io.planner360.application.internal.organization.NamedPeople;
import io.planner360.application.organization.imports.LineProblem;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.invitation.ExternalRaterId;
import io.planner360.domain.feedback.invitation.ExternalRaters;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.FeedbackInvitations;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.feedback.invitation.RaterOfTarget;
import io.planner360.domain.organization.EmailAddress;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.StorableText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The invitations of a cycle that lines of a file speak of, in a number of steps that does not grow with the lines. */
final class NamedInvitations {
    private final FeedbackCycleId cycle;
    private final FeedbackInvitations invitations;
    private final ExternalRaters externalRaters;
    private final NamedPeople people;

    NamedInvitations(Context context, FeedbackCycleId cycle) {
        this.cycle = cycle;
        this.invitations = context.persistence().feedbackInvitations();
        this.externalRaters = context.persistence().externalRaters();
        this.people = new NamedPeople(context);
    }

    /** Somebody may be a member, and a rater outside besides. */
    private static List<Rater> raters(
            String name, Map<String, UserId> members, Map<String, ExternalRaterId> externals) {
        List<Rater> raters = new ArrayList<>();
        Optional.ofNullable(members.get(name)).map(Rater.Member::new).ifPresent(raters::add);
        Optional.ofNullable(externals.get(key(name))).map(Rater.External::new).ifPresent(raters::add);
        if (NamedPeople.isId(name)) {
            raters.add(new Rater.External(new ExternalRaterId(UUID.fromString(name))));
        }
        return raters;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    Found find(List<ImportedResponse> responses) {
        Map<String, UserId> members = people.find(responses.stream()
                .flatMap(response -> Stream.of(response.target(), response.rater()))
                .toList());
        Map<String, ExternalRaterId> externals = externals(responses, members);
        List<RaterOfTarget> asked = responses.stream()
                .filter(response -> members.containsKey(response.target()))
                .flatMap(response -> raters(response.rater(), members, externals).stream()
                        .map(rater -> about(members, response.target(), rater)))
                .distinct()
                .toList();
        Map<RaterOfTarget, FeedbackInvitation> found = new HashMap<>();
        if (!asked.isEmpty()) {
            invitations
                    .of(cycle, asked)
                    .forEach(invitation ->
                            found.put(new RaterOfTarget(invitation.target(), invitation.rater()), invitation));
        }
        return new Found(members, externals, found);
    }

    private static RaterOfTarget about(Map<String, UserId> members, String target, Rater rater) {
        return new RaterOfTarget(requireNonNull(members.get(target)), rater);
    }

    /** In groups of members there may be customers too, so that every address is looked for that may be one. */
    private Map<String, ExternalRaterId> externals(List<ImportedResponse> responses, Map<String, UserId> members) {
        List<EmailAddress> emails = responses.stream()
                .filter(response -> !members.containsKey(response.rater())
                        || response.group().equals("EXTERNAL"))
                .map(ImportedResponse::rater)
                .distinct()
                .filter(StorableText::isStorable)
                .map(EmailAddress::new)
                .toList();
        return emails.isEmpty() ? Map.of() : externalRaters.holders(emails);
    }

    /** What was found for some lines. */
    record Found(
            Map<String, UserId> members,
            Map<String, ExternalRaterId> externals,
            Map<RaterOfTarget, FeedbackInvitation> invitations) {

        /** The invitation that the response answers; where there is none, the problem is told. */
        Optional<FeedbackInvitation> invitation(ImportedResponse response, Consumer<LineProblem> problems) {
            if (!members.containsKey(response.target())) {
                problems.accept(new LineProblem(
                        response.line(), "target", "must be the e-mail or the id of a member of the organization"));
                return Optional.empty();
            }
            List<Rater> raters = raters(response.rater(), members, externals);
            Optional<FeedbackInvitation> invitation = raters.stream()
                    .flatMap(rater ->
                            Optional.ofNullable(invitations.get(about(members, response.target(), rater))).stream())
                    .findFirst();
            if (invitation.isEmpty()) {
                problems.accept(new LineProblem(
                        response.line(),
                        "rater",
                        raters.isEmpty()
                                ? "must be the e-mail or the id of a member, or of a rater outside"
                                : "is not invited to answer about this target"));
            }
            return invitation;
        }
    }
}
