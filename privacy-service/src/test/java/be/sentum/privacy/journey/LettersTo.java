package be.sentum.privacy.journey;

import be.sentum.testing.Mailbox;
import be.sentum.testing.ReceivedMail;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;

/** What a person was answered by mail; that the request came in is told besides, and is not counted here. */
class LettersTo {

    private static final String ACKNOWLEDGEMENT = "We kregen uw verzoek";

    private final Mailbox mailbox;

    private LettersTo(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    static LettersTo person(UUID subject) {
        return new LettersTo(Mailbox.of(OtherServices.mailbox(subject)));
    }

    List<ReceivedMail> mails() {
        return mailbox.mails().stream()
                .filter(mail -> !mail.subject().startsWith(ACKNOWLEDGEMENT))
                .toList();
    }

    /** At least so many, once they are there. */
    List<ReceivedMail> await(int count) {
        return Awaitility.await().atMost(Duration.ofSeconds(15)).until(this::mails, mails -> mails.size() >= count);
    }

    /** The only one, once it is there. */
    ReceivedMail only() {
        List<ReceivedMail> all = await(1);
        if (all.size() > 1) {
            throw new AssertionError("more than one letter: "
                    + all.stream().map(ReceivedMail::subject).toList());
        }
        return all.getFirst();
    }
}
