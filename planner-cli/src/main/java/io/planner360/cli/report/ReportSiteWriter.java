package io.planner360.cli.report;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a site: {@code index.html}, {@code dashboard.html} where there is one, and one {@code targets/SLUG.html} a
 * target. Pages hold their own style
 * and drawings, no script, and ask nothing of the network. The same site gives the same bytes.
 *
 * <p>Each file appears whole or not at all, the index last. Writing over an earlier site replaces it and
 * removes pages of targets that are no longer in it; other files in the directory are left alone.
 */
public final class ReportSiteWriter {

    private static final String TARGETS = "targets";
    private static final String DASHBOARD = "dashboard.html";

    private final Template index;
    private final Template target;
    private final Template dashboard;

    public ReportSiteWriter() {
        Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setClassForTemplateLoading(ReportSiteWriter.class, "");
        templates.setObjectWrapper(new AbsentAsMissing(Configuration.VERSION_2_3_34));
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        templates.setLocale(Locale.ROOT);
        templates.setNumberFormat("0.00");
        templates.setBooleanFormat("c");
        try {
            index = templates.getTemplate("index.ftlh");
            target = templates.getTemplate("target.ftlh");
            dashboard = templates.getTemplate("dashboard.ftlh");
        } catch (IOException missing) {
            throw new IllegalStateException("the templates are not in the jar", missing);
        }
    }

    /** Writes the site into a directory, which is made if it is missing. */
    public void write(Path directory, ReportSite site) throws IOException {
        Path folder = directory.resolve(TARGETS);
        List<String> files =
                site.targets().stream().map(page -> page.slug() + ".html").toList();
        PageList pages = PageList.in(folder);
        pages.announce(files);
        for (int number = 0; number < files.size(); number++) {
            render(target, folder.resolve(files.get(number)), targetModel(site, number));
        }
        if (site.dashboard().isPresent()) {
            render(dashboard, directory.resolve(DASHBOARD), Map.of("site", site));
        } else {
            Files.deleteIfExists(directory.resolve(DASHBOARD));
        }
        render(index, directory.resolve("index.html"), indexModel(site));
        pages.keepOnly(files);
    }

    private static Map<String, Object> indexModel(ReportSite site) {
        return Map.of(
                "site",
                site,
                "lines",
                site.targets().stream().map(IndexLine::of).toList());
    }

    private static Map<String, Object> targetModel(ReportSite site, int number) {
        TargetPage page = site.targets().get(number);
        return Map.of(
                "site", site,
                "page", page,
                "picture", ScorePicture.of(page.competencies()),
                "categories", CategoryRows.of(page.competencies()),
                "highlights", Highlights.of(page),
                "before", neighbour(site, number - 1),
                "after", neighbour(site, number + 1));
    }

    private static Optional<TargetPage> neighbour(ReportSite site, int number) {
        return number >= 0 && number < site.targets().size()
                ? Optional.of(site.targets().get(number))
                : Optional.empty();
    }

    private static void render(Template template, Path file, Map<String, Object> model) throws IOException {
        WholeFile.write(file, out -> {
            try {
                template.process(model, out);
            } catch (TemplateException wrong) {
                throw new IllegalStateException("the template " + template.getName() + " is wrong", wrong);
            }
        });
    }
}
