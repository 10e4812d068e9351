package be.sentum.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What arrived by mail. Each test uses addresses of its own: the server is shared by the whole JVM. */
public final class Mailbox {

    private final String address;

    private Mailbox(String address) {
        this.address = address;
    }

    public static Mailbox of(String address) {
        return new Mailbox(address);
    }

    /**
     * Puts a mail in, as it would come over the wire, arrived at that moment.
     *
     * @param raw one byte a character
     */
    public void receive(String raw, Instant arrivedAt) {
        SentumServers.putMail(address, raw, arrivedAt);
    }

    /** Everything so far, oldest first. */
    public List<ReceivedMail> mails() {
        Map<String, String> raw = SentumServers.mailsTo(address);
        return raw.keySet().stream()
                .sorted(java.util.Comparator.comparingInt(Integer::parseInt))
                .map(raw::get)
                .map(ReceivedMail::parse)
                .toList();
    }

    /** The only mail, once it is there; fails when there are more. */
    public ReceivedMail only() {
        List<ReceivedMail> all = await(1);
        if (all.size() > 1) {
            throw new AssertionError("more than one mail: "
                    + all.stream().map(ReceivedMail::subject).toList());
        }
        return all.getFirst();
    }

    /** At least so many mails, once they are there. */
    public List<ReceivedMail> await(int count) {
        return org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(this::mails, mails -> mails.size() >= count);
    }
}
