package io.planner360.jdbi.internal.insight;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.insight.dashboard.WidgetConfiguration;
import io.planner360.domain.insight.dashboard.WidgetConfiguration.HeatMap;
import io.planner360.domain.insight.dashboard.WidgetConfiguration.OverdueObjectives;
import io.planner360.domain.insight.dashboard.WidgetConfiguration.ProgressSummary;
import io.planner360.domain.insight.dashboard.WidgetConfiguration.ResponseRates;
import io.planner360.domain.insight.dashboard.WidgetConfiguration.ScoreTrend;
import io.planner360.domain.insight.dashboard.WidgetConfiguration.TeamGaps;
import io.planner360.domain.organization.UserId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a widget shows, as the table holds it: a kind, and an object of ids and truth values. */
final class WidgetText {
    private static final Pattern ID = Pattern.compile("\"(?:cycle|person)\": \"([0-9a-f-]{36})\"");
    private static final Pattern EVERYBODY = Pattern.compile("\"everybody\": (true|false)");

    private WidgetText() {}

    static String kind(WidgetConfiguration configuration) {
        if (configuration instanceof ResponseRates) {
            return "response_rates";
        }
        if (configuration instanceof HeatMap) {
            return "heat_map";
        }
        if (configuration instanceof ScoreTrend) {
            return "score_trend";
        }
        if (configuration instanceof TeamGaps) {
            return "team_gaps";
        }
        return configuration instanceof OverdueObjectives ? "overdue_objectives" : "progress_summary";
    }

    static String json(WidgetConfiguration configuration) {
        if (configuration instanceof ResponseRates rates) {
            return cycle(rates.cycle());
        }
        if (configuration instanceof HeatMap map) {
            return cycle(map.cycle());
        }
        if (configuration instanceof ScoreTrend trend) {
            return person(trend.person());
        }
        if (configuration instanceof TeamGaps gaps) {
            return cycle(gaps.cycle());
        }
        if (configuration instanceof ProgressSummary summary) {
            return person(summary.person());
        }
        return configuration instanceof OverdueObjectives overdue
                ? "{\"everybody\": " + overdue.everybody() + "}"
                : "{}";
    }

    static WidgetConfiguration configuration(String kind, String json) {
        return switch (kind) {
            case "response_rates" -> new ResponseRates(cycle(json));
            case "heat_map" -> new HeatMap(cycle(json));
            case "score_trend" -> new ScoreTrend(id(json).map(UserId::new));
            case "team_gaps" -> new TeamGaps(cycle(json));
            case "overdue_objectives" -> new OverdueObjectives(everybody(json));
            case "progress_summary" -> new ProgressSummary(id(json).map(UserId::new));
            default -> throw new IllegalStateException("no kind of widget: " + kind);
        };
    }

    private static String cycle(FeedbackCycleId cycle) {
        return "{\"cycle\": \"" + cycle + "\"}";
    }

    private static String person(Optional<UserId> person) {
        return person.map(user -> "{\"person\": \"" + user + "\"}").orElse("{}");
    }

    private static FeedbackCycleId cycle(String json) {
        return new FeedbackCycleId(id(json).orElseThrow());
    }

    private static Optional<UUID> id(String json) {
        Matcher found = ID.matcher(json);
        return found.find() ? Optional.of(UUID.fromString(found.group(1))) : Optional.empty();
    }

    private static boolean everybody(String json) {
        Matcher found = EVERYBODY.matcher(json);
        return found.find() && found.group(1).equals("true");
    }
}
