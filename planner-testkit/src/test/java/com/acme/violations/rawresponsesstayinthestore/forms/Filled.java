package com.acme.violations.rawresponsesstayinthestore.forms;

import io.planner360.domain.feedback.form.Answer;

public final class Filled {
    Answer used;
}
