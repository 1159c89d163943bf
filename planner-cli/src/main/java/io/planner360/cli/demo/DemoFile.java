package io.planner360.cli.demo;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files that the demo company is written in; they lie beside this class. */
enum DemoFile {
    PEOPLE("people.csv"),
    FRAMEWORK("framework.csv"),
    QUESTIONS("questions.csv"),
    RESOURCES("resources.csv"),
    COMMENTS("comments.csv");

    /** Those that a user of {@code planner run} writes too. */
    static final List<DemoFile> INPUT = List.of(PEOPLE, FRAMEWORK, QUESTIONS, RESOURCES);

    private final String fileName;

    DemoFile(String fileName) {
        this.fileName = fileName;
    }

    String fileName() {
        return fileName;
    }

    byte[] bytes() {
        try (InputStream in = DemoFile.class.getResourceAsStream(fileName)) {
            if (in == null) {
                throw new FileNotFoundException(fileName);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}
