package com.acme.violations.rawresponsesstayinthestore.report;

import io.planner360.domain.rating.PublishedReport;

public final class Page {
    PublishedReport used;
}
