package io.planner360.testkit.architecture.violations.charsetisnamed.cli.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.function.Function;

@SuppressWarnings({"DefaultCharset"}) // On purpose.
final class Texts {
    private Texts() {}

    static final class WrongText {
        String used(byte[] bytes) {
            return new String(bytes);
        }
    }

    static final class WrongPart {
        String used(byte[] bytes) {
            return new String(bytes, 0, 1);
        }
    }

    static final class WrongBytes {
        byte[] used(String text) {
            return text.getBytes();
        }
    }

    static final class WrongReference {
        Function<String, byte[]> used() {
            return String::getBytes;
        }
    }

    static final class WrongReader {
        Reader used(InputStream in) {
            return new InputStreamReader(in);
        }
    }

    static final class WrongWriter {
        Writer used(OutputStream out) {
            return new OutputStreamWriter(out);
        }
    }

    static final class WrongPrinter {
        PrintWriter used(OutputStream out) {
            return new PrintWriter(out);
        }
    }

    static final class WrongDefault {
        Charset used() {
            return Charset.defaultCharset();
        }
    }

    static final class NamedText {
        String used(byte[] bytes) {
            return new String(bytes, UTF_8);
        }
    }

    static final class NamedBytes {
        byte[] used(String text) {
            return text.getBytes(UTF_8);
        }
    }

    static final class NamedReader {
        Reader used(InputStream in) {
            return new InputStreamReader(in, UTF_8);
        }
    }
}
