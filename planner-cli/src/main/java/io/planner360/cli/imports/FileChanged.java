package io.planner360.cli.imports;

/** The file is not the same any more as when it was looked at first. */
final class FileChanged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FileChanged() {
        super("the file has changed while it was read");
    }
}
