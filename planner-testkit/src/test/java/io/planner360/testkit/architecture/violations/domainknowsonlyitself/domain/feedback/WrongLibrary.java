package io.planner360.testkit.architecture.violations.domainknowsonlyitself.domain.feedback;

import org.slf4j.Logger;

public final class WrongLibrary {
    Logger used;
}
