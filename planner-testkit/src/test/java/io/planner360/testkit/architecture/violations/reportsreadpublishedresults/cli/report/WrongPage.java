package io.planner360.testkit.architecture.violations.reportsreadpublishedresults.cli.report;

import io.planner360.testkit.architecture.violations.reportsreadpublishedresults.domain.rating.AnswerSheet;

public final class WrongPage {
    AnswerSheet used;
}
