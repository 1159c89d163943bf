package io.planner360.application.insight.event;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import java.time.LocalDate;
import java.time.ZoneId;

/** Asks how many events of each kind there were on each day of a zone, of up to 366 days. */
@Guarded(permission = Permission.READ_ANALYTICS)
public record CountEvents(Actor actor, LocalDate first, LocalDate last, ZoneId zone) implements Question {}
