package be.sentum.customer.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @DisplayName("Section 18: the original form is kept")
    @ValueSource(strings = {"anna@example.org", "a.b+tag@sub.example.org", "o'hara@example.org", "anna@Straße.example"})
    void an_address_is_kept_as_it_was_given(String text) {
        assertThat(new EmailAddress(" " + text + " ").value()).isEqualTo(text);
    }

    @ParameterizedTest
    @DisplayName("Section 18: an IDN domain is compared by its punycode")
    @CsvSource({
        "Anna@Example.ORG, anna@example.org",
        "anna@BÜCHER.example, anna@xn--bcher-kva.example",
        "anna@xn--bcher-kva.example, anna@xn--bcher-kva.example",
    })
    void addresses_are_compared_in_lower_case_and_punycode(String text, String comparable) {
        assertThat(new EmailAddress(text).comparable()).isEqualTo(comparable);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "@example.org",
                "anna@",
                "anna@example",
                "a@b@example.org",
                "a b@example.org",
                ".anna@example.org",
                "anna.@example.org",
                "an..na@example.org",
                "anna@-example.org",
                "anna@exa mple.org",
                "anna@example..org",
                "anna\n@example.org",
                "<anna@example.org>"
            })
    void what_is_no_address_is_refused(String text) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new EmailAddress(text))
                .extracting(InvalidValue::code)
                .isEqualTo("invalid_format");
    }

    @ParameterizedTest
    @CsvSource({
        "an\u200bna@example.org, forbidden_character",
        "\u202eanna@example.org, forbidden_character",
        "anna@exam\u200dple.org, forbidden_character",
        "85073003328@example.org, national_register_number_not_allowed",
        "anna@85.07.30-033.28.example, national_register_number_not_allowed",
    })
    @DisplayName("Section 18: no invisible character and no national register number in an address")
    void what_hides_in_an_address_is_refused(String text, String code) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new EmailAddress(text))
                .extracting(InvalidValue::code)
                .isEqualTo(code);
    }

    @Test
    void a_domain_too_long_in_punycode_is_refused() {
        String domain = ("漢é字ü".repeat(3) + ".").repeat(17) + "example";

        assertThat(domain.length()).isLessThan(240);
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new EmailAddress("anna@" + domain))
                .extracting(InvalidValue::code)
                .isEqualTo("too_long");
    }

    @Test
    @DisplayName("Section 18: at most 254 characters (RFC 5321)")
    void an_address_of_254_characters_is_taken_and_a_longer_one_is_refused() {
        String domain = ("a".repeat(60) + ".").repeat(3) + "example";
        String longest = "x".repeat(63) + "@" + domain;
        String padded = longest.replace("@", "x@");

        assertThat(longest.length()).isLessThanOrEqualTo(254);
        assertThat(new EmailAddress(longest).value()).isEqualTo(longest);
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new EmailAddress(padded.replace("example", "a".repeat(40) + ".example")))
                .extracting(InvalidValue::code)
                .isEqualTo("too_long");
    }
}
