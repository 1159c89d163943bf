package io.planner360.cli.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Remembers which files of a folder are ours, in the folder itself, so that a later run removes pages of
 * people who are no longer in it, and nothing that somebody else put there.
 */
final class PageList {

    static final String FILE = ".planner360-pages";
    /** Whatever else the list says, what is deleted lies in the folder. */
    private static final Pattern PAGE = Pattern.compile("[a-z0-9][a-z0-9-]*\\.html");

    private final Path folder;
    private final Set<String> earlier;

    private PageList(Path folder, Set<String> earlier) {
        this.folder = folder;
        this.earlier = earlier;
    }

    static PageList in(Path folder) throws IOException {
        Set<String> pages = new TreeSet<>();
        try {
            Files.readAllLines(folder.resolve(FILE)).stream()
                    .filter(line -> PAGE.matcher(line).matches())
                    .forEach(pages::add);
        } catch (NoSuchFileException first) {
            return new PageList(folder, pages);
        }
        return new PageList(folder, pages);
    }

    /** To be called before the first page is written: a run that is killed must not forget its pages. */
    void announce(Collection<String> pages) throws IOException {
        Set<String> all = new TreeSet<>(earlier);
        all.addAll(pages);
        store(all);
    }

    /** To be called after the last page is written. */
    void keepOnly(Collection<String> pages) throws IOException {
        for (String page : earlier) {
            if (!pages.contains(page)) {
                Files.deleteIfExists(folder.resolve(page));
            }
        }
        store(new TreeSet<>(pages));
    }

    private void store(Set<String> pages) throws IOException {
        WholeFile.write(folder.resolve(FILE), out -> {
            for (String page : pages) {
                out.write(page + "\n");
            }
        });
    }
}
