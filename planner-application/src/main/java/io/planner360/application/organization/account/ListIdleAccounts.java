package io.planner360.application.organization.account;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.domain.shared.PageRequest;
import java.time.Instant;

/** The host asks for active accounts, made before that instant, whose people have not logged in since. */
@Guarded(relations = Relation.HOST)
public record ListIdleAccounts(Instant since, PageRequest page) {}
