package io.planner360.cli.mail;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.planner360.cli.report.Dashboard.NotificationRow;
import io.planner360.domain.shared.OrganizationId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What {@link MailFolder} has written to the people of one organization. */
public final class SentMail {
    private static final Pattern AROUND_THE_KIND = Pattern.compile("^\\d+-|-\\d+\\.txt$");

    private final Path folder;

    /** @param folder of the {@link MailFolder} */
    public SentMail(Path folder) {
        this.folder = folder;
    }

    /** By kind, with the first file of each. */
    public List<NotificationRow> of(OrganizationId organization) throws IOException {
        Path mails = folder.resolve(organization.toString());
        if (!Files.isDirectory(mails)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(mails)) {
            return files.sorted().collect(groupingBy(SentMail::kind, TreeMap::new, toList())).entrySet().stream()
                    .map(kind -> new NotificationRow(
                            kind.getKey(),
                            kind.getValue().size(),
                            folder.getFileName() + "/" + organization + "/"
                                    + kind.getValue().get(0).getFileName()))
                    .toList();
        }
    }

    private static String kind(Path file) {
        String words = AROUND_THE_KIND
                .matcher(file.getFileName().toString())
                .replaceAll("")
                .replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
