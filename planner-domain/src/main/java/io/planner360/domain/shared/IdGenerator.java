package io.planner360.domain.shared;

import java.util.UUID;

/** Where new ids come from. Ids are made here and never by the database. */
public interface IdGenerator {
    /** An id that grows with time, good for an index. Not for anything whose order could identify a rater. */
    UUID next();

    /** An id that says nothing about when or after what it was made. */
    UUID random();
}
