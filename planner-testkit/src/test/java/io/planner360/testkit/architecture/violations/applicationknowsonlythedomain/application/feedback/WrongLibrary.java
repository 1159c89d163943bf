package io.planner360.testkit.architecture.violations.applicationknowsonlythedomain.application.feedback;

import org.jdbi.v3.core.Jdbi;

public final class WrongLibrary {
    Jdbi used;
}
