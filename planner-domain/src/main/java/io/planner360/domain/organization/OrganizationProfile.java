package io.planner360.domain.organization;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How an organization presents itself.
 *
 * @param name 1 to 255 characters, not unique
 * @param domain of the Internet, in lower case, up to 100 characters; unique among all organizations
 * @param industry up to 100 characters, may be empty
 * @param logoUrl http or https, up to 2,000 characters
 */
public record OrganizationProfile(
        String name, Optional<String> domain, String industry, Optional<SizeCategory> size, Optional<String> logoUrl) {
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_DOMAIN = 100;
    private static final int LONGEST_INDUSTRY = 100;
    private static final String LABEL = "[a-z0-9]([a-z0-9-]*[a-z0-9])?";
    private static final Pattern DOMAIN = Pattern.compile(LABEL + "(\\." + LABEL + ")+");

    public OrganizationProfile {
        requireNonNull(name, "name");
        requireNonNull(domain, "domain");
        requireNonNull(industry, "industry");
        requireNonNull(size, "size");
        requireNonNull(logoUrl, "logoUrl");
    }

    /** A profile, checked; the domain may be given in any case. */
    public static Either<InvalidInput, OrganizationProfile> of(
            String name,
            Optional<String> domain,
            String industry,
            Optional<SizeCategory> size,
            Optional<String> logoUrl) {
        Optional<String> lowerCase = domain.map(text -> text.toLowerCase(Locale.ROOT));
        Violations violations = new Violations()
                .text(name, LONGEST_NAME, "name")
                .check(
                        lowerCase.filter(text -> !isDomain(text)).isEmpty(),
                        "domain",
                        "must look like example.com, with at most " + LONGEST_DOMAIN + " characters")
                .optionalText(industry, LONGEST_INDUSTRY, "industry");
        logoUrl.ifPresent(url -> WebAddress.check(violations, url, "logoUrl"));
        return violations.orElse(() -> new OrganizationProfile(name, lowerCase, industry, size, logoUrl));
    }

    /** Nothing but a name. */
    static Either<InvalidInput, OrganizationProfile> named(String name) {
        return of(name, Optional.empty(), "", Optional.empty(), Optional.empty());
    }

    private static boolean isDomain(String text) {
        return text.length() <= LONGEST_DOMAIN && DOMAIN.matcher(text).matches();
    }
}
