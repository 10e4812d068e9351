package be.sentum.systemtests.orders;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.systemtests.faults.check.Letters;
import be.sentum.systemtests.stack.Http;
import be.sentum.systemtests.stack.Http.Answer;
import be.sentum.systemtests.stack.ServiceName;
import be.sentum.systemtests.stack.StackUnderTest;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Withdraws as somebody without a log-in does: number and name, then the link in the mail, then the receipt. */
final class Withdrawal {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final Pattern TOKEN = Pattern.compile("/withdrawals/([A-Za-z0-9_-]{20,})");

    private final StackUnderTest stack;
    private final Letters letters;
    private final Http http = new Http();

    Withdrawal(StackUnderTest stack) {
        this.stack = stack;
        this.letters = new Letters(stack.local());
    }

    void of(String number, String name, String mailbox) {
        String statement = """
                {"name":"%s","email":"%s","language":"en"}""".formatted(name, mailbox);
        assertThat(post("/orders/" + number + "/withdrawal", statement).status())
                .isEqualTo(202);
        Shop.await(() -> token(mailbox).isPresent());

        String confirmation = "{\"token\":\"" + token(mailbox).orElseThrow() + "\"}";
        Answer confirmed = post("/orders/" + number + "/withdrawal/confirmation", confirmation);

        assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
        Shop.await(() -> letters.letters(mailbox).stream()
                .anyMatch(letter -> letter.contains("Receipt: you withdrew from order " + number)));
    }

    private Optional<String> token(String mailbox) {
        return letters.letters(mailbox).stream()
                .map(letter -> TOKEN.matcher(letter.replace("=\r\n", "").replace("=\n", "")))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    private Answer post(String path, String body) {
        return http.send("POST", stack.address(ServiceName.ORDER).resolve(path), JSON, body);
    }
}
