package io.planner360.cli.cycle;

import io.planner360.domain.shared.Refusal;

/** The library refused what the input asks for. The message is for the user. */
public final class RefusedCommand extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** For a command that was refused. */
    public RefusedCommand(Refusal refusal) {
        super(refusal.message());
    }
}
