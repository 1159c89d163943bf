package io.planner360.application.shared;

/** What lets an actor give a command without a permission. */
public enum Relation {
    /** Every person who has accepted their membership. */
    ANY_MEMBER("a membership that the person has accepted"),
    /** The person whom the command is about. */
    SELF("to be this person"),
    /** The direct manager of the person whom the command is about. */
    MANAGER("to be this person's manager"),
    /** The person whom the organization has proposed as a member, who cannot do anything else before accepting. */
    PROPOSED_MEMBER("to be proposed as a member"),
    /** The rater of the invitation: a member, or somebody outside by the token that came with it. */
    INVITED_RATER("to be the invited rater"),
    /** Whoever holds the receipt of an anonymous answer. */
    RECEIPT_HOLDER("the receipt of the answer"),
    /** The library itself, doing what has become due. */
    SYSTEM("to be due"),
    /** The command has no actor: the host decides who may give it. */
    HOST("the host");

    private final String needed;

    Relation(String needed) {
        this.needed = needed;
    }

    String needed() {
        return needed;
    }
}
