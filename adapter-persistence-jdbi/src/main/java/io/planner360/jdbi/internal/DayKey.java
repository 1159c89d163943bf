package io.planner360.jdbi.internal;

import java.time.LocalDate;
import java.util.UUID;

/** What lists are ordered by that follow the calendar, and where the day is the same, the id. */
public record DayKey(LocalDate day, UUID id) {
    static DayKey parse(String text) {
        int space = text.indexOf(' ');
        return new DayKey(LocalDate.parse(text.substring(0, space)), UUID.fromString(text.substring(space + 1)));
    }

    @Override
    public String toString() {
        return day + " " + id;
    }
}
