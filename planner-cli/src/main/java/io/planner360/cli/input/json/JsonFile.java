package io.planner360.cli.input.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.planner360.cli.input.csv.CsvSource;
import io.planner360.cli.input.csv.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a JSON file into values that know their lines, which no ready-made tree does. */
public final class JsonFile {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser parser;
    private final Problems problems;

    private JsonFile(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /**
     * The one value of the file; empty, with the reason among the problems, where it cannot be read or is not JSON.
     *
     * @param problems also take what is found wrong with values later
     */
    public static Optional<JsonValue> read(CsvSource source, Problems problems) {
        Optional<byte[]> content = source.read(problems);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        try (JsonParser parser = FACTORY.createParser(content.get())) {
            if (parser.nextToken() == null) {
                problems.inFile("is empty");
                return Optional.empty();
            }
            JsonValue value = new JsonFile(parser, problems).value("");
            if (parser.nextToken() != null) {
                problems.inLine(
                        parser.currentTokenLocation().getLineNr(), "is not JSON: something follows after its end");
                return Optional.empty();
            }
            return Optional.of(value);
        } catch (JacksonException e) {
            int line = Optional.ofNullable(e.getLocation())
                    .map(location -> location.getLineNr())
                    .orElse(1);
            problems.inLine(line, "is not JSON: " + e.getOriginalMessage().replaceAll("\\s+", " "));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonValue value(String path) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        return new JsonValue(content(path), line, path, problems);
    }

    private Optional<Object> content(String path) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> Optional.of(members(path));
            case START_ARRAY -> Optional.of(elements(path));
            case VALUE_STRING -> Optional.of(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Optional.of(parser.getDecimalValue());
            case VALUE_TRUE, VALUE_FALSE -> Optional.of(parser.getBooleanValue());
            default -> Optional.empty();
        };
    }

    private Map<String, JsonValue> members(String path) throws IOException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(path.isEmpty() ? name : path + "." + name));
        }
        return members;
    }

    private List<JsonValue> elements(String path) throws IOException {
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(path + "[" + elements.size() + "]"));
        }
        return elements;
    }
}
