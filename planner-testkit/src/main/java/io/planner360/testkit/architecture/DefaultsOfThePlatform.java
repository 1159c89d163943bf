package io.planner360.testkit.architecture;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Members of the JDK, by full name, that take what the machine happens to have. */
final class DefaultsOfThePlatform {
    private static final String TEXT = "java.lang.String";
    private static final String TEXT_AND_ARGUMENTS = "(java.lang.String, [Ljava.lang.Object;)";

    static final Set<String> STREAMS = Set.of("java.lang.System.out", "java.lang.System.err", "java.lang.System.in");

    static final Set<String> OLD_DATES = Set.of(
            "java.util.Date",
            "java.util.Calendar",
            "java.util.GregorianCalendar",
            "java.util.TimeZone",
            "java.sql.Date",
            "java.sql.Time",
            "java.sql.Timestamp",
            "java.text.DateFormat",
            "java.text.SimpleDateFormat");

    static final Set<String> ZONE = Set.of(
            "java.time.ZoneId.systemDefault()",
            "java.time.Clock.systemDefaultZone()",
            "java.util.TimeZone.getDefault()",
            "java.time.LocalDate.now()",
            "java.time.LocalTime.now()",
            "java.time.LocalDateTime.now()",
            "java.time.OffsetDateTime.now()",
            "java.time.ZonedDateTime.now()",
            "java.time.Year.now()",
            "java.time.YearMonth.now()");

    static final Set<String> LOCALE = Set.of(
            TEXT + ".format" + TEXT_AND_ARGUMENTS,
            TEXT + ".formatted([Ljava.lang.Object;)",
            TEXT + ".toLowerCase()",
            TEXT + ".toUpperCase()",
            "java.io.PrintStream.format" + TEXT_AND_ARGUMENTS,
            "java.io.PrintStream.printf" + TEXT_AND_ARGUMENTS,
            "java.io.PrintWriter.format" + TEXT_AND_ARGUMENTS,
            "java.io.PrintWriter.printf" + TEXT_AND_ARGUMENTS,
            "java.io.Console.format" + TEXT_AND_ARGUMENTS,
            "java.io.Console.printf" + TEXT_AND_ARGUMENTS,
            "java.text.Collator.getInstance()",
            "java.text.DecimalFormat.<init>()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.DecimalFormatSymbols.<init>()",
            "java.text.DecimalFormatSymbols.getInstance()",
            "java.text.MessageFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.format" + TEXT_AND_ARGUMENTS,
            "java.text.NumberFormat.getCompactNumberInstance()",
            "java.text.NumberFormat.getCurrencyInstance()",
            "java.text.NumberFormat.getInstance()",
            "java.text.NumberFormat.getIntegerInstance()",
            "java.text.NumberFormat.getNumberInstance()",
            "java.text.NumberFormat.getPercentInstance()",
            "java.time.format.DateTimeFormatter.ofLocalizedDate(java.time.format.FormatStyle)",
            "java.time.format.DateTimeFormatter.ofLocalizedDateTime(java.time.format.FormatStyle)",
            "java.time.format.DateTimeFormatter.ofLocalizedTime(java.time.format.FormatStyle)",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.time.format.DateTimeFormatterBuilder.toFormatter()",
            "java.util.Formatter.<init>()",
            "java.util.Formatter.<init>(java.lang.Appendable)",
            "java.util.Locale.getDefault()",
            "java.util.Locale.getDefault(java.util.Locale$Category)",
            "java.util.ResourceBundle.getBundle(java.lang.String)");

    static final Set<String> CHARSET = Stream.of(
                    "java.io.ByteArrayOutputStream.toString()",
                    "java.io.FileReader.<init>(java.io.File)",
                    "java.io.FileReader.<init>(java.lang.String)",
                    "java.io.FileWriter.<init>(java.io.File)",
                    "java.io.FileWriter.<init>(java.io.File, boolean)",
                    "java.io.FileWriter.<init>(java.lang.String)",
                    "java.io.FileWriter.<init>(java.lang.String, boolean)",
                    "java.io.InputStreamReader.<init>(java.io.InputStream)",
                    "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
                    "java.io.PrintStream.<init>(java.io.File)",
                    "java.io.PrintStream.<init>(java.io.OutputStream)",
                    "java.io.PrintStream.<init>(java.io.OutputStream, boolean)",
                    "java.io.PrintStream.<init>(java.lang.String)",
                    "java.io.PrintWriter.<init>(java.io.File)",
                    "java.io.PrintWriter.<init>(java.io.OutputStream)",
                    "java.io.PrintWriter.<init>(java.io.OutputStream, boolean)",
                    "java.io.PrintWriter.<init>(java.lang.String)",
                    "java.lang.String.<init>([B)",
                    "java.lang.String.<init>([B, int, int)",
                    "java.lang.String.getBytes()",
                    "java.nio.charset.Charset.defaultCharset()",
                    "java.util.Scanner.<init>(java.io.File)",
                    "java.util.Scanner.<init>(java.io.InputStream)",
                    "java.util.Scanner.<init>(java.nio.file.Path)")
            .collect(Collectors.toUnmodifiableSet());

    private DefaultsOfThePlatform() {}
}
