package be.sentum.testing.server;

import be.sentum.events.Topic;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds the running servers of this JVM. Reached through {@code SentumServers}, which loads it once, in the system
 * class loader; speaks JDK types only.
 */
public final class ServerHost {

    private static @Nullable ServerHost instance;
    private static @Nullable RuntimeException failure;

    private final DatabaseServer postgres;
    private final MailServer mail;
    private final Map<String, String> addresses;

    private ServerHost(DatabaseServer postgres, MailServer mail, Map<String, String> addresses) {
        this.postgres = postgres;
        this.mail = mail;
        this.addresses = addresses;
    }

    /** Keys: jdbc-url, user, password, kafka, issuer, signing-key, smtp-port, imap-port. Starts what does not run yet. */
    public static Map<String, String> addresses() {
        return host().addresses;
    }

    /** Keys: jdbc-url, user, password. Refuses a name that exists. */
    public static Map<String, String> newDatabase(String name) {
        return Databases.create(host().postgres, name);
    }

    /** Mails to an address as they came over the wire; the keys count up from 0, oldest first. */
    public static Map<String, String> mailsTo(String address) {
        return host().mail.to(address);
    }

    /**
     * Puts a mail into a mailbox, one byte a character, as if it had come at that moment (milliseconds since 1970).
     * Answers nothing.
     */
    public static Map<String, String> putMail(String address, String raw, String arrivedAtMillis) {
        host().mail.put(address, raw, Long.parseLong(arrivedAtMillis));
        return Map.of();
    }

    /** What failed once is not tried again for every test class: each gets the first failure, at once. */
    private static synchronized ServerHost host() {
        if (failure != null) {
            throw failure;
        }
        if (instance == null) {
            try {
                instance = start(Infra.chosen());
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
        }
        return instance;
    }

    private static ServerHost start(Infra infra) {
        DatabaseServer postgres = infra.startPostgres();
        String kafka = infra.startKafka();
        Topics.create(kafka, Topic.values());
        TokenIssuer issuer = TokenIssuer.start();
        MailServer mail = MailServer.start();
        Map<String, String> addresses = new java.util.HashMap<>(Databases.create(postgres, "sentum_test"));
        addresses.put("kafka", kafka);
        addresses.put("issuer", issuer.url());
        addresses.put("signing-key", issuer.signingKey());
        addresses.put("smtp-port", mail.port());
        addresses.put("imap-port", mail.imapPort());
        return new ServerHost(postgres, mail, Map.copyOf(addresses));
    }
}
