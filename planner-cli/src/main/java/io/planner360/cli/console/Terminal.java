package io.planner360.cli.console;

import java.util.Optional;

/** A person at a keyboard, who can be asked. */
public interface Terminal {

    /** What they type after the question; nothing at the end of the input. */
    Optional<String> answer(String question);

    /** The same, without showing what is typed. */
    Optional<String> secretAnswer(String question);

    /** Who called this process; nobody in a pipe or a job. */
    @SuppressWarnings("SystemConsoleNull") // the launcher asks later JDKs for the console that knows no pipes
    static Optional<Terminal> ofTheProcess() {
        return Optional.ofNullable(System.console()).map(console -> new Terminal() {
            @Override
            public Optional<String> answer(String question) {
                return Optional.ofNullable(console.readLine("%s", question));
            }

            @Override
            public Optional<String> secretAnswer(String question) {
                return Optional.ofNullable(console.readPassword("%s", question)).map(String::new);
            }
        });
    }
}
