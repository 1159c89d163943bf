package io.planner360.cli.imports;

import static io.planner360.testkit.shared.Granted.granted;

import io.planner360.application.Planner;
import io.planner360.application.feedback.form.CreateForm;
import io.planner360.application.feedback.form.FormDraft;
import io.planner360.application.feedback.form.FormDraft.QuestionDraft;
import io.planner360.cli.database.DatabaseSettings;
import io.planner360.cli.database.PlannerDatabase;
import io.planner360.cli.progress.Progress;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.ResponseScale;
import io.planner360.domain.feedback.form.ScalePoint;
import io.planner360.jdbi.JdbiPersistence;
import io.planner360.testkit.scenario.CycleScenario;
import io.planner360.testkit.scenario.OrganizationScenario;
import io.planner360.testkit.scenario.Scenario;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database with cycles in which many members are invited to rate each other, and files of what they answer. */
final class LargeCycle implements AutoCloseable {
    static final int QUESTIONS = 40;

    private static final List<String> ANCHORS = List.of("Never", "Rarely", "Sometimes", "Often", "Always");

    private final PlannerDatabase database;
    private final Map<String, String> environment;
    private final OrganizationScenario organization;
    private final Planner planner;
    private final int people;

    private LargeCycle(PlannerDatabase database, Map<String, String> environment, int people) throws SQLException {
        this.database = database;
        this.environment = environment;
        this.people = people;
        this.planner = Planner.builder()
                .persistence(JdbiPersistence.on(database.dataSource()))
                .build();
        this.organization = Scenario.in(planner, Clock.systemUTC()).organization();
        execute("""
                INSERT INTO users (id, email, email_key, first_name, last_name, is_active, email_verified, created_at,
                                   updated_at, version)
                SELECT gen_random_uuid(), 'p' || n || '@large.test', 'p' || n || '@large.test', 'P', 'Q', true, false,
                       now(), now(), 1
                FROM generate_series(0, %1$d - 1) n;
                INSERT INTO user_organizations (organization_id, user_id, display_name, job_title, department, status,
                                                version)
                SELECT '%2$s', id, 'P Q', 'Engineer', 'Research', 'active', 1
                FROM users WHERE email_key LIKE '%%@large.test'
                """.formatted(people, organization.id()));
    }

    /** Starts a server in the directory. */
    static LargeCycle in(Path directory, int people) throws IOException, SQLException {
        Path home = directory.resolve("home");
        PlannerDatabase database = PlannerDatabase.open(new DatabaseSettings.Embedded(home));
        return new LargeCycle(
                database,
                Map.of(
                        "DB_HOST", "127.0.0.1",
                        "DB_PORT",
                                Files.readAllLines(home.resolve("data/postmaster.pid"))
                                        .get(3),
                        "DB_NAME", "planner360",
                        "DB_USER", "postgres",
                        "DB_PASSWORD", Files.readString(home.resolve("data/planner.password"))),
                people);
    }

    /** Where a program finds the database. */
    Map<String, String> environment() {
        return environment;
    }

    Planner planner() {
        return planner;
    }

    OrganizationScenario organization() {
        return organization;
    }

    /** A cycle that collects, in which everybody is invited by so many of the others about each of the targets. */
    CycleScenario cycle(Confidentiality confidentiality, int targets, int raters) throws SQLException {
        CycleScenario cycle = organization.cycle(form(organization.framework(), confidentiality));
        cycle.about(organization.administrator()).collecting();
        execute("""
                INSERT INTO feedback_cycle_targets (organization_id, cycle_id, user_id, job_title, department, status)
                SELECT '%1$s', '%2$s', id, 'Engineer', 'Research', 'enrolled'
                FROM users WHERE email_key IN (SELECT 'p' || n || '@large.test' FROM generate_series(0, %3$d - 1) n);
                INSERT INTO feedback_invitations (organization_id, id, cycle_id, target_user_id, rater_user_id,
                                                  rater_group, status, version)
                SELECT '%1$s', gen_random_uuid(), '%2$s', target.id, rater.id, 'PEER', 'sent', 2
                FROM generate_series(0, %3$d - 1) t
                CROSS JOIN generate_series(1, %4$d) r
                JOIN users target ON target.email_key = 'p' || t || '@large.test'
                JOIN users rater ON rater.email_key = 'p' || (t + r) %% %5$d || '@large.test';
                ANALYZE
                """.formatted(organization.id(), cycle.id(), targets, raters, people));
        return cycle;
    }

