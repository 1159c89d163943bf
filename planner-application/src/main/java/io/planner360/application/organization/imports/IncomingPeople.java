package io.planner360.application.organization.imports;

import io.planner360.application.internal.Context;
import io.planner360.application.internal.organization.NamedPeople;
import io.planner360.domain.organization.EmailAddress;
import io.planner360.domain.organization.MemberEvent;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.Memberships;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.organization.User;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.organization.Users;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.StorableText;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** People from a file, on their way into the organization. Used in one unit of work. */
final class IncomingPeople {
    private static final Map<String, String> COLUMNS = Map.of(
            "firstName", "first_name", "lastName", "last_name", "jobTitle", "job_title", "displayName", "last_name");

    private final Context context;
    private final Users users;
    private final Memberships memberships;
    private final Consumer<LineProblem> problems;

    IncomingPeople(Context context, Consumer<LineProblem> problems) {
        this.context = context;
        this.users = context.persistence().users();
        this.memberships = context.persistence().memberships();
        this.problems = problems;
    }

    /** Somebody in whom nothing is wrong; the manager is a member, or one of those before. */
    record Accepted(ImportedPerson person, User candidate) {}

    /** Those in whom nothing is wrong; what is wrong with the others is told. */
    List<Accepted> accept(List<ImportedPerson> people) {
        Map<String, UserId> members = members(people);
        Set<UserId> known = knownManagers(people);
        Map<String, Long> lines = new HashMap<>();
        Set<String> accepted = new HashSet<>();
        List<Accepted> sound = new ArrayList<>();
        for (ImportedPerson person : people) {
            Long before = lines.putIfAbsent(key(person.email()), person.line());
            boolean fresh = isFresh(person, Optional.ofNullable(before), members);
            Optional<User> candidate = candidate(person);
            boolean managed = hasManager(person, members, known, lines, before == null);
            boolean managerIsStored = person.manager()
                    .map(manager -> members.containsKey(key(manager))
                            || NamedPeople.isId(manager)
                            || accepted.contains(key(manager)))
                    .orElse(true);
            if (fresh && managed && managerIsStored && candidate.isPresent()) {
                accepted.add(key(person.email()));
                sound.add(new Accepted(person, candidate.get()));
            }
        }
        return sound;
    }

    private Map<String, UserId> members(List<ImportedPerson> people) {
        return users.members(people.stream()
                .flatMap(person -> Stream.concat(Stream.of(person.email()), person.manager().stream()))
                .filter(StorableText::isStorable)
                .filter(name -> !NamedPeople.isId(name))
                .distinct()
                .map(EmailAddress::new)
                .toList());
    }

    private Set<UserId> knownManagers(List<ImportedPerson> people) {
        List<UserId> named = people.stream()
                .flatMap(person -> person.manager().stream())
                .filter(NamedPeople::isId)
                .distinct()
                .map(IncomingPeople::id)
                .toList();
        return named.isEmpty() ? Set.of() : memberships.known(named);
    }

    private boolean isFresh(ImportedPerson person, Optional<Long> before, Map<String, UserId> members) {
        if (before.isPresent()) {
            tell(person, "email", "stands on line " + before.get() + " already");
            return false;
        }
        if (members.containsKey(key(person.email()))) {
            tell(person, "email", "is a member's already");
            return false;
        }
        return true;
    }

    /** @param first whether the person's own line is the first one with the e-mail, so that it is among the lines now */
    private boolean hasManager(
            ImportedPerson person,
            Map<String, UserId> members,
            Set<UserId> known,
            Map<String, Long> lines,
            boolean first) {
        if (person.manager().isEmpty()) {
            return true;
        }
        String manager = person.manager().get();
        boolean self = key(manager).equals(key(person.email()));
        boolean there = NamedPeople.isId(manager)
                ? known.contains(id(manager))
                : members.containsKey(key(manager)) || (lines.containsKey(key(manager)) && !(self && first));
        if (!there || self) {
            tell(
                    person,
                    "manager",
                    self
                            ? "must be somebody else"
                            : "must be the e-mail or the id of a member, or the e-mail of somebody on a line before");
        }
        return there && !self;
    }

    private Optional<User> candidate(ImportedPerson person) {
        Either<InvalidInput, User> account = User.register(
                new UserId(context.ids().random()),
                person.email(),
                person.firstName(),
                person.lastName(),
                context.now());
        Either<InvalidInput, Membership> membership =
                membership(new UserId(context.ids().random()), "-", person, Optional.empty());
        Stream.of(account, membership).forEach(checked -> {
            if (checked.isLeft()) {
                checked.getLeft()
                        .violations()
                        .forEach(violation -> tell(
                                person,
                                COLUMNS.getOrDefault(violation.field(), violation.field()),
                                violation.problem()));
            }
        });
        return membership.isRight() ? account.toJavaOptional() : Optional.empty();
    }

    private static Either<InvalidInput, Membership> membership(
            UserId user, String displayName, ImportedPerson person, Optional<UserId> manager) {
        return Membership.propose(
                user, displayName, Set.of(SystemRole.EMPLOYEE), person.jobTitle(), person.department(), manager);
    }

    /** Stores them as pending members; refused where somebody else was faster. */
    Either<Refusal, List<Membership>> store(List<Accepted> accepted) {
        if (accepted.isEmpty()) {
            return Either.right(List.of());
        }
        Map<String, UserId> people =
                new HashMap<>(members(accepted.stream().map(Accepted::person).toList()));
        List<UserId> ids =
                users.claimAll(accepted.stream().map(Accepted::candidate).toList());
        for (int i = 0; i < ids.size(); i++) {
            people.put(key(accepted.get(i).person().email()), ids.get(i));
        }
        List<Membership> added = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            ImportedPerson person = accepted.get(i).person();
            added.add(membership(
                            ids.get(i),
                            person.firstName() + " " + person.lastName(),
                            person,
                            person.manager().map(manager -> manager(manager, people)))
                    .getOrElseThrow(invalid -> new IllegalStateException(invalid.message())));
        }
        return memberships.addAll(added, context.now());
    }

    /** The same; whoever is told of events learns of it. Returns how many there were. */
    Either<Refusal, Integer> storeAndTell(List<Accepted> accepted) {
        return store(accepted)
                .peek(stored -> context.publish(stored.stream()
                        .map(member -> new MemberEvent.Invited(member.user()))
                        .toList()))
                .map(List::size);
    }

    private static UserId manager(String name, Map<String, UserId> people) {
        return NamedPeople.isId(name)
                ? id(name)
                : Optional.ofNullable(people.get(key(name))).orElseThrow();
    }

    private static UserId id(String name) {
        return new UserId(UUID.fromString(name));
    }

    private static String key(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    private void tell(ImportedPerson person, String column, String problem) {
        problems.accept(new LineProblem(person.line(), column, problem));
    }
}
