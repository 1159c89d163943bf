package io.planner360.cli.database;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of variables, as {@code .env}. A line is empty, a comment after {@code #}, or {@code NAME=value}, with
 * {@code export} before it or not. A value is
 *
 * <ul>
 *   <li>in single quotes, as it stands;
 *   <li>in double quotes, where a backslash stands before a quotation mark, a backslash or a dollar sign that is meant;
 *   <li>or bare: up to the end of the line, or to a {@code #} after a blank, without blanks around it.
 * </ul>
 *
 * <p>Nothing is replaced in values. No problem repeats a value, which may be a password.
 */
final class EnvFile {

    private static final Pattern LINE = Pattern.compile("(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*(.*)");
    private static final Pattern SINGLE = Pattern.compile("'([^']*)'\\s*(?:#.*)?");
    private static final Pattern DOUBLE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"\\s*(?:#.*)?");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\"\\\\$])");
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#.*$");

    private final Path file;
    private final Map<String, Given> variables = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private EnvFile(Path file) {
        this.file = file;
    }

    static EnvFile read(Path file) {
        EnvFile read = new EnvFile(file);
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                read.line(i + 1, (i == 0 ? lines.get(i).replaceFirst("^\uFEFF", "") : lines.get(i)).strip());
            }
        } catch (NoSuchFileException e) {
            read.problems.add("There is no file " + file + ".");
        } catch (CharacterCodingException e) {
            read.problems.add(file + " is not in UTF-8.");
        } catch (IOException e) {
            read.problems.add(file + " cannot be read.");
        }
        return read;
    }

    /** What it says of a variable; an empty value says nothing. */
    Optional<Given> value(String name) {
        return Optional.ofNullable(variables.get(name))
                .filter(given -> !given.value().isBlank());
    }

    List<String> problems() {
        return problems;
    }

    private void line(int number, String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            problems.add("Line " + number + " of " + file + " is not NAME=value.");
            return;
        }
        String name = parts.group(1);
        unquoted(parts.group(2))
                .ifPresentOrElse(
                        value -> keep(name, value, number),
                        () -> problems.add(name + " in line " + number + " of " + file
                                + " has a quotation mark that is not closed, or something behind the closing one."));
    }

    private void keep(String name, String value, int number) {
        Given before = variables.put(name, new Given(value, name + " in line " + number + " of " + file));
        if (before != null) {
            problems.add(before.where() + " is set again in line " + number + ".");
        }
    }

    private static Optional<String> unquoted(String text) {
        if (text.startsWith("'")) {
            return quoted(SINGLE, text);
        }
        if (text.startsWith("\"")) {
            return quoted(DOUBLE, text).map(value -> ESCAPE.matcher(value).replaceAll("$1"));
        }
        return Optional.of(COMMENT.matcher(text).replaceFirst("").strip());
    }

    private static Optional<String> quoted(Pattern form, String text) {
        Matcher parts = form.matcher(text);
        return parts.matches() ? Optional.of(parts.group(1)) : Optional.empty();
    }
}
