package io.planner360.application.organization.imports;

import io.planner360.application.internal.Context;
import io.planner360.domain.organization.EmailAddress;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.MembershipChanges;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.organization.Users;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.StorableText;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a file says of members, on its way into the organization. Used in one unit of work. */
final class IncomingMemberships {
    private static final Map<String, String> COLUMNS = Map.of("jobTitle", "job_title");

    private final Context context;
    private final Users users;
    private final MembershipChanges changes;
    private final Consumer<LineProblem> problems;
    private boolean sound = true;
    private boolean managersChanged;

    IncomingMemberships(Context context, Consumer<LineProblem> problems) {
        this.context = context;
        this.users = context.persistence().users();
        this.changes = context.persistence().membershipChanges();
        this.problems = problems;
    }

    /** Whether nothing was wrong so far. */
    boolean isSound() {
        return sound;
    }

    /** Whether somebody has another manager now. */
    boolean changedManagers() {
        return managersChanged;
    }

    /**
     * The memberships that are to be changed; what is wrong is told.
     *
     * @param remembered takes the line of each person, and gives the lines of those who stood before these
     */
    List<Membership> accept(List<ImportedMembership> rows, UnaryOperator<Map<String, Long>> remembered) {
        Map<String, UserId> members = members(rows);
        Map<UserId, Membership> stored = locked(rows, members);
        Map<String, Long> first = new LinkedHashMap<>();
        rows.forEach(row -> Optional.ofNullable(members.get(key(row.email())))
                .ifPresent(user -> first.putIfAbsent(user.toString(), row.line())));
        Map<String, Long> before = new HashMap<>(first);
        before.putAll(remembered.apply(first));
        List<Membership> changed = new ArrayList<>();
        for (ImportedMembership row : rows) {
            Optional<Membership> now = Optional.ofNullable(members.get(key(row.email())))
                    .flatMap(user -> Optional.ofNullable(stored.get(user)));
            if (now.isEmpty()) {
                tell(row.line(), "email", "must be the e-mail of a member");
            }
            boolean once = now.map(member -> isFirst(row, member, before)).orElse(true);
            boolean managed = hasManager(row, members);
            now.flatMap(member -> changed(row, member, members))
                    .filter(after -> once && managed && !now.equals(Optional.of(after)))
                    .ifPresent(after -> {
                        managersChanged |= !now.map(Membership::manager).equals(Optional.of(after.manager()));
                        changed.add(after);
                    });
        }
        return changed;
    }

    private Map<String, UserId> members(List<ImportedMembership> rows) {
        return users.members(rows.stream()
                .flatMap(row -> Stream.concat(Stream.of(row.email()), row.manager().stream()))
                .filter(name -> !name.isEmpty() && StorableText.isStorable(name))
                .distinct()
                .map(EmailAddress::new)
                .toList());
    }

    private Map<UserId, Membership> locked(List<ImportedMembership> rows, Map<String, UserId> members) {
        List<UserId> named = rows.stream()
                .flatMap(row -> Optional.ofNullable(members.get(key(row.email()))).stream())
                .distinct()
                .toList();
        Map<UserId, Membership> stored = new HashMap<>();
        changes.lock(named).forEach(membership -> stored.put(membership.user(), membership));
        return stored;
    }

    private boolean isFirst(ImportedMembership row, Membership member, Map<String, Long> before) {
        long line = before.getOrDefault(member.user().toString(), row.line());
        if (line != row.line()) {
            tell(row.line(), "email", "stands on line " + line + " already");
        }
        return line == row.line();
    }

    private boolean hasManager(ImportedMembership row, Map<String, UserId> members) {
        Optional<String> named = row.manager().filter(name -> !name.isEmpty());
        boolean there = named.map(name -> members.containsKey(key(name))).orElse(true);
        boolean self = named.map(name -> key(name).equals(key(row.email()))).orElse(false);
        if (self || !there) {
            tell(row.line(), "manager", self ? "must be somebody else" : "must be the e-mail of a member");
        }
        return there && !self;
    }

    private Optional<Membership> changed(ImportedMembership row, Membership now, Map<String, UserId> members) {
        Optional<UserId> manager = row.manager()
                .map(name -> Optional.ofNullable(members.get(key(name))))
                .orElse(now.manager());
        return now.changeJob(
                        row.jobTitle().orElse(now.jobTitle()), row.department().orElse(now.department()))
                .peekLeft(invalid -> invalid.violations()
                        .forEach(violation -> tell(
                                row.line(),
                                COLUMNS.getOrDefault(violation.field(), violation.field()),
                                violation.problem())))
                .toJavaOptional()
                .flatMap(member -> member.reportTo(manager, List.of()).toJavaOptional());
    }

    /** Stores them; returns how many there were. */
    Either<Refusal, Integer> store(List<Membership> changed) {
        return changed.isEmpty()
                ? Either.right(0)
                : changes.updateAll(changed, context.now()).map(List::size);
    }

    private static String key(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    void tell(long line, String column, String problem) {
        sound = false;
        problems.accept(new LineProblem(line, column, problem));
    }
}
