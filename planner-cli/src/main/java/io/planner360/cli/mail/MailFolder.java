package io.planner360.cli.mail;

import io.planner360.domain.Persistence;
import io.planner360.domain.notification.HandlerName;
import io.planner360.domain.notification.NotificationHandler;
import io.planner360.domain.notification.StoredEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes what would be sent as mail to a folder, a file a message, those of each organization in a folder of its
 * own. The files are named after the event, so that an event that comes again writes the same files.
 */
public final class MailFolder implements NotificationHandler {
    private final HandlerName name;
    private final Letters letters;
    private final Path folder;

    /**
     * Writes what this handler has not been told yet.
     *
     * @param persistence where names and addresses are looked up
     * @param folder made when there is something to write
     */
    public MailFolder(HandlerName name, Persistence persistence, Path folder) {
        this.name = name;
        this.letters = new Letters(persistence);
        this.folder = folder;
    }

    @Override
    public HandlerName name() {
        return name;
    }

    @Override
    public void handle(StoredEvent event) throws IOException {
        List<Mail> mails = letters.about(event);
        for (int i = 0; i < mails.size(); i++) {
            Path file = folder.resolve(event.organization().toString())
                    .resolve(String.format(
                            Locale.ROOT,
                            "%06d-%s-%d.txt",
                            event.position(),
                            event.kind()
                                    .substring(event.kind().indexOf('.') + 1)
                                    .replace('_', '-'),
                            i + 1));
            Files.createDirectories(file.getParent());
            Files.writeString(file, mails.get(i).asText(), StandardCharsets.UTF_8);
        }
    }
}
