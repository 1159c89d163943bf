package io.planner360.application.internal.organization;

import io.planner360.application.internal.Context;
import io.planner360.domain.organization.EmailAddress;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.organization.Users;
import io.planner360.domain.shared.StorableText;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The members whom texts name, by their e-mail or their id. Remembers some of those asked for last, so that a file of any
 * length takes the same memory. Used in one unit of work.
 */
public final class NamedPeople {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Users users;
    private final Map<String, Optional<UserId>> known = new Recent<>();

    /** On the store of the context. */
    public NamedPeople(Context context) {
        this.users = context.persistence().users();
    }

    /** Those whom the texts name; of an id it is not looked up whether it is a member's. */
    public Map<String, UserId> find(Collection<String> names) {
        Map<String, UserId> found = new HashMap<>();
        List<String> unknown = names.stream()
                .distinct()
                .filter(name -> StorableText.isStorable(name) && !isId(name) && !known.containsKey(key(name)))
                .toList();
        Map<String, UserId> members = unknown.isEmpty()
                ? Map.of()
                : users.members(unknown.stream().map(EmailAddress::new).toList());
        unknown.forEach(name -> known.put(key(name), Optional.ofNullable(members.get(key(name)))));
        for (String name : names) {
            member(name, members).ifPresent(user -> found.put(name, user));
        }
        return found;
    }

    private Optional<UserId> member(String name, Map<String, UserId> members) {
        if (isId(name)) {
            return Optional.of(new UserId(UUID.fromString(name)));
        }
        return known.getOrDefault(key(name), Optional.empty()).or(() -> Optional.ofNullable(members.get(key(name))));
    }

    /** Whether the text is an id and not an e-mail. */
    public static boolean isId(String name) {
        return ID.matcher(name).matches();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Forgets the one that was put first. */
    static final class Recent<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;
        private static final int MOST = 20_000;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST;
        }
    }
}
