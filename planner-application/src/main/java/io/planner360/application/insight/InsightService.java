package io.planner360.application.insight;

import io.planner360.application.insight.analysis.AnalysisService;
import io.planner360.application.internal.Context;

/** What can be learnt from many. */
public final class InsightService {
    private final AnalysisService analyses;

    /** Made by the {@code Planner}. */
    public InsightService(Context context) {
        analyses = new AnalysisService(context);
    }

    /** Figures over responses, scores and plans. */
    public AnalysisService analyses() {
        return analyses;
    }
}
