package io.planner360.testkit.architecture.violations.reportsreadpublishedresults.domain.learning;

import io.planner360.testkit.architecture.violations.reportsreadpublishedresults.domain.feedback.form.Answer;

public final class WrongAdvisor {
    Answer.Rated used;
}
