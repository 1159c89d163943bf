package com.example.host;

import io.planner360.application.Planner;
import io.planner360.application.organization.RegisterPerson;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** A piece of the host: who starts at the company gets a badge, and becomes a member, or neither. */
public final class OnboardingDesk {
    private final HostTransactions transactions;
    private final Planner planner;

    public OnboardingDesk(HostTransactions transactions, Planner planner) {
        this.transactions = transactions;
        this.planner = planner;
    }

    /** The host's row and the planner's rows are committed together. */
    public void welcome(Actor actor, String email, String firstName, String lastName, String badge)
            throws SQLException {
        transactions.run(connection -> {
            handOut(connection, badge, email);
            Either<Refusal, Membership> member = planner.organizations()
                    .register(new RegisterPerson(
                            actor,
                            email,
                            firstName,
                            lastName,
                            Set.of(SystemRole.EMPLOYEE),
                            "Engineer",
                            "Development",
                            Optional.empty()));
            member.getOrElseThrow(refusal -> new IllegalArgumentException(refusal.message()));
        });
    }

    private static void handOut(Connection connection, String badge, String email) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO badges (badge, email) VALUES (?, ?)")) {
            insert.setString(1, badge);
            insert.setString(2, email);
            insert.executeUpdate();
        }
    }
}
