package io.planner360.domain;

import static io.planner360.domain.Refusals.accepted;
import static io.planner360.domain.Refusals.rule;
import static io.planner360.domain.Samples.A1;
import static io.planner360.domain.Samples.user;
import static io.planner360.domain.Samples.uuid;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.cycle.CycleStatus;
import io.planner360.domain.feedback.cycle.CycleTarget;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.invitation.InvitationStatus;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.domain.rating.PublishedReportId;
import io.planner360.domain.rating.ReportContent;
import io.planner360.domain.rating.ReportStatus;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state by every command: exactly what the tables say happens, everything else is refused by a rule. */
class StatesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final List<Answer> ANSWERS = List.of(new Answer.Rated(A1, 3));

    private static final String CYCLE = """
            openNominations: DRAFT -> NOMINATING
            startCollecting: DRAFT, NOMINATING -> COLLECTING
            close: COLLECTING -> CLOSED
            reopen, nothing released: CLOSED -> COLLECTING
            reopen, something released:
            archive: CLOSED -> ARCHIVED
            cancel, nothing released: DRAFT, NOMINATING, COLLECTING, CLOSED -> CANCELLED
            cancel, something released:
            """;

    private static final String TARGET = """
            withdraw: ENROLLED -> WITHDRAWN
            """;

    private static final String RELEASE = """
            release: WITHHELD, RECALLED -> RELEASED
            recall: RELEASED -> RECALLED
            """;

    private static final String INVITATION = """
            send: PENDING -> SENT
            saveDraft: SENT, STARTED -> STARTED
            submit: SENT, STARTED -> SUBMITTED
            decline: SENT, STARTED -> DECLINED
            undoDecline: DECLINED -> SENT
            expire: PENDING, SENT, STARTED -> EXPIRED
            cycle reopened: EXPIRED -> SENT
            revoke: PENDING, SENT -> REVOKED
            revoke, rater or target left: PENDING, SENT, STARTED -> REVOKED
            reopen, linked: SUBMITTED -> STARTED
            reopen, not linked:
            """;

    private static final Machine<FeedbackCycle, CycleStatus> CYCLES = new Machine<>(
            "Cycle",
            CYCLE,
            CycleStatus.class,
            StatesTest::cycle,
            FeedbackCycle::status,
            Map.of(
                    "openNominations", cycle -> cycle.openNominations(NOW),
                    "startCollecting", cycle -> cycle.startCollecting(NOW),
                    "close", cycle -> cycle.close(NOW),
                    "reopen, nothing released", cycle -> cycle.reopen(false, Optional.empty(), NOW),
                    "reopen, something released", cycle -> cycle.reopen(true, Optional.of(DAY), NOW),
                    "archive", FeedbackCycle::archive,
                    "cancel, nothing released", cycle -> cycle.cancel(false),
                    "cancel, something released", cycle -> cycle.cancel(true)),
            Set.of("CYCLE_STATE", "REPORT_RELEASED"));

    private static final Machine<CycleTarget, CycleTarget.Status> TARGETS = new Machine<>(
            "CycleTarget",
            TARGET,
            CycleTarget.Status.class,
            status -> new CycleTarget(new FeedbackCycleId(uuid(1)), user(3), "", "", Optional.empty(), status),
            CycleTarget::status,
            Map.of("withdraw", CycleTarget::withdraw),
            Set.of("TARGET_STATE"));

    private static final Machine<PublishedReport, ReportStatus> RELEASES = new Machine<>(
            "Release",
            RELEASE,
            ReportStatus.class,
            StatesTest::report,
            PublishedReport::status,
            Map.of("release", report -> report.release(NOW), "recall", PublishedReport::recall),
            Set.of("REPORT_STATE"));

    private static final Machine<FeedbackInvitation, InvitationStatus> INVITATIONS = new Machine<>(
            "Invitation",
            INVITATION,
            InvitationStatus.class,
            StatesTest::invitation,
            FeedbackInvitation::status,
            invitationCommands(),
            Set.of("INVITATION_STATE", "ANSWER_UNLINKED"));

    private static Map<String, Function<FeedbackInvitation, Either<Refusal, FeedbackInvitation>>> invitationCommands() {
        Map<String, Function<FeedbackInvitation, Either<Refusal, FeedbackInvitation>>> commands = new HashMap<>();
        commands.put("send", FeedbackInvitation::send);
        commands.put("saveDraft", invitation -> invitation.saveDraft(ANSWERS));
        commands.put("submit", FeedbackInvitation::submit);
        commands.put("decline", invitation -> invitation.decline("Too busy"));
        commands.put("undoDecline", FeedbackInvitation::undoDecline);
        commands.put("expire", FeedbackInvitation::expire);
        commands.put("cycle reopened", FeedbackInvitation::sendAgain);
        commands.put("revoke", invitation -> invitation.revoke(false));
        commands.put("revoke, rater or target left", invitation -> invitation.revoke(true));
        commands.put("reopen, linked", invitation -> invitation.reopen(Optional.of(ANSWERS)));
        commands.put("reopen, not linked", invitation -> invitation.reopen(Optional.empty()));
        return commands;
    }

    static Stream<Machine<?, ?>> machines() {
        return Stream.of(CYCLES, TARGETS, RELEASES, INVITATIONS);
    }

    @ParameterizedTest
    @MethodSource("machines")
    void nothing_but_the_table_happens(Machine<?, ?> machine) {
        assertThat(machine.whatHappens()).isEqualTo(machine.tabled());
    }

    private static FeedbackCycle cycle(CycleStatus status) {
        boolean closed = status == CycleStatus.CLOSED || status == CycleStatus.ARCHIVED;
        FeedbackCycle draft = accepted(FeedbackCycle.draft(
                new FeedbackCycleId(uuid(1)), new FeedbackFormId(uuid(2)), "Spring", ZoneOffset.UTC, DAY, NOW));
        return new FeedbackCycle(
                draft.id(),
                draft.form(),
                draft.name(),
                draft.zone(),
                draft.closingDay(),
                draft.closesAt(),
                status,
                closed ? Optional.of(NOW) : Optional.empty(),
                4);
    }

    private static PublishedReport report(ReportStatus status) {
        return new PublishedReport(
                new PublishedReportId(uuid(1)),
                new FeedbackCycleId(uuid(2)),
                user(3),
                new ReportContent(List.of(), List.of(), List.of()),
                status,
                NOW,
                status == ReportStatus.RELEASED ? Optional.of(NOW) : Optional.empty(),
                4);
    }

    private static FeedbackInvitation invitation(InvitationStatus status) {
        return new FeedbackInvitation(
                new FeedbackInvitationId(uuid(1)),
                new FeedbackCycleId(uuid(2)),
                user(3),
                new Rater.Member(user(4)),
                RaterGroupCode.PEER,
                Optional.empty(),
                status,
                status == InvitationStatus.STARTED ? Optional.of(ANSWERS) : Optional.empty(),
                status == InvitationStatus.DECLINED ? Optional.of("Too busy") : Optional.empty(),
                4);
    }

    /** Something with states, its commands, and the table of what they do: command: from, from -> to. */
    private record Machine<T, S extends Enum<S>>(
            String name,
            String table,
            Class<S> states,
            Function<S, T> inState,
            Function<T, S> stateOf,
            Map<String, Function<T, Either<Refusal, T>>> commands,
            Set<String> rules) {

        Map<String, String> tabled() {
            Map<String, String> tabled = new TreeMap<>();
            for (String line : table.lines().toList()) {
                String command = line.substring(0, line.indexOf(':'));
                String[] change = line.substring(line.indexOf(':') + 1).split("->", -1);
                Set<String> from = Arrays.stream(change[0].split(",", -1))
                        .map(String::strip)
                        .collect(Collectors.toSet());
                for (S state : states.getEnumConstants()) {
                    tabled.put(command + " of " + state, from.contains(state.name()) ? change[1].strip() : "refused");
                }
            }
            return tabled;
        }

        Map<String, String> whatHappens() {
            Map<String, String> happened = new TreeMap<>();
            for (String command : commands.keySet()) {
                for (S state : states.getEnumConstants()) {
                    happened.put(command + " of " + state, outcome(command, state));
                }
            }
            return happened;
        }

        private String outcome(String command, S state) {
            Either<Refusal, T> answer = requireNonNull(commands.get(command)).apply(inState.apply(state));
            if (answer.isRight()) {
                return stateOf.apply(answer.get()).name();
            }
            String rule = rule(answer);
            return rules.contains(rule) ? "refused" : "refused by " + rule;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
