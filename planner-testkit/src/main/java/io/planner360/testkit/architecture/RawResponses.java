package io.planner360.testkit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What raters said, one by one, before a threshold has been applied. */
final class RawResponses {

    private RawResponses() {}

    /** Responses as they are stored. */
    static DescribedPredicate<JavaClass> stored(House house) {
        return named(
                "are stored responses",
                house,
                "domain.feedback.response.FeedbackResponse",
                "domain.feedback.response.FeedbackResponses",
                "domain.rating.AnswerSheet");
    }

    /** Responses and the answers in them. */
    static DescribedPredicate<JavaClass> any(House house) {
        return stored(house)
                .or(named("are answers", house, "domain.feedback.form.Answer", "domain.rating.RaterScores"))
                .as("are raw responses");
    }

    private static DescribedPredicate<JavaClass> named(String description, House house, String... names) {
        Set<String> full = Stream.of(names).map(house::name).collect(Collectors.toUnmodifiableSet());
        return DescribedPredicate.describe(description, type -> full.contains(outermostName(type)));
    }

    private static String outermostName(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }
}
