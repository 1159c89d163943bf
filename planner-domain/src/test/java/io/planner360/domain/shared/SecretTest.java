package io.planner360.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {
    private static final Secret SECRET = new Secret("correct horse battery staple");

    @Test
    void its_hash_is_sha_256_of_the_text_in_lower_case_hexadecimal() {
        assertThat(SECRET.hash().hex()).isEqualTo("c4bbcb1fbec99d65bf59d85c8cb62ee2db963f0fe106f483d9afa73bd4e39a8a");
    }

    @Test
    void it_does_not_print_itself() {
        assertThat(SECRET).hasToString("Secret[hidden]");
    }

    @Test
    void a_short_secret_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Secret("x".repeat(19)));
        assertThat(new Secret("x".repeat(20)).text()).hasSize(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789", "0123"})
    void a_hash_has_64_lower_case_digits(String hex) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SecretHash(hex));
    }
}
