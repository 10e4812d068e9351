package be.sentum.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import be.sentum.testing.Mailbox;
import be.sentum.testing.ReceivedMail;
import be.sentum.testing.WithSentumServers;
import be.sentum.testing.data.Unique;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class LettersTest {

    @Inject
    Letters letters;

    @Inject
    Rows rows;

    private final String address = Unique.email();

    @Test
    void a_letter_leaves_as_text_and_html_after_the_commit() {
        Letter letter = greeting("Anna").withHeaders(Map.of("List-Unsubscribe", "<https://shop.example/u/1>"));

        QuarkusTransaction.requiringNew().run(() -> letters.write(letter));

        ReceivedMail mail = Mailbox.of(address).only();
        assertThat(mail.subject()).isEqualTo("Hello from Sentum");
        assertThat(mail.headers())
                .containsEntry("List-Unsubscribe", "<https://shop.example/u/1>")
                .containsEntry("Auto-Submitted", "auto-generated");
        assertThat(mail.headers().get("Message-ID")).contains(letter.id().toString());
        assertThat(mail.text())
                .contains("Dear Anna,", "this is how it begins.\nStill the same paragraph.", "Your right", "K7-XX");
        assertThat(mail.html())
                .contains("<p>Dear Anna,</p>")
                .contains("<a href=\"https://shop.example/start\">")
                .containsPattern("<section[^>]*><h2[^>]*>Your right</h2>\\s*<p>You may object at any time.</p>")
                .containsPattern("<strong>\\s*K7-XX</strong>");
    }

    @Test
    void what_a_person_typed_stays_text() {
        String name = "<b>An\u202ena</b>\u200b\r\n== Click\r\nhttps://evil.example\r\n";

        QuarkusTransaction.requiringNew().run(() -> letters.write(greeting(name)));

        ReceivedMail mail = Mailbox.of(address).only();
        assertThat(mail.html())
                .contains("Dear &lt;b&gt;Anna&lt;/b&gt; == Click https://evil.example,")
                .doesNotContain("<b>", "\u202e", "\u200b", "<h2>Click", "href=\"https://evil");
        assertThat(mail.text()).contains("Dear <b>Anna</b> == Click https://evil.example,");
    }

    @Test
    void what_rolls_back_is_never_sent() throws SQLException {
        Letter letter = greeting("Anna");

        QuarkusTransaction.begin();
        letters.write(letter);
        QuarkusTransaction.rollback();

        assertThat(rows.waiting(letter.id())).isFalse();
    }

    @Test
    void the_same_letter_twice_is_one_mail() throws SQLException {
        Letter letter = greeting("Anna");
        QuarkusTransaction.requiringNew().run(() -> letters.write(letter));
        await().until(() -> rows.sent(letter.id()));

        QuarkusTransaction.requiringNew().run(() -> letters.write(letter));

        assertThat(rows.waiting(letter.id())).isFalse();
        Mailbox.of(address).only();
    }

    @Test
    void nothing_is_written_to_the_erased() throws SQLException {
        UUID erased = rows.erase(UUID.randomUUID());
        Letter letter = Letter.about(UUID.randomUUID(), erased, "greeting", "nl", address, values("Anna"));

        QuarkusTransaction.requiringNew().run(() -> letters.write(letter));

        assertThat(rows.waiting(letter.id())).isFalse();
    }

    @Test
    void outside_a_transaction_nothing_is_written() {
        assertThatThrownBy(() -> letters.write(greeting("Anna"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_missing_value_or_template_is_refused_without_naming_the_person() {
        Letter incomplete =
                Letter.about(UUID.randomUUID(), UUID.randomUUID(), "greeting", "nl", address, Map.of("code", "1"));
        Letter unknown = Letter.about(UUID.randomUUID(), UUID.randomUUID(), "farewell", "nl", address, Map.of());

        for (Letter letter : new Letter[] {incomplete, unknown}) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> letters.write(letter)))
                    .hasStackTraceContaining("IllegalArgumentException")
                    .message()
                    .doesNotContain(address);
        }
    }

    @Test
    void a_value_that_is_too_long_is_refused_and_never_cut() {
        String longest = "é".repeat(2_000);

        QuarkusTransaction.requiringNew().run(() -> letters.write(greeting(longest)));

        assertThat(Mailbox.of(address).only().text()).contains(longest);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> letters.write(greeting(longest + "x"))))
                .hasStackTraceContaining("IllegalArgumentException");
    }

    @Test
    void an_address_with_a_line_break_is_refused() {
        assertThatThrownBy(() -> Letter.about(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "greeting",
                        "nl",
                        "a@example.org\r\nBcc: b@example.org",
                        Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_letter_past_its_time_is_not_written_for_long() {
        Letter letter = greeting("Anna").goodUntil(Instant.now().minusSeconds(1));

        QuarkusTransaction.requiringNew().run(() -> letters.write(letter));

        await().until(() -> !rows.waiting(letter.id()));
        assertThat(Mailbox.of(address).mails()).isEmpty();
    }

    private Letter greeting(String name) {
        return Letter.about(UUID.randomUUID(), UUID.randomUUID(), "greeting", "nl", address, values(name));
    }

    private static Map<String, Object> values(String name) {
        return Map.of("name", name, "code", "K7-XX");
    }
}
