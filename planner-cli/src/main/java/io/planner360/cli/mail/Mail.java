package io.planner360.cli.mail;

import io.planner360.domain.organization.User;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * One message to one person.
 *
 * @param when it happened that the message tells
 */
record Mail(User to, Instant when, String subject, String text) {

    /** As a file that a person can read. */
    String asText() {
        return "To: " + to.firstName() + " " + to.lastName() + " <" + to.email().value() + ">\n"
                + "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(when.atOffset(ZoneOffset.UTC)) + "\n"
                + "Subject: " + subject + "\n\n"
                + "Hello " + to.firstName() + ",\n\n"
                + text + "\n";
    }
}
