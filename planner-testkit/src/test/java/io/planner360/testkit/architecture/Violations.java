package io.planner360.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Classes that break rules on purpose, and those beside them that do not. */
record Violations(String root, JavaClasses classes) {
    /** Each line of a report begins with whose fault it is. */
    private static final Pattern CULPRIT = Pattern.compile("^[^<]*<([\\w.$]+)");

    /** All that stand below the package. */
    static Violations below(String root) {
        return new Violations(root, new ClassFileImporter().importPackages(root));
    }

    /** Those of one rule, which stand in a package of its name. */
    Violations of(Enum<?> rule) {
        String own = root + "." + nameOf(rule);
        return new Violations(own, classes.that(resideInAPackage(own + "..")));
    }

    static String nameOf(Enum<?> rule) {
        return rule.name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    /** The packages directly below the root, without it. */
    Set<String> packages() {
        return classes.stream()
                .map(type -> type.getPackageName().substring(root.length()))
                .filter(below -> !below.isEmpty())
                .map(below -> below.split("\\.", -1)[1])
                .collect(toCollection(TreeSet::new));
    }

    /** The names of the classes that break the rule. */
    Set<String> wrong() {
        return named(classes.stream().filter(type -> type.getSimpleName().startsWith("Wrong")));
    }

    /** The names of the classes that keep the rule. */
    Set<String> right() {
        Set<String> right = named(classes.stream());
        right.removeAll(wrong());
        return right;
    }

    /** The names of the classes that the rule catches. */
    Set<String> caughtBy(ArchRule rule) {
        return named(rule.evaluate(classes).getFailureReport().getDetails().stream()
                .flatMap(String::lines)
                .map(CULPRIT::matcher)
                .filter(Matcher::find)
                .map(culprit -> declaring(culprit.group(1))));
    }

    /** The class of that name, or the one whose member has it. */
    private JavaClass declaring(String name) {
        return classes.contain(name) ? classes.get(name) : declaring(name.substring(0, name.lastIndexOf('.')));
    }

    private static Set<String> named(Stream<JavaClass> types) {
        return types.map(JavaClass::getName).collect(toCollection(TreeSet::new));
    }
}
