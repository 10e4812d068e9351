package be.sentum.consent.domain.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "Jan.Jansen@Firma.BE,jan.jansen@firma.be",
        "'  jan@firma.be ',jan@firma.be",
        "jan+nieuws@firma.be,jan+nieuws@firma.be",
        "j.a.n@gmail.com,j.a.n@gmail.com",
        "jan@BÜCHER.example,jan@xn--bcher-kva.example",
        "jan@xn--BCHER-kva.example,jan@xn--bcher-kva.example",
        // e and a combining acute accent, and the composed letter
        "rene\u0301e@firma.be,ren\u00e9e@firma.be",
        "ren\u00c9e@firma.be,ren\u00e9e@firma.be"
    })
    @DisplayName("REQ-MKT-07: lower case, composed, trimmed, domain as in the DNS; tags and dots stay")
    void one_form_for_all_ways_of_writing(String written, String normalised) {
        assertThat(new MailAddress(written).normalised()).isEqualTo(normalised);
    }

    @Test
    void an_address_does_not_show_itself() {
        assertThat(new MailAddress("jan@firma.be").toString()).doesNotContain("jan");
    }
}
