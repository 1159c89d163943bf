package io.planner360.domain.competency.assessment;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import java.time.Instant;
import java.util.List;

/** Who is how good at what: a history that only grows. */
public interface UserCompetencies {
    /** Adds an entry; it can neither be changed nor removed. */
    void append(UserCompetency entry);

    /**
     * What holds at the instant: of each competency the entry that is valid then and became so last; of several
     * the one recorded last, of these the one with the highest id. By competency id, bytes compared unsigned.
     */
    List<UserCompetency> current(UserId user, Instant at);

    /** All entries of the person in the competency, in the order in which they were recorded, then by id. */
    Page<UserCompetency> history(UserId user, CompetencyId competency, PageRequest page);
}
