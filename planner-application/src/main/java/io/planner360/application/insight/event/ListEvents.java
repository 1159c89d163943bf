package io.planner360.application.insight.event;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.shared.PageRequest;
import java.time.LocalDate;
import java.time.ZoneId;

/** Asks for the events of up to 366 days, a page at a time. */
@Guarded(permission = Permission.READ_ANALYTICS)
public record ListEvents(Actor actor, LocalDate first, LocalDate last, ZoneId zone, PageRequest page)
        implements Question {}
