package be.sentum.mail.queue;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter that this replica took from the queue and has to deliver before its lease ends. */
public record WaitingLetter(
        UUID id,
        @Nullable UUID subjectId,
        String template,
        String recipient,
        String language,
        String subject,
        String text,
        String html,
        Map<String, String> headers,
        int attempts) {

    /** Neither address nor words: this may end up in a log. */
    @Override
    public String toString() {
        return "WaitingLetter[" + id + ", " + template + "]";
    }
}
