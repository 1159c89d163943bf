package io.planner360.testkit.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.insight.report.ContentUnavailable;
import io.planner360.domain.insight.report.ReportContents;
import io.planner360.domain.insight.report.ReportId;
import io.planner360.domain.insight.report.StoredContent;
import io.planner360.testkit.shared.Fresh;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract of {@link ReportContents}, which stand outside of a store and have a contract run of their own. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class ReportContentsContract {
    private static final String EMPTY_SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private final ReportId id = new ReportId(Fresh.uuid());

    /** What is held to the contract; the same throughout a test. */
    protected abstract ReportContents contents();

    @Nested
    class Storing {
        @Test
        void gives_back_the_same_bytes_however_many_and_however_written() {
            byte[] bytes = new byte[300_000];
            new Random(360).nextBytes(bytes);
            StoredContent stored = contents().store(id, out -> {
                out.write(bytes[0]);
                out.write(bytes, 1, 99_999);
                out.write(bytes, 100_000, 200_000);
            });
            assertThat(read(stored)).isEqualTo(bytes);
            assertThat(stored.size()).isEqualTo(bytes.length);
        }

        @Test
        void says_the_size_and_the_sha_256_of_what_was_written() {
            StoredContent stored = contents().store(id, out -> out.write("abc".getBytes(StandardCharsets.UTF_8)));
            assertThat(stored.size()).isEqualTo(3);
            assertThat(stored.checksum()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        }

        @Test
        void keeps_an_empty_content() {
            StoredContent stored = contents().store(id, out -> {});
            assertThat(stored.size()).isZero();
            assertThat(stored.checksum()).isEqualTo(EMPTY_SHA256);
            assertThat(read(stored)).isEmpty();
        }

        @Test
        void keeps_contents_apart() {
            StoredContent one = text("one");
            ReportId otherId = new ReportId(Fresh.uuid());
            StoredContent other = contents().store(otherId, out -> out.write('x'));
            assertThat(read(one)).asString().isEqualTo("one");
            assertThat(other.location()).isNotEqualTo(one.location());
        }

        @Test
        void refuses_a_second_content_of_an_id_and_keeps_the_first() {
            StoredContent first = text("first");
            assertThatThrownBy(() -> text("second")).isInstanceOf(ContentUnavailable.class);
            assertThat(read(first)).asString().isEqualTo("first");
        }

        @Test
        void keeps_nothing_of_a_content_that_could_not_be_written_to_its_end() {
            assertThatThrownBy(() -> contents().store(id, out -> {
                        out.write(1);
                        throw new IllegalStateException("the store has gone");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the store has gone");
            assertThatThrownBy(() -> contents().store(id, out -> {
                        out.write(1);
                        throw new IOException("no space left");
                    }))
                    .isInstanceOf(ContentUnavailable.class)
                    .hasMessageContaining("no space left");
            StoredContent stored = text("again");
            assertThat(read(stored)).asString().isEqualTo("again");
        }
    }

    @Nested
    class Reading {
        @Test
        void refuses_what_is_missing_and_says_so() {
            StoredContent stored = text("content");
            contents().delete(id);
            assertThatThrownBy(() -> read(stored))
                    .isInstanceOf(ContentUnavailable.class)
                    .hasMessageContaining(id + " is missing");
        }

        @Test
        void refuses_what_is_not_what_was_stored_and_says_so() {
            StoredContent stored = text("content");
            for (StoredContent wrong : new StoredContent[] {
                new StoredContent(stored.location(), EMPTY_SHA256, stored.size()),
                new StoredContent(stored.location(), stored.checksum(), stored.size() + 1)
            }) {
                assertThatThrownBy(() -> read(wrong))
                        .isInstanceOf(ContentUnavailable.class)
                        .hasMessageContaining(id + " is not what was stored");
            }
        }

        @Test
        void refuses_what_is_kept_elsewhere_and_says_where() {
            StoredContent stored = text("content");
            StoredContent moved = new StoredContent("another/place", stored.checksum(), stored.size());
            assertThatThrownBy(() -> read(moved))
                    .isInstanceOf(ContentUnavailable.class)
                    .hasMessageContaining("another/place");
        }
    }

    @Nested
    class Deleting {
        @Test
        void forgets_the_content_and_no_other() {
            ReportId otherId = new ReportId(Fresh.uuid());
            StoredContent other = contents().store(otherId, out -> out.write('x'));
            text("content");
            contents().delete(id);
            assertThat(read(otherId, other)).containsExactly('x');
        }

        @Test
        void does_nothing_where_there_is_none() {
            contents().delete(id);
            assertThat(read(text("content"))).asString().isEqualTo("content");
        }
    }

    private StoredContent text(String text) {
        return contents().store(id, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] read(StoredContent stored) {
        return read(id, stored);
    }

    private byte[] read(ReportId which, StoredContent stored) {
        try (InputStream content = contents().open(which, stored)) {
            return content.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
