package io.planner360.inmemory.internal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.planner360.domain.shared.PlannerException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TablesTest {
    private record Book(int number, Optional<String> shelfMark, String author, List<String> topics) {
        Book of(String newAuthor) {
            return new Book(number, shelfMark, newAuthor, topics);
        }
    }

    private static final Unique<Integer, Book> BY_NUMBER = Unique.by("book", Book::number);
    private static final Unique<String, Book> BY_SHELF_MARK = Unique.byOptional("book at", Book::shelfMark);
    private static final Unique<String, Book> BY_TOPIC = Unique.byEach("book about", Book::topics);
    private static final Ordered<String, Integer, Book> OF_AUTHOR = Ordered.by(Book::author, Book::number);
    private static final Ordered<String, Integer, Book> ON_SHELF_OF_AUTHOR = Ordered.<String, Integer, Book>by(
                    Book::author, Book::number)
            .where(book -> book.shelfMark().isPresent());
    private static final Table<Book> BOOKS =
            Table.of(BY_NUMBER, BY_SHELF_MARK, BY_TOPIC, OF_AUTHOR, ON_SHELF_OF_AUTHOR);

    private static final Book FIRST = new Book(1, Optional.of("A1"), "Ada", List.of("engines", "weaving"));
    private static final Book SECOND = new Book(2, Optional.empty(), "Ada", List.of());
    private static final Book THIRD = new Book(3, Optional.empty(), "Grace", List.of("ships"));

    private final Tables tables =
            Tables.EMPTY.with(BOOKS, SECOND).with(BOOKS, THIRD).with(BOOKS, FIRST);

    @Test
    void findARowByEachOfItsKeys() {
        assertThat(tables.of(BY_NUMBER).get(1)).containsExactly(FIRST);
        assertThat(tables.of(BY_SHELF_MARK).get("A1")).containsExactly(FIRST);
        assertThat(tables.of(BY_TOPIC).get("engines")).containsExactly(FIRST);
        assertThat(tables.of(BY_TOPIC).get("weaving")).containsExactly(FIRST);
    }

    @Test
    void letSeveralRowsLackAnOptionalKey() {
        assertThat(tables.of(BY_SHELF_MARK).keySet()).containsExactly("A1");
    }

    @Test
    void haveTheRowsOfAGroupInOrder() {
        assertThat(OF_AUTHOR.rows(tables.of(OF_AUTHOR), "Ada").values()).containsExactly(FIRST, SECOND);
        assertThat(OF_AUTHOR.rows(tables.of(OF_AUTHOR), "Nobody")).isEmpty();
    }

    @Test
    void leaveOutOfAPartialIndexWhatItIsNotFor() {
        assertThat(ON_SHELF_OF_AUTHOR.rows(tables.of(ON_SHELF_OF_AUTHOR), "Ada").values())
                .containsExactly(FIRST);
    }

    @Test
    void refuseAKeyThatIsTaken() {
        assertTaken(new Book(1, Optional.empty(), "Ada", List.of()), "book 1 is there already");
        assertTaken(new Book(4, Optional.of("A1"), "Ada", List.of()), "book at A1 is there already");
        assertTaken(new Book(4, Optional.empty(), "Ada", List.of("ships")), "book about ships is there already");
        assertTaken(new Book(4, Optional.empty(), "Ada", List.of("sea", "sea")), "book about sea is there already");
    }

    private void assertTaken(Book book, String message) {
        assertThatExceptionOfType(PlannerException.class)
                .isThrownBy(() -> tables.with(BOOKS, book))
                .withMessage(message);
    }

    @Test
    void changeEveryIndexWithARow() {
        Book moved = FIRST.of("Grace");
        Tables changed = tables.replaced(BOOKS, FIRST, moved);

        assertThat(changed.of(BY_NUMBER).get(1)).containsExactly(moved);
        assertThat(changed.of(BY_TOPIC).get("engines")).containsExactly(moved);
        assertThat(OF_AUTHOR.rows(changed.of(OF_AUTHOR), "Ada").values()).containsExactly(SECOND);
        assertThat(OF_AUTHOR.rows(changed.of(OF_AUTHOR), "Grace").values()).containsExactly(moved, THIRD);
        assertThat(changed.of(ON_SHELF_OF_AUTHOR).keySet()).containsExactly("Grace");
    }

    @Test
    void changeARowWhereItStands() {
        Book bound = new Book(2, Optional.of("B7"), "Ada", List.of("notes"));
        Tables changed = tables.replaced(BOOKS, SECOND, bound);

        assertThat(changed.of(BY_NUMBER).get(2)).containsExactly(bound);
        assertThat(changed.of(BY_SHELF_MARK).get("B7")).containsExactly(bound);
        assertThat(changed.of(BY_TOPIC).get("notes")).containsExactly(bound);
        assertThat(OF_AUTHOR.rows(changed.of(OF_AUTHOR), "Ada").values()).containsExactly(FIRST, bound);
        assertThat(ON_SHELF_OF_AUTHOR
                        .rows(changed.of(ON_SHELF_OF_AUTHOR), "Ada")
                        .values())
                .containsExactly(FIRST, bound);
    }

    @Test
    void refuseToChangeARowToAKeyThatIsTaken() {
        assertThatExceptionOfType(PlannerException.class)
                .isThrownBy(() -> tables.replaced(BOOKS, SECOND, new Book(2, Optional.of("A1"), "Ada", List.of())))
                .withMessage("book at A1 is there already");
    }

    @Test
    void stayAsTheyWereWhenOthersAreMadeOfThem() {
        tables.replaced(BOOKS, FIRST, FIRST.of("Grace"));

        assertThat(tables.of(BY_NUMBER).get(1)).containsExactly(FIRST);
        assertThat(OF_AUTHOR.rows(tables.of(OF_AUTHOR), "Ada").values()).containsExactly(FIRST, SECOND);
    }
}
