package io.planner360.testkit.differential;

import io.planner360.application.DueWork;
import io.planner360.domain.notification.StoredEvent;
import java.util.List;

/**
 * What came of doing what is due.
 *
 * @param handled the events that handlers got meanwhile, in order
 */
record RunOfDueWork(DueWork work, List<StoredEvent> handled) {}
