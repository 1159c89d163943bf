package io.planner360.cli.demo;

import io.planner360.cli.input.csv.CsvSource;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** The files that the demo company is written in; they lie beside this class. */
enum DemoFile {
    PEOPLE("people.csv"),
    FRAMEWORK("framework.csv"),
    QUESTIONS("questions.csv"),
    RESOURCES("resources.csv"),
    COMMENTS("comments.csv");

    private final String fileName;

    DemoFile(String fileName) {
        this.fileName = fileName;
    }

    CsvSource source() {
        return CsvSource.of(fileName, this::open);
    }

    InputStream open() throws IOException {
        InputStream in = DemoFile.class.getResourceAsStream(fileName);
        if (in == null) {
            throw new FileNotFoundException(fileName);
        }
        return in;
    }
}
