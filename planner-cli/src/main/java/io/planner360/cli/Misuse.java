package io.planner360.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** Says what is wrong with the arguments, as picocli does, but repeats none that looks like a password. */
final class Misuse implements IParameterExceptionHandler {
    private static final Pattern OPTION =
            Pattern.compile("--?(?:p|w|[\\w-]*(?:pass|pwd|secret)[\\w-]*)(?:=(.*))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT_OPTION = Pattern.compile("-[pW](.+)");
    private static final Pattern URL = Pattern.compile(".*://[^@]*:([^@]+)@.*");

    private final IParameterExceptionHandler usual;

    Misuse(IParameterExceptionHandler usual) {
        this.usual = usual;
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) throws Exception {
        String message = Optional.ofNullable(mistake.getMessage()).orElse("");
        String clean = message;
        for (String secret : secrets(arguments)) {
            clean = clean.replace(secret, "***");
        }
        return usual.handleParseException(
                clean.equals(message) ? mistake : new ParameterException(mistake.getCommandLine(), clean), arguments);
    }

    /** Longer ones first, for one may be a part of another. */
    private static List<String> secrets(String[] arguments) {
        List<String> secrets = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            Matcher option = OPTION.matcher(arguments[i]);
            if (option.matches()) {
                secrets.add(
                        Optional.ofNullable(option.group(1)).orElse(i + 1 < arguments.length ? arguments[i + 1] : ""));
            } else {
                group(SHORT_OPTION, arguments[i]).ifPresent(secrets::add);
            }
            group(URL, arguments[i]).ifPresent(secrets::add);
        }
        secrets.removeIf(String::isEmpty);
        secrets.sort(Comparator.comparingInt(String::length).reversed());
        return secrets;
    }

    private static Optional<String> group(Pattern form, String argument) {
        Matcher found = form.matcher(argument);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
