package io.planner360.cli.cycle;

import io.planner360.application.Planner;
import io.planner360.application.organization.AcceptMembership;
import io.planner360.application.organization.FoundOrganization;
import io.planner360.application.organization.FoundedOrganization;
import io.planner360.application.organization.RegisterPerson;
import io.planner360.cli.input.PersonRow;
import io.planner360.cli.progress.Progress;
import io.planner360.cli.progress.Progress.Stage;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.organization.UserId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The organization of a cycle and the members that its people became.
 *
 * @param operator who runs the cycle: nobody of {@code people.csv}, and nobody's rater
 * @param members person id to account; external people are not among them
 */
record Staff(Actor.Person operator, Map<String, UserId> members) {
    private static final String OPERATOR_EMAIL = "operator@planner360.example";

    static Staff register(Planner planner, String organization, List<PersonRow> people, Progress progress) {
        FoundedOrganization founded = Accepted.by(planner.organizations()
                .found(new FoundOrganization(organization, OPERATOR_EMAIL, "Planner", "Operator")));
        Accepted.by(planner.organizations().accept(new AcceptMembership(founded.actor())));
        List<PersonRow> employees = managersFirst(people);
        Map<String, UserId> members = new HashMap<>();
        try (Stage stage = progress.begin("Registering people", employees.size())) {
            for (PersonRow person : employees) {
                UserId user = Accepted.by(planner.organizations()
                                .register(new RegisterPerson(
                                        founded.actor(),
                                        person.email(),
                                        person.firstName(),
                                        person.lastName(),
                                        Set.of(SystemRole.EMPLOYEE),
                                        person.jobTitle(),
                                        person.department(),
                                        person.managerId().map(members::get))))
                        .user();
                members.put(person.id(), user);
                Accepted.by(planner.organizations()
                        .accept(new AcceptMembership(
                                new Actor.Person(founded.organization().id(), user))));
                stage.step();
            }
        }
        return new Staff(founded.actor(), Map.copyOf(members));
    }

    /** A membership names a manager who is a member already. The input has no cycle. */
    private static List<PersonRow> managersFirst(List<PersonRow> people) {
        List<PersonRow> ordered = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        List<PersonRow> waiting =
                people.stream().filter(person -> !person.external()).toList();
        while (!waiting.isEmpty()) {
            List<PersonRow> later = new ArrayList<>();
            for (PersonRow person : waiting) {
                if (person.managerId().map(placed::contains).orElse(true)) {
                    ordered.add(person);
                    placed.add(person.id());
                } else {
                    later.add(person);
                }
            }
            waiting = later;
        }
        return ordered;
    }

    /** The member as an actor. */
    Actor.Person actor(String personId) {
        return new Actor.Person(operator.organization(), member(personId));
    }

    UserId member(String personId) {
        UserId user = members.get(personId);
        if (user == null) {
            throw new IllegalArgumentException("not a member: " + personId);
        }
        return user;
    }
}
