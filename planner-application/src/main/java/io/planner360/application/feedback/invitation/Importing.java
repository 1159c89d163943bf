package io.planner360.application.feedback.invitation;

import io.planner360.application.feedback.internal.Asked;
import io.planner360.application.feedback.internal.Invitees;
import io.planner360.application.feedback.internal.Inviting;
import io.planner360.application.feedback.invitation.ImportInvitations.Line;
import io.planner360.application.feedback.invitation.InviteRaters.Invitee;
import io.planner360.application.feedback.invitation.InviteRaters.NewInvitation;
import io.planner360.application.internal.Context;
import io.planner360.application.organization.imports.LineProblem;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.organization.EmailAddress;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Violation;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Invitations from the lines of a file. The cycle is locked by the caller. */
final class Importing {
    private static final Pattern OF_LINE = Pattern.compile("line (\\d+), ([a-z.]+)");
    private static final String UNKNOWN = "must be the e-mail of a member who has accepted";

    private final Persistence persistence;
    private final Invitees invitees;
    private final Inviting inviting;

    Importing(Context context) {
        this.persistence = context.persistence();
        this.invitees = new Invitees(context);
        this.inviting = new Inviting(context);
    }

    /** A line and whom it names, where they are known. */
    private record Read(Line line, Optional<NewInvitation> invitation, List<Violation> wrong) {
        boolean isSound() {
            return wrong.isEmpty();
        }
    }

    Either<Refusal, List<InvitedRater>> run(FeedbackCycle cycle, FeedbackForm form, List<Line> lines) {
        List<Read> read = checked(cycle, form, read(form, lines));
        List<Asked> raters = invitees.known(read.stream()
                .filter(Read::isSound)
                .flatMap(line -> line.invitation().stream())
                .toList());
        List<Violation> wrong = wrong(read, inviting.obstacles(cycle, form, raters));
        if (lines.isEmpty()) {
            return Either.left(new InvalidInput(List.of(new Violation("lines", "must not be empty"))));
        }
        return wrong.isEmpty() ? inviting.invite(cycle, form, raters) : Either.left(new InvalidInput(wrong));
    }

    /** Asks those of whose lines nothing is wrong, and tells what is wrong with the others. */
    Either<Refusal, Integer> tryOut(
            FeedbackCycle cycle, FeedbackForm form, List<Line> lines, Consumer<? super LineProblem> problems) {
        List<Read> read = checked(cycle, form, read(form, lines));
        List<Asked> raters = invitees.known(read.stream()
                .filter(Read::isSound)
                .flatMap(line -> line.invitation().stream())
                .toList());
        Map<Integer, String> obstacles = inviting.obstacles(cycle, form, raters);
        wrong(read, obstacles).forEach(violation -> problems.accept(problem(violation)));
        List<Asked> free = IntStream.range(0, raters.size())
                .filter(place -> !obstacles.containsKey(place))
                .mapToObj(raters::get)
                .toList();
        return inviting.invite(cycle, form, free).map(List::size);
    }

    private static LineProblem problem(Violation violation) {
        Matcher ofLine = OF_LINE.matcher(violation.field());
        if (!ofLine.matches()) {
            throw new IllegalStateException("of no line: " + violation);
        }
        String column = switch (ofLine.group(2)) {
            case "group" -> "rater_group";
            case "rater.name" -> "name";
            case "rater.email" -> "rater";
            default -> ofLine.group(2);
        };
        return new LineProblem(Long.parseLong(ofLine.group(1)), column, violation.problem());
    }

    private List<Read> read(FeedbackForm form, List<Line> lines) {
        Map<String, UserId> members = persistence
                .users()
                .holders(lines.stream()
                        .flatMap(line -> Stream.of(line.target(), line.rater()))
                        .distinct()
                        .filter(Importing::isEmail)
                        .map(EmailAddress::new)
                        .toList());
        Map<String, RaterGroupCode> groups = new HashMap<>();
        form.content().groups().stream().map(RaterGroup::code).forEach(code -> groups.put(code.value(), code));
        return lines.stream().map(line -> read(line, members, groups)).toList();
    }

    private static Read read(Line line, Map<String, UserId> members, Map<String, RaterGroupCode> groups) {
        Optional<UserId> target = member(members, line.target());
        Optional<RaterGroupCode> group = Optional.ofNullable(groups.get(line.group()));
        Optional<Invitee> rater = line.name()
                .<Invitee>map(name -> new Invitee.External(line.rater(), name))
                .or(() -> member(members, line.rater()).map(Invitee.Member::new));
        Violations violations = new Violations()
                .check(target.isPresent(), field(line, "target"), UNKNOWN)
                .check(rater.isPresent(), field(line, "rater"), UNKNOWN)
                .check(group.isPresent(), field(line, "group"), "must be a group of the form");
        return violations
                .orElse(() -> new Read(
                        line,
                        Optional.of(new NewInvitation(target.orElseThrow(), rater.orElseThrow(), group.orElseThrow())),
                        List.of()))
                .getOrElseGet(invalid -> new Read(line, Optional.empty(), invalid.violations()));
    }

    private static boolean isEmail(String text) {
        Violations violations = new Violations();
        EmailAddress.check(violations, text, "email");
        return violations.orElse(() -> text).isRight();
    }

    private static Optional<UserId> member(Map<String, UserId> members, String email) {
        return Optional.ofNullable(members.get(new EmailAddress(email).key()));
    }

    private static String field(Line line, String name) {
        return "line " + line.number() + ", " + name;
    }

    private List<Read> checked(FeedbackCycle cycle, FeedbackForm form, List<Read> read) {
        Invitees.Check check = invitees.check(
                cycle,
                form,
                read.stream().flatMap(line -> line.invitation().stream()).toList());
        return read.stream().map(line -> checked(line, check)).toList();
    }

    private static Read checked(Read read, Invitees.Check check) {
        return read.invitation()
                .map(invitation -> {
                    Violations violations = new Violations();
                    check.invitation(violations, invitation, field(read.line(), ""));
                    return violations
                            .orElse(() -> read)
                            .getOrElseGet(invalid -> new Read(read.line(), read.invitation(), invalid.violations()));
                })
                .orElse(read);
    }

    /** By line: what was wrong with it, or what keeps it out; the obstacles are by place among the sound ones. */
    private static List<Violation> wrong(List<Read> read, Map<Integer, String> obstacles) {
        List<Violation> wrong = new ArrayList<>();
        int place = 0;
        for (Read line : read) {
            wrong.addAll(line.wrong());
            if (line.isSound()) {
                Optional.ofNullable(obstacles.get(place))
                        .ifPresent(why -> wrong.add(new Violation(field(line.line(), "rater"), why)));
                place++;
            }
        }
        return List.copyOf(wrong);
    }
}
