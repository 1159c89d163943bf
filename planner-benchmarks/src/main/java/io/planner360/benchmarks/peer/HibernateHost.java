package io.planner360.benchmarks.peer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;

/** What a host would pick instead: Hibernate ORM with batches, on the same tables. */
public final class HibernateHost implements AutoCloseable {
    private static final int POINTS = 5;

    // Kept, because a logger that nobody holds forgets its level.
    private static final Logger LOG = Logger.getLogger("org.hibernate");

    private final SessionFactory sessions;

    private HibernateHost(SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** On connections that no policy holds. */
    public static HibernateHost on(DataSource pool) {
        LOG.setLevel(Level.WARNING);
        Configuration configuration = new Configuration();
        List.of(
                        MembershipEntity.class,
                        CycleEntity.class,
                        QuestionEntity.class,
                        InvitationEntity.class,
                        ResponseEntity.class,
                        RatingsEntity.class)
                .forEach(configuration::addAnnotatedClass);
        configuration.getProperties().put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, pool);
        configuration.setProperty(AvailableSettings.STATEMENT_BATCH_SIZE, "50");
        configuration.setProperty(AvailableSettings.ORDER_INSERTS, "true");
        configuration.setProperty(AvailableSettings.ORDER_UPDATES, "true");
        return new HibernateHost(configuration.buildSessionFactory());
    }

    /** Writes the rows; only the invitation is read, because its version counts. */
    public UUID submit(Submission submission) {
        return sessions.fromTransaction(session -> {
            InvitationEntity invitation =
                    session.find(InvitationEntity.class, new Key(submission.organization(), submission.invitation()));
            return store(session, invitation, submission);
        });
    }

    /** Writes the rows after it has seen that the rater may do so, the cycle collects and the answers fit the form. */
    public UUID submitChecked(Submission submission) {
        return sessions.fromTransaction(session -> {
            UUID organization = submission.organization();
            MembershipEntity member = session.find(MembershipEntity.class, new Key(organization, submission.rater()));
            InvitationEntity invitation =
                    session.find(InvitationEntity.class, new Key(organization, submission.invitation()));
            CycleEntity cycle = session.find(CycleEntity.class, new Key(organization, invitation.cycle));
            require(member.status.equals("active") && invitation.rater.equals(submission.rater()));
            require(invitation.status.equals("sent") || invitation.status.equals("started"));
            require(cycle.status.equals("collecting") && Instant.now().isBefore(cycle.closesAt));
            List<QuestionEntity> questions = session.createQuery(
                            "from QuestionEntity where key.organization = :organization and form = :form"
                                    + " order by position",
                            QuestionEntity.class)
                    .setParameter("organization", organization)
                    .setParameter("form", cycle.form)
                    .getResultList();
            require(questions.size() == submission.ratings().size());
            for (int i = 0; i < questions.size(); i++) {
                Short rating = submission.ratings().get(i);
                require(!questions.get(i).required || (rating >= 1 && rating <= POINTS));
            }
            return store(session, invitation, submission);
        });
    }

    private static UUID store(Session session, InvitationEntity invitation, Submission submission) {
        Key key = new Key(submission.organization(), UUID.randomUUID());
        session.persist(new ResponseEntity(key, submission));
        session.persist(new RatingsEntity(key, submission));
        invitation.status = "submitted";
        return key.id();
    }

    private static void require(boolean right) {
        if (!right) {
            throw new IllegalStateException("the submission is not right");
        }
    }

    @Override
    public void close() {
        sessions.close();
    }
}
