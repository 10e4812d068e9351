package be.sentum.privacy.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @Test
    void one_mailbox_has_one_form() {
        String form = new MailAddress("zoë@exämple.org").normalised();

        assertThat(new MailAddress("ZOE\u0308@XN--EXMPLE-CUA.ORG").normalised()).isEqualTo(form);
        assertThat(form).endsWith("@xn--exmple-cua.org");
    }

    @Test
    void a_tag_may_be_another_mailbox() {
        assertThat(new MailAddress("anna+shop@example.org").normalised()).isEqualTo("anna+shop@example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anna", "@", "a@b c", "Anna <anna@example.org>", "a@b\r\nBcc: c@d", "a@b,c@d"})
    void what_no_mail_reaches_is_no_address(String text) {
        assertThat(MailAddress.in(text)).isEmpty();
    }

    @Test
    void it_does_not_show_itself() {
        assertThat(new MailAddress("anna@example.org").toString()).doesNotContain("anna");
    }
}
