package be.sentum.privacy.adapter.in.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.mail.MailConfig;
import be.sentum.privacy.application.port.in.intake.ReceiveMail.Mail;
import be.sentum.privacy.config.MailboxConfig;
import be.sentum.privacy.domain.identity.MailAddress;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("REQ-DSR-01: whatever a mail is made of, it is read within limits and never lost")
class MailReaderTest {

    private static final String ANNA = "Anna <anna@example.org>";
    private static final Instant ARRIVED = Instant.parse("2026-11-20T22:50:00Z");

    private final MailReader reader = new MailReader(defaults(MailboxConfig.class), defaults(MailConfig.class));

    private static <T> T defaults(Class<T> mapping) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .withMapping(mapping)
                .build()
                .getConfigMapping(mapping);
    }

    @Test
    void a_plain_mail_gives_its_sender_its_words_and_the_date_of_arrival() {
        Mail mail = read(RawMails.plain(ANNA, "=?utf-8?q?Gegevens_=C3=A9?=", "verwijder mij"));

        assertThat(mail.from()).isEqualTo(new MailAddress("anna@example.org"));
        assertThat(mail.subject()).isEqualTo("Gegevens é");
        assertThat(mail.text()).isEqualTo("verwijder mij");
        assertThat(mail.arrivedAt()).isEqualTo(ARRIVED);
        assertThat(mail.automatic()).isFalse();
        assertThat(mail.ours()).isFalse();
    }

    @Test
    void of_html_only_the_words_are_read() {
        Mail mail = read(RawMails.html(
                ANNA,
                "hello",
                "<html><head><style>p{}</style></head><body><p>Please <b>delete</b>&nbsp;me</p>"
                        + "<script>alert('no')</script><br>Anna &amp; co</body></html>"));

        assertThat(mail.text()).isEqualTo("Please delete me\nAnna & co");
    }

    @Test
    void plain_text_is_preferred_and_attachments_are_not_read() {
        Mail mail = read("From: anna@example.org\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
                + "--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment\r\n\r\nthe attachment\r\n"
                + "--b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n"
                + "--c\r\nContent-Type: text/html\r\n\r\n<p>the html</p>\r\n"
                + "--c\r\nContent-Type: text/plain\r\n\r\nthe text\r\n--c--\r\n--b--\r\n");

        assertThat(mail.text()).isEqualTo("the text");
    }

    @Test
    void a_40_megabyte_mail_is_read_up_to_the_limit() {
        byte[] bytes = RawMails.huge(ANNA, "delete me", 40).getBytes(ISO_8859_1);

        Mail mail = reader.read(new RawMail(Arrays.copyOf(bytes, 512 * 1024), ARRIVED, false));

        assertThat(mail.text()).isEqualTo("delete me");
        assertThat(mail.from()).isEqualTo(new MailAddress("anna@example.org"));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 50, 5000})
    void a_mail_bomb_of_nested_parts_still_gives_its_words(int depth) {
        assertThat(read(RawMails.nested(ANNA, "please delete me", depth)).text())
                .contains("please delete me");
    }

    @Test
    void a_mail_bomb_of_thousands_of_attachments_still_gives_its_words() {
        assertThat(read(RawMails.manyParts(ANNA, "please delete me", 10_000)).text())
                .contains("please delete me");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\r\n\r\n",
                "nonsense",
                "From: \r\nSubject: =?utf-8?b?%%%?=\r\n\r\n",
                "From: anna@example.org\r\nContent-Type: multipart/mixed\r\n\r\ndelete me",
                "From: anna@example.org\r\nContent-Type: multipart/mixed; boundary=\"x\"\r\n\r\nno part at all",
                "From: anna@example.org\r\nContent-Type: text/plain; charset=no-such\r\n\r\ndelete me",
                "From: anna@example.org\r\nContent-Transfer-Encoding: base64\r\n\r\nZGVsZXRl%%%",
                "From: anna@example.org\r\nContent-Transfer-Encoding: no-such\r\n\r\ndelete me",
                "From: @@@\r\nContent-Type: /;;=\r\n\r\ndelete me"
            })
    void a_broken_mail_is_read_as_far_as_it_goes(String raw) {
        Mail mail = read(raw);

        assertThat(mail.id()).isNotBlank();
        assertThat(mail.arrivedAt()).isEqualTo(ARRIVED);
    }

    @Test
    void what_no_parser_takes_is_kept_as_it_stands() {
        assertThat(read("From: anna@example.org\r\nContent-Type: multipart/mixed\r\n\r\nplease delete me")
                        .text())
                .contains("please delete me");
    }

    @Test
    void random_bytes_never_break_it() {
        Random random = new Random(20261122);
        for (int i = 0; i < 500; i++) {
            StringBuilder raw = new StringBuilder(RawMails.nested(ANNA, "delete me", 3));
            for (int j = 0; j < 20; j++) {
                raw.setCharAt(random.nextInt(raw.length()), (char) random.nextInt(256));
            }
            assertThat(read(raw.toString()).id()).isNotBlank();
        }
    }

    @Test
    void headers_and_text_are_cut() {
        Mail mail = read(RawMails.plain(ANNA, "s".repeat(100_000), "t".repeat(100_000)));

        assertThat(mail.subject().length()).isLessThanOrEqualTo(300);
        assertThat(mail.text().length()).isLessThanOrEqualTo(20_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied\r\n",
                "Auto-Submitted: auto-generated\r\n",
                "Precedence: bulk\r\n",
                "List-Id: <news.example.org>\r\n",
                "Return-Path: <>\r\n",
                "X-Autoreply: yes\r\n"
            })
    void a_machine_shows_itself_but_its_mail_is_no_less_a_mail(String header) {
        Mail mail = read(RawMails.plain(ANNA, "Away", "delete me", header));

        assertThat(mail.automatic()).isTrue();
        assertThat(mail.ours()).isFalse();
    }

    @Test
    void a_person_says_so() {
        assertThat(read(RawMails.plain(ANNA, "Hello", "delete me", "Auto-Submitted: no\r\n"))
                        .automatic())
                .isFalse();
    }

    @Test
    void a_machines_answer_to_our_letter_is_no_request_but_a_persons_is() {
        String toUs = "In-Reply-To: <1234@mail.sentum.invalid>\r\n";

        assertThat(read(RawMails.plain(ANNA, "Away", "I am away", toUs + "Auto-Submitted: auto-replied\r\n"))
                        .ours())
                .isTrue();
        assertThat(read(RawMails.plain(ANNA, "Re: your request", "delete me", toUs))
                        .ours())
                .isFalse();
    }

    private Mail read(String raw) {
        byte[] bytes = raw.getBytes(raw.chars().allMatch(c -> c < 256) ? ISO_8859_1 : StandardCharsets.UTF_8);
        return reader.read(new RawMail(bytes, ARRIVED, true));
    }
}