    private FeedbackForm form(CompetencyFramework framework, Confidentiality confidentiality) {
        List<QuestionDraft> questions = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            questions.add(QuestionDraft.rated(
                    "Question " + i,
                    framework
                            .competencies()
                            .get(i % framework.competencies().size())
                            .id(),
                    "Often"));
        }
        questions.add(QuestionDraft.comment("And else?"));
        List<ScalePoint> points = IntStream.range(0, ANCHORS.size())
                .mapToObj(i -> new ScalePoint(i + 1, ANCHORS.get(i)))
                .toList();
        return granted(planner.feedback()
                .forms()
                .create(new CreateForm(
                        organization.administrator(),
                        framework.id(),
                        new FormDraft(
                                "Large " + confidentiality,
                                "",
                                confidentiality,
                                List.of(new ResponseScale("Often", points)),
                                questions,
                                RaterGroup.standard()))));
    }

    /** A file in which all of them answer everything, in the order of the targets. */
    Path ratings(Path file, CycleScenario cycle, int targets, int raters) throws IOException {
        List<String> questions = cycle.form().content().questions().stream()
                .limit(QUESTIONS)
                .map(question -> question.id().toString())
                .toList();
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writer.write("target,rater,rater_group,question_id,rating,comment\n");
            for (int target = 0; target < targets; target++) {
                for (int rater = 1; rater <= raters; rater++) {
                    String row = "p" + target + "@large.test,p" + (target + rater) % people + "@large.test,PEER,";
                    for (int question = 0; question < QUESTIONS; question++) {
                        writer.write(row);
                        writer.write(questions.get(question));
                        writer.write("," + rating(target, rater, question) + ",\n");
                    }
                }
            }
        }
        return file;
    }

    private static String rating(int target, int rater, int question) {
        int drawn = (target * 31 + rater * 17 + question * 7) % 23;
        return drawn == 0 ? "NA" : String.valueOf(1 + drawn % 5);
    }

    /** Runs it as the server's administrator. */
    void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The only row of a query, its columns with a space between. */
    String row(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            StringBuilder row = new StringBuilder(String.valueOf(rows.getString(1)));
            for (int i = 2; i <= rows.getMetaData().getColumnCount(); i++) {
                row.append(' ').append(rows.getString(i));
            }
            return row.toString();
        }
    }

    /** How many answers, ratings and answered invitations the cycle has, and a sum that tells ratings apart. */
    String stored(CycleScenario cycle) throws SQLException {
        return row("""
                SELECT (SELECT count(*) FROM feedback_responses WHERE cycle_id = '%1$s') AS responses,
                       (SELECT count(*) FROM feedback_invitations WHERE cycle_id = '%1$s' AND status = 'submitted'),
                       (SELECT coalesce(sum(given.rating * given.place), 0)
                        FROM feedback_responses r
                        JOIN feedback_ratings USING (organization_id)
                        CROSS JOIN unnest(ratings) WITH ORDINALITY AS given (rating, place)
                        WHERE r.cycle_id = '%1$s' AND response_id = r.id)
                """.formatted(cycle.id()));
    }

    /** What {@link #stored} says once all of a file is stored. */
    static String whole(int targets, int raters) {
        long sum = 0;
        for (int target = 0; target < targets; target++) {
            for (int rater = 1; rater <= raters; rater++) {
                for (int question = 0; question < QUESTIONS; question++) {
                    String rating = rating(target, rater, question);
                    sum += rating.equals("NA") ? 0 : Long.parseLong(rating) * (question + 1);
                }
            }
        }
        return String.format(Locale.ROOT, "%1$d %1$d %2$d", targets * raters, sum);
    }

    /** The server, as its administrator. */
    static DataSource dataSource(Map<String, String> environment) {
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setServerNames(new String[] {environment.get("DB_HOST")});
        server.setPortNumbers(new int[] {Integer.parseInt(environment.getOrDefault("DB_PORT", ""))});
        server.setDatabaseName(environment.get("DB_NAME"));
        server.setUser(environment.get("DB_USER"));
        server.setPassword(environment.get("DB_PASSWORD"));
        return server;
    }

    /**
     * To import the file.
     *
     * @param batch 0 for one transaction
     */
    static ImportOrder order(Path file, int batch) {
        return new ImportOrder(
                "ratings.csv",
                file,
                Optional.empty(),
                batch == 0 ? OptionalInt.empty() : OptionalInt.of(batch),
                Optional.empty());
    }

    /** Imports ratings in this process; returns what is said of it. */
    String imported(CycleScenario cycle, ImportOrder order) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        new Imports(out, out, Progress.SILENT, System::nanoTime)
                .ratings(order, planner, organization.administrator(), cycle.id());
        return said.toString(StandardCharsets.UTF_8);
    }

    private Connection connect() throws SQLException {
        return dataSource(environment).getConnection();
    }

    @Override
    public void close() {
        database.close();
    }
}
