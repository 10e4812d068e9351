package be.sentum.customer.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;

/** How long accounts, codes and links live; what the service's own secret is. */
@ConfigMapping(prefix = "sentum.customer.account")
public interface AccountSettings {

    /** 32 random bytes in Base64, for the codes that link accounts. */
    String secret();

    /** RET-05. */
    @WithDefault("P36M")
    Period inactivity();

    @WithDefault("P30D")
    Period notice();

    @WithDefault("P30D")
    Period kept();

    /** When the round over accounts runs (Europe/Brussels); {@code off} switches it off. Read by the scheduler. */
    @WithDefault("0 15 4 * * ?")
    String cron();

    Link link();

    Unsubscribe unsubscribe();

    /** Tying a log-in to a customer. */
    interface Link {

        @WithDefault("15m")
        Duration life();

        @WithDefault("5")
        int tries();

        @WithDefault("5")
        int requests();

        @WithDefault("5")
        int letters();

        @WithDefault("24h")
        Duration window();

        /** No request is answered sooner than this: how long it took says nothing about what was found. */
        @WithDefault("400ms")
        Duration answerAfter();
    }

    /** Links in mails. */
    interface Unsubscribe {

        /** 32 random bytes in Base64, the same as consent-service's; with another one, old links are worthless. */
        String key();

        /** At least two years (REQ-MKT-05). */
        @WithDefault("P3Y")
        Period life();

        /** Where the world reaches this service. */
        @WithDefault("http://localhost:8081")
        String publicUrl();

        /** Where mail programs without HTTP unsubscribe. */
        Optional<String> mailbox();

        /** What anybody may send to the page; a mail program sends one line, or one part. */
        @WithDefault("4K")
        MemorySize bodyLimit();

        /** Addresses that the old links of one person may name in the window. */
        @WithDefault("5")
        int addresses();

        @WithDefault("24h")
        Duration addressWindow();
    }
}
