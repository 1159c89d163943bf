package io.planner360.application.insight.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RowsTest {

    @Test
    void numbers_are_written_plainly_and_what_is_missing_is_not_zero() throws IOException {
        Rows rows = rows(Cell.of(7), Cell.of(new BigDecimal("1E+2")), Cell.of(1.0 / 3), Cell.of(-1e-7), Cell.NONE);
        assertThat(csv(rows)).isEqualTo("a,b,c,d,e\r\n7,100,0.3333333333333333,-0.00000010,\r\n");
        rows = rows(Cell.of(7), Cell.of(new BigDecimal("1E+2")), Cell.of(1.0 / 3), Cell.of(-1e-7), Cell.NONE);
        assertThat(json(rows))
                .isEqualTo("[{\"a\":7,\"b\":100,\"c\":0.3333333333333333,\"d\":-0.00000010,\"e\":null}]\n");
    }

    @Test
    void texts_that_would_break_a_line_of_csv_are_quoted() throws IOException {
        assertThat(csv(rows(
                        Cell.of("a,b"), Cell.of("say \"x\""), Cell.of("two\nlines"), Cell.of(" wide "), Cell.of(""))))
                .isEqualTo("a,b,c,d,e\r\n\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",\" wide \",\"\"\r\n");
    }

    @Test
    void texts_that_a_spreadsheet_would_calculate_begin_with_an_apostrophe() throws IOException {
        assertThat(csv(rows(Cell.of("=1+1"), Cell.of("+1"), Cell.of("-1"), Cell.of("@sum"), Cell.of("\t=1"))))
                .isEqualTo("a,b,c,d,e\r\n'=1+1,'+1,'-1,'@sum,'\t=1\r\n");
    }

    @Test
    void json_escapes_what_it_must() throws IOException {
        assertThat(json(rows(
                        Cell.of("\"\\/"),
                        Cell.of("\n\u0000\u001f"),
                        Cell.of("\u00e9"),
                        Cell.of("\ud83d\ude00"),
                        Cell.of(""))))
                .isEqualTo("[{\"a\":\"\\\"\\\\/\",\"b\":\"\\u000a\\u0000\\u001f\",\"c\":\"\u00e9\","
                        + "\"d\":\"\ud83d\ude00\",\"e\":\"\"}]\n");
    }

    @Test
    void no_rows_are_headings_alone_and_an_empty_array() throws IOException {
        assertThat(csv(new Rows(List.of("a", "b"), Stream.of()))).isEqualTo("a,b\r\n");
        assertThat(json(new Rows(List.of("a", "b"), Stream.of()))).isEqualTo("[]\n");
    }

    @Test
    void several_rows_stand_one_a_line() throws IOException {
        assertThat(json(new Rows(List.of("a"), Stream.of(List.of(Cell.of(1)), List.of(Cell.of(2))))))
                .isEqualTo("[{\"a\":1},\n{\"a\":2}]\n");
    }

    private static Rows rows(Cell... cells) {
        return new Rows(List.of("a", "b", "c", "d", "e"), Stream.of(List.of(cells)));
    }

    private static String csv(Rows rows) throws IOException {
        StringWriter out = new StringWriter();
        CsvText.write(rows, out);
        return out.toString();
    }

    private static String json(Rows rows) throws IOException {
        StringWriter out = new StringWriter();
        JsonText.write(rows, out);
        return out.toString();
    }
}
