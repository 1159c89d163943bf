package io.planner360.testkit.architecture.violations.localeisnamed.cli.report;

import java.io.PrintStream;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

@SuppressWarnings({"StringCaseLocaleUsage", "DefaultLocale", "AnnotateFormatMethod"}) // On purpose.
final class Texts {
    private Texts() {}

    static final class WrongFormat {
        String used() {
            return String.format("%d", 1);
        }
    }

    static final class WrongFormatted {
        String used() {
            return "%d".formatted(1);
        }
    }

    static final class WrongLower {
        String used(String text) {
            return text.toLowerCase();
        }
    }

    static final class WrongUpper {
        Function<String, String> used() {
            return String::toUpperCase;
        }
    }

    static final class WrongPrint {
        void used(PrintStream out) {
            out.printf("%d", 1);
        }
    }

    static final class WrongPattern {
        DateTimeFormatter used() {
            return DateTimeFormatter.ofPattern("MMM");
        }
    }

    static final class WrongNumber {
        NumberFormat used() {
            return NumberFormat.getInstance();
        }
    }

    static final class WrongDefault {
        Locale used() {
            return Locale.getDefault();
        }
    }

    static final class NamedFormat {
        String used() {
            return String.format(Locale.ROOT, "%d", 1);
        }
    }

    static final class NamedLower {
        String used(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    }

    static final class NamedPattern {
        DateTimeFormatter used() {
            return DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
        }
    }
}
