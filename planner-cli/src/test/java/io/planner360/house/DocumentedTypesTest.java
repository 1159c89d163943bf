package io.planner360.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Every public type of the published modules, outside their {@code internal} packages, has Javadoc. */
class DocumentedTypesTest {

    private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();

    @Test
    void everyPublicTypeHasJavadoc() throws IOException {
        var sources = new ArrayList<JavaFileObject>();
        try (var modules = Files.newDirectoryStream(HOUSE, path -> isPublishedModule(path))) {
            for (var module : modules) {
                sources.addAll(publicSources(module.resolve("src/main/java")));
            }
        }

        assertThat(sources).isNotEmpty();
        assertThat(undocumented(sources)).isEmpty();
    }

    @Test
    void findsATypeWithoutJavadoc() throws IOException {
        var source = source("Rows.java", """
                /** Documented. */
                public class Rows {
                    public record Row(int number) {}

                    record Secret() {}

                    // A comment, but no Javadoc.
                    public interface Columns {}
                }
                """);

        assertThat(undocumented(List.of(source))).containsExactly("Rows.java: Row", "Rows.java: Columns");
    }

    private static boolean isPublishedModule(Path path) {
        return Files.isDirectory(path.resolve("src/main/java")) && !path.endsWith("planner-cli");
    }

    private static List<JavaFileObject> publicSources(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            var sources = new ArrayList<JavaFileObject>();
            for (var file : (Iterable<Path>) files.sorted()::iterator) {
                if (file.toString().endsWith(".java") && !isInternal(root.relativize(file))) {
                    sources.add(source(HOUSE.relativize(file).toString(), Files.readString(file)));
                }
            }
            return sources;
        }
    }

    private static boolean isInternal(Path file) {
        return StreamSupport.stream(file.spliterator(), false).anyMatch(Path.of("internal")::equals);
    }

    /** Types that are public, as are all types around them, and have no Javadoc, as {@code file: name}. */
    private static List<String> undocumented(List<JavaFileObject> sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, sources);
        var docs = DocTrees.instance(task);
        var found = new ArrayList<String>();
        for (var unit : task.parse()) {
            var top = new TreePath(unit);
            for (var declaration : unit.getTypeDecls()) {
                if (declaration instanceof ClassTree type) {
                    collect(docs, new TreePath(top, type), type, false, found);
                }
            }
        }
        return found;
    }

    private static void collect(
            DocTrees docs, TreePath path, ClassTree type, boolean publicByInterface, List<String> found) {
        if (!publicByInterface && !type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
            return;
        }
        if (docs.getDocComment(path) == null) {
            var file = path.getCompilationUnit().getSourceFile().getName();
            found.add(file.replaceFirst("^/", "") + ": " + type.getSimpleName());
        }
        var isInterface = type.getKind() == Tree.Kind.INTERFACE;
        for (var member : type.getMembers()) {
            if (member instanceof ClassTree nested) {
                collect(docs, new TreePath(path, nested), nested, isInterface, found);
            }
        }
    }

    private static JavaFileObject source(String name, String text) {
        var uri = URI.create("source:///" + name.replace('\\', '/'));
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }

            @Override
            public String getName() {
                return uri.getPath();
            }
        };
    }
}
