package io.planner360.domain.rating;

/** What a reader may see of a group. */
public enum Disclosure {
    /** Its scores are published. */
    SHOWN,
    /** Too few answered for it to stand alone: it is a part of the group COMBINED. */
    COMBINED,
    /** Too few answered: nothing of it is published, and it enters no other number. */
    BELOW_THRESHOLD,
    /** Nobody of it answered a rated question. */
    NO_ANSWERS
}
