package io.planner360.testkit.differential.internal;

import io.planner360.domain.organization.Actor;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Secret;
import io.planner360.testkit.shared.HardTexts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;

/**
 * Picks the arguments of commands: mostly sensible ones, now and then what a careless or hostile caller would
 * send.
 */
final class Dice {
    private static final List<String> HARD = HardTexts.all().toList();

    private final Random random;
    private final World world;
    private int names;

    Dice(Random random, World world) {
        this.random = random;
        this.world = world;
    }

    Random random() {
        return random;
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    /** A number from the first to the last, both included. */
    int from(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    <T> T of(Collection<? extends T> items) {
        return List.<T>copyOf(items).get(random.nextInt(items.size()));
    }

    /** A language or a locale, and one that is none. */
    Locale locale() {
        return Locale.forLanguageTag(of("de", "de-AT", "de-CH", "pt-BR", "und"));
    }

    @SafeVarargs
    final <T> T of(T... items) {
        return items[random.nextInt(items.length)];
    }

    /** At most so many of the items, in any order. */
    <T> List<T> some(int most, Collection<? extends T> items) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(most, shuffled.size())));
    }

    /** A text that nobody has used; one time in fifteen an odd one, valid or not. */
    String name(String word, int longest) {
        names++;
        return oneIn(15) ? oddText(longest) : word + " " + names;
    }

    /** The same of which a command has many: odd one time in sixty. */
    String oneOfManyNames(String word, int longest) {
        return oneIn(4) ? name(word, longest) : word + " " + ++names;
    }

    /** Mostly the usual text. */
    String text(String usual, int longest) {
        return oneIn(20) ? oddText(longest) : usual;
    }

    private String oddText(int longest) {
        return switch (from(0, 8)) {
            case 0 -> "";
            case 1 -> " \t";
            case 2 -> "nul \0 inside";
            case 3 -> "half a pair \ud83d";
            case 4 -> HardTexts.ofLength(longest + 1);
            case 5 -> HardTexts.ofLength(longest);
            default -> of(HARD);
        };
    }

    String email(String user) {
        names++;
        return switch (from(0, 24)) {
            case 0 -> "no address";
            case 1 -> oddText(255);
            case 2 -> user.toUpperCase(Locale.ROOT) + "." + names + "@\u0130stanbul.Example.TEST";
            case 3 -> "SHARED@example.test";
            case 4, 5 -> "shared@Example.test";
            default -> user + "." + names + "@example.test";
        };
    }

    /** Mostly the usual actor; otherwise anybody that might come along. */
    Actor actor(Tenant tenant, Actor usual) {
        return oneIn(14) ? anybody(tenant) : usual;
    }

    /** One who may do everything, or anybody. */
    Actor reader(Tenant tenant) {
        return oneIn(3) ? anybody(tenant) : tenant.administrator;
    }

    private Actor anybody(Tenant tenant) {
        Tenant other = of(world.tenants());
        return switch (from(0, 8)) {
            case 0 -> new Actor.Person(tenant.id(), other.administrator.user());
            case 1 -> other.administrator;
            case 2 -> new Actor.System(tenant.id());
            case 3 -> new Actor.ExternalRater(tenant.id(), secret());
            case 4 ->
                tenant.tokens.isEmpty()
                        ? new Actor.ReceiptHolder(tenant.id(), secret())
                        : new Actor.ExternalRater(other.id(), of(tenant.tokens.values()));
            default -> tenant.members.isEmpty() ? tenant.administrator : tenant.person(of(tenant.members.keySet()));
        };
    }

    /** Mostly the usual id; otherwise another one of this or another organization, or one that nobody has. */
    <I> I id(I usual, Function<UUID, I> type, Function<Tenant, ? extends Collection<I>> others) {
        if (!oneIn(22)) {
            return usual;
        }
        Collection<I> of = others.apply(of(world.tenants()));
        return of.isEmpty() || oneIn(3) ? type.apply(uuid()) : of(of);
    }

    UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    Secret secret() {
        return new Secret("receipt-" + uuid());
    }

    PageRequest page() {
        return PageRequest.first(of(1, 2, 3, 10, 1_000));
    }
}
