package io.planner360.cli.input;

import static io.planner360.cli.input.csv.Formats.decimal;
import static io.planner360.cli.input.csv.Formats.format;

import io.planner360.cli.input.csv.Format;
import io.planner360.cli.input.csv.Shown;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The formats that only a cycle's files have. */
final class CycleFormats {

    static final String NOT_OBSERVED = "NA";

    static final Format EMAIL =
            matching("e-mail address", "[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}.]+(\\.[^@\\s\\p{Cntrl}.]+)+");

    static final Format RATER_GROUP = matching("rater group", "[A-Z][A-Z0-9_]*");

    static final Format WEB_ADDRESS = matching("web address", "https?://[^\\s\\p{Cntrl}\"<>]+");

    static final Format LANGUAGE = matching("language tag", "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    static final Format WEIGHT = decimal("number above 0, at most 9.99, two decimals", CycleFormats::complaintOfWeight);

    static final Format SCALE_VALUE = decimal("number, two decimals", CycleFormats::complaintOfDecimals);

    static final Format SCALE =
            format("scale", text -> ScaleText.parse(text).fold(Optional::of, scale -> Optional.empty()));

    static final Format RATING = format("whole number or " + NOT_OBSERVED, CycleFormats::complaintOfRating);

    static final Format MEASURE = format("number or " + NOT_OBSERVED, CycleFormats::complaintOfMeasure);

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,17})?");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final BigDecimal HEAVIEST = new BigDecimal("9.99");

    private CycleFormats() {}

    private static Format matching(String title, String regex) {
        Pattern pattern = Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
        String article = title.startsWith("e") ? "an " : "a ";
        return format(
                title,
                value -> pattern.matcher(value).matches()
                        ? Optional.empty()
                        : Optional.of("is not " + article + title + ": " + Shown.quoted(value)));
    }

    private static Optional<String> complaintOfWeight(String value) {
        BigDecimal weight = new BigDecimal(value);
        if (weight.signum() <= 0 || weight.compareTo(HEAVIEST) > 0) {
            return Optional.of("is " + value + ", not above 0 and at most " + HEAVIEST);
        }
        return complaintOfDecimals(value);
    }

    private static Optional<String> complaintOfDecimals(String value) {
        return new BigDecimal(value).stripTrailingZeros().scale() > 2
                ? Optional.of("has more than two decimals: " + value)
                : Optional.empty();
    }

    private static Optional<String> complaintOfRating(String value) {
        return value.equals(NOT_OBSERVED) || WHOLE.matcher(value).matches()
                ? Optional.empty()
                : Optional.of("is neither a whole number nor " + NOT_OBSERVED + ": " + Shown.quoted(value));
    }

    private static Optional<String> complaintOfMeasure(String value) {
        return value.equals(NOT_OBSERVED) || NUMBER.matcher(value).matches()
                ? Optional.empty()
                : Optional.of("is neither a number nor " + NOT_OBSERVED + ": " + Shown.quoted(value));
    }
}
