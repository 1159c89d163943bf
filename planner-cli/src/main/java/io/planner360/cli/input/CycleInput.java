package io.planner360.cli.input;

import java.util.List;

/** Everything that one feedback cycle needs, each list in the order of its file. */
public record CycleInput(
        List<PersonRow> people,
        List<CompetencyRow> competencies,
        List<QuestionRow> questions,
        List<ResourceRow> resources,
        List<FeedbackEntry> entries) {

    public CycleInput {
        people = List.copyOf(people);
        competencies = List.copyOf(competencies);
        questions = List.copyOf(questions);
        resources = List.copyOf(resources);
        entries = List.copyOf(entries);
    }
}
