package io.planner360.jdbi.internal;

import io.planner360.domain.shared.Translations;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A table with the texts of aggregates in other languages, a row a text. */
public final class TextTable {
    private final String find;
    private final String delete;
    private final String insert;

    private TextTable(String table, String owner) {
        find = "SELECT locale, text_key, text FROM " + table + " WHERE organization_id = :organization AND " + owner
                + " = :owner";
        delete = "DELETE FROM " + table + " WHERE organization_id = :organization AND " + owner + " = :owner";
        insert = "INSERT INTO " + table + " (organization_id, " + owner + ", locale, text_key, text)"
                + " SELECT :organization, :owner, t.* FROM unnest(:locales, :keys, :texts) AS t";
    }

    /** The table of this name, whose column with this name says whose texts they are. */
    public static TextTable named(String table, String owner) {
        return new TextTable(table, owner);
    }

    /** None where there are none. */
    public Translations find(Session session, UUID owner) {
        Map<Locale, Map<String, String>> texts = new HashMap<>();
        session.inTenant(sql -> sql.query(find)
                        .bind("owner", owner)
                        .map((row, context) ->
                                new Text(row.getString("locale"), row.getString("text_key"), row.getString("text")))
                        .list())
                .forEach(text -> texts.computeIfAbsent(Locale.forLanguageTag(text.locale()), l -> new HashMap<>())
                        .put(text.key(), text.text()));
        return new Translations(texts);
    }

    /** Keeps these as all that there is. */
    public void replace(Session session, UUID owner, Translations translations) {
        List<Text> texts =
                translations.texts().entrySet().stream().flatMap(Text::all).toList();
        session.inTenant(sql -> {
            sql.update(delete).bind("owner", owner).execute();
            return sql.update(insert)
                    .bind("owner", owner)
                    .bind("locales", SqlArray.texts(texts, Text::locale))
                    .bind("keys", SqlArray.texts(texts, Text::key))
                    .bind("texts", SqlArray.texts(texts, Text::text))
                    .execute();
        });
    }

    /** A text in a language. */
    private record Text(String locale, String key, String text) {
        static Stream<Text> all(Map.Entry<Locale, Map<String, String>> ofLocale) {
            String locale = ofLocale.getKey().toLanguageTag();
            return ofLocale.getValue().entrySet().stream()
                    .map(text -> new Text(locale, text.getKey(), text.getValue()));
        }
    }
}
