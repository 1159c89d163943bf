package io.planner360.inmemory.internal.shared;

import io.planner360.domain.shared.Translations;

/** What there is of aggregates of one kind in other languages. */
public final class Texts<K> {
    private final Unique<K, Row<K>> byOwner;
    private final Table<Row<K>> table;

    private record Row<K>(K owner, Translations translations) {}

    private Texts(String what) {
        byOwner = Unique.by("texts of " + what, Row::owner);
        table = Table.of(byOwner);
    }

    /** The texts of aggregates of this kind, as in "feedback form". */
    public static <K> Texts<K> of(String what) {
        return new Texts<>(what);
    }

    /** None where there are none. */
    public Translations find(WorkingCopy tenant, K owner) {
        return tenant.find(byOwner, owner).map(Row::translations).orElse(Translations.none());
    }

    /** Keeps these as all that there is. */
    public void replace(WorkingCopy tenant, K owner, Translations translations) {
        Row<K> row = new Row<>(owner, translations);
        tenant.find(byOwner, owner)
                .ifPresentOrElse(before -> tenant.replace(table, before, row), () -> tenant.insert(table, row));
    }
}
