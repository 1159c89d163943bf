package io.planner360.jdbi;

import static io.planner360.testkit.shared.Granted.granted;

import io.planner360.application.feedback.cycle.CloseCycle;
import io.planner360.application.rating.ReleaseCycleReports;
import io.planner360.domain.Persistence;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.PageRequest;
import java.util.List;

/**
 * An organization whose rows are copied to others: people under one manager, a cycle that was answered, closed and
 * released, and one that is collecting.
 */
record FilledOffice(
        Persistence persistence,
        TestDatabase database,
        FeedbackOffice office,
        FeedbackCycle closed,
        FeedbackOffice.Collecting collecting) {
    static final int PEOPLE = 40;
    static final int QUESTIONS = 40;
    static final int COMPETENCIES = 5;
    static final int TARGETS = 17;
    static final int PEERS = 3;
    static final PageRequest PAGE = PageRequest.first(20);

    static FilledOffice in(TestDatabase database, Persistence persistence) {
        FeedbackOffice office = new FeedbackOffice(persistence, PEOPLE, QUESTIONS, Confidentiality.NAMED);
        database.execute("UPDATE user_organizations SET manager_id = '%1$s' WHERE user_id <> '%1$s'"
                .formatted(office.operator().user()));
        FeedbackCycle closed = answeredAndReleased(database, office);
        return new FilledOffice(persistence, database, office, closed, office.begin(TARGETS, PEERS));
    }

    private static FeedbackCycle answeredAndReleased(TestDatabase database, FeedbackOffice office) {
        FeedbackOffice.Collecting begun = office.begin(TARGETS, PEERS);
        begun.invited()
                .forEach(invited ->
                        granted(office.planner().feedback().responses().submit(office.answer(invited, 4))));
        FeedbackCycle closed = granted(office.planner()
                .feedback()
                .cycles()
                .close(new CloseCycle(office.operator(), begun.cycle().id())));
        granted(office.planner().reports().releaseAll(new ReleaseCycleReports(office.operator(), closed.id())));
        String question = office.form().content().questions().get(0).id().toString();
        database.execute("INSERT INTO feedback_comments SELECT organization_id, id, '" + question
                + "', 'Keeps promises.' FROM feedback_responses");
        database.execute("INSERT INTO feedback_choices SELECT organization_id, id, '" + question
                + "', '{a}' FROM feedback_responses");
        database.execute("INSERT INTO published_comments SELECT organization_id, id, 0, '" + question
                + "', 'PEER', 'Keeps promises.' FROM published_reports");
        return closed;
    }

    OrganizationId organization() {
        return office.operator().organization();
    }

    List<UserId> people() {
        return office.people();
    }

    /** The first of them, who is a target of both cycles. */
    UserId person() {
        return people().get(0);
    }

    UserId manager() {
        return office.operator().user();
    }

    FeedbackCycle cycle() {
        return collecting.cycle();
    }

    CompetencyFramework framework() {
        return office.framework();
    }

    CompetencyId competency() {
        return framework().competencies().get(0).id();
    }
}
