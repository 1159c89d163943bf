package io.planner360.testkit.architecture.violations.applicationknowsonlythedomain.application.feedback;

import io.planner360.testkit.architecture.violations.applicationknowsonlythedomain.inmemory.Store;

public final class WrongStore {
    Store used;
}
