package io.planner360.testkit.differential.internal;

import io.planner360.domain.organization.Actor;
import io.planner360.domain.shared.OrganizationId;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One command of a run.
 *
 * @param seed of the ids, tokens and orders that the command uses: its own, so that the others stay what they
 *     are when a step is deleted
 */
public record Step(int number, long seed, Record command) {
    /** The step of that number, whose seed the run and the number make. */
    public static Step of(long runSeed, int number, Record command) {
        long mixed = (runSeed + number) * 0x9E3779B97F4A7C15L;
        return new Step(number, mixed ^ (mixed >>> 32), command);
    }

    /** The organization for which the command is; none for one of all, or of none yet. */
    public Optional<OrganizationId> organization() {
        if (command instanceof Actor actor) {
            return Optional.of(actor.organization());
        }
        return Stream.of(command.getClass().getMethods())
                .filter(method -> method.getName().equals("actor"))
                .map(this::actor)
                .map(Actor::organization)
                .findFirst();
    }

    private Actor actor(Method accessor) {
        try {
            return (Actor) accessor.invoke(command);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalArgumentException("commands are public records", hidden);
        }
    }

    /** The same step, asking for something else. */
    public Step with(Record newCommand) {
        return new Step(number, seed, newCommand);
    }
}
