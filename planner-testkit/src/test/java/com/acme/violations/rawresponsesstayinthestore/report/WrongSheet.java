package com.acme.violations.rawresponsesstayinthestore.report;

import io.planner360.domain.rating.AnswerSheet;

public final class WrongSheet {
    AnswerSheet used;
}
