package io.planner360.application.feedback.response;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.organization.Actor;

/** Whoever holds the receipt of an anonymous answer withdraws it while the cycle collects. It cannot be given again. */
@Guarded(relations = Relation.RECEIPT_HOLDER)
public record WithdrawAnswers(Actor.ReceiptHolder actor) implements Request {}
