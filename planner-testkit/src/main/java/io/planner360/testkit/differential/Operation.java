package io.planner360.testkit.differential;

import static java.util.stream.Collectors.toMap;

import io.planner360.testkit.differential.internal.CloseDue;
import io.planner360.testkit.differential.internal.MoveClock;
import io.planner360.testkit.differential.internal.RemindDue;
import io.planner360.testkit.differential.internal.RunDue;
import io.planner360.testkit.differential.internal.TellOverdue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Something that can be done in a run, by the type of its command: whatever the facade has a method for, and what goes
 * by the clock.
 *
 * @param canBeRefused whether it may be answered with a refusal
 */
record Operation(Class<? extends Record> command, boolean canBeRefused, BiFunction<Side, Record, Object> action) {

    private static final Map<Class<?>, Operation> ALL = Collections.unmodifiableMap(Stream.concat(
                    ofTheirOwn(), Facade.operations())
            .collect(toMap(Operation::command, operation -> operation, (own, plain) -> own, LinkedHashMap::new)));

    /** What takes no command of the facade, or is to be performed in another way than by calling it. */
    private static Stream<Operation> ofTheirOwn() {
        return Stream.of(
                of(
                        CloseDue.class,
                        (side, c) -> side.planner()
                                .feedback()
                                .cycles()
                                .closeDue(side.clock().instant())),
                of(
                        RemindDue.class,
                        (side, c) -> side.planner()
                                .feedback()
                                .invitations()
                                .remindDue(side.clock().instant())),
                of(
                        TellOverdue.class,
                        (side, c) -> side.planner()
                                .learning()
                                .plans()
                                .tellOverdue(side.clock().instant())),
                of(
                        RunDue.class,
                        (side, c) -> new RunOfDueWork(
                                side.planner().runDue(side.clock().instant()), side.handled())),
                of(MoveClock.class, (side, c) -> side.clock().advance(c.by())));
    }

    /** One that is never refused. */
    private static <C extends Record> Operation of(Class<C> command, BiFunction<Side, C, Object> action) {
        return new Operation(command, false, (side, given) -> action.apply(side, command.cast(given)));
    }

    static List<Operation> all() {
        return List.copyOf(ALL.values());
    }

    static Operation of(Record command) {
        return Optional.ofNullable(ALL.get(command.getClass()))
                .orElseThrow(() -> new IllegalArgumentException("no operation for " + command.getClass()));
    }

    /** The name of the command's type. */
    String commandName() {
        return command.getSimpleName();
    }

    /** True if it succeeded, and was refused where that is possible. */
    boolean isExercised(Counts counts) {
        return counts.succeeded() > 0 && (counts.refused() > 0 || !canBeRefused);
    }

    Object perform(Side side, Record given) {
        return action.apply(side, given);
    }
}
