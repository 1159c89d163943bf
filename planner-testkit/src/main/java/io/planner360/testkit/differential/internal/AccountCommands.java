package io.planner360.testkit.differential.internal;

import io.planner360.application.organization.account.DeactivateAccount;
import io.planner360.application.organization.account.EditAccount;
import io.planner360.application.organization.account.ListIdleAccounts;
import io.planner360.application.organization.account.ReactivateAccount;
import io.planner360.application.organization.account.RecordLogin;
import io.planner360.application.organization.account.VerifyEmail;
import io.planner360.application.organization.standard.ListStandards;
import io.planner360.application.organization.standard.ReplaceStandards;
import io.planner360.application.organization.tenant.ChangeSettings;
import io.planner360.application.organization.tenant.DeactivateOrganization;
import io.planner360.application.organization.tenant.EditOrganization;
import io.planner360.application.organization.tenant.FindOrganization;
import io.planner360.application.organization.tenant.ReactivateOrganization;
import io.planner360.domain.organization.OrganizationSettings;
import io.planner360.domain.organization.SizeCategory;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.organization.standard.Standard;
import io.planner360.domain.organization.standard.StandardKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What organizations say of themselves, and accounts. What is deactivated is soon active again. */
final class AccountCommands {
    private static final List<String> ZONES = List.of("Europe/Berlin", "Pacific/Apia", "UTC", "Utopia/Nowhere");
    private static final List<String> NUMBERS = List.of("1", "2", "3", "5", "14", "three", "1000");

    private final Dice dice;

    AccountCommands(Dice dice) {
        this.dice = dice;
    }

    void propose(Tenant tenant, Instant now, Choices choices) {
        choices.add(0.4, () -> new FindOrganization(dice.reader(tenant)));
        choices.add(0.5, () -> edit(tenant));
        choices.add(0.4, () -> new ChangeSettings(dice.actor(tenant, tenant.administrator), settings()));
        choices.add(0.2, () -> new DeactivateOrganization(dice.reader(tenant)));
        choices.add(
                tenant.deactivated ? 20 : 0.1,
                () -> new ReactivateOrganization(dice.actor(tenant, tenant.administrator)));
        choices.add(0.4, () -> new ListStandards(dice.reader(tenant), dice.of(StandardKind.values())));
        choices.add(0.3, this::replaceStandards);
        choices.add(0.6, () -> new RecordLogin(dice.email("founder")));
        choices.add(0.3, () -> new ListIdleAccounts(now.minus(Duration.ofDays(dice.from(0, 9))), dice.page()));
        if (!tenant.members.isEmpty()) {
            choices.add(0.5, () -> editAccount(tenant));
            choices.add(0.4, () -> new VerifyEmail(dice.oneIn(4) ? new UserId(dice.uuid()) : user(tenant)));
            choices.add(0.15, () -> new DeactivateAccount(dice.oneIn(3) ? new UserId(dice.uuid()) : user(tenant)));
            choices.add(0.1, () -> new ReactivateAccount(user(tenant)));
            choices.addIf(
                    !tenant.deactivatedAccounts.isEmpty(),
                    20,
                    () -> new ReactivateAccount(dice.of(tenant.deactivatedAccounts)));
            choices.addIf(
                    !tenant.deactivatedAccounts.isEmpty(),
                    2,
                    () -> new DeactivateAccount(dice.of(tenant.deactivatedAccounts)));
        }
    }

    private EditOrganization edit(Tenant tenant) {
        return new EditOrganization(
                dice.actor(tenant, tenant.administrator),
                dice.name("Organization", 255),
                maybe(dice.of("example.com", "Example.COM", "other.example", "no domain")),
                dice.text("Looms", 100),
                maybe(dice.of(SizeCategory.values())),
                maybe(url()));
    }

    private ReplaceStandards replaceStandards() {
        StandardKind kind = dice.of(StandardKind.values());
        List<Standard> standards = new ArrayList<>();
        if (kind == StandardKind.SETTING) {
            settings().forEach((key, value) -> standards.add(new Standard(key, value, "")));
            standards.sort(Comparator.comparing(Standard::code));
        } else {
            for (String code : List.of("craft", "care", "Courage", "candour")) {
                maybe(code).ifPresent(known -> standards.add(0, new Standard(known, dice.name("Text", 50), "")));
            }
        }
        return new ReplaceStandards(kind, standards);
    }

    private EditAccount editAccount(Tenant tenant) {
        return new EditAccount(
                tenant.person(user(tenant)), dice.text("Mary", 100), dice.text("Jackson", 100), maybe(url()));
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        maybe(dice.of(ZONES)).ifPresent(zone -> settings.put(OrganizationSettings.TIME_ZONE, zone));
        maybe(dice.of("2", "3", "4")).ifPresent(k -> settings.put(OrganizationSettings.DEFAULT_THRESHOLD, k));
        maybe(dice.of(NUMBERS))
                .filter(k -> dice.oneIn(6))
                .ifPresent(k -> settings.put(OrganizationSettings.MINIMUM_THRESHOLD, k));
        if (dice.oneIn(2)) {
            settings.put(OrganizationSettings.REMINDER_FIRST_AFTER_DAYS, dice.of("1", "2", "3"));
            settings.put(OrganizationSettings.REMINDER_EVERY_DAYS, dice.of("1", "2"));
            settings.put(OrganizationSettings.REMINDER_MOST, dice.of(NUMBERS));
        }
        maybe("blue").filter(colour -> dice.oneIn(9)).ifPresent(colour -> settings.put("colour", colour));
        return settings;
    }

    private String url() {
        return dice.text("https://example.test/picture.png", 2_000);
    }

    private <T> Optional<T> maybe(T value) {
        return dice.oneIn(2) ? Optional.of(value) : Optional.empty();
    }

    private UserId user(Tenant tenant) {
        return dice.id(dice.of(tenant.members.keySet()), UserId::new, other -> other.members.keySet());
    }
}
