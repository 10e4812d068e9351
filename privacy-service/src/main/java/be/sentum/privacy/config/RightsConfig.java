package be.sentum.privacy.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** How rights requests are handled: numbers the law leaves open, and the key that seals what is collected. */
@ConfigMapping(prefix = "sentum.rights")
public interface RightsConfig {

    /** 32 random bytes in Base64. There is no default outside development: packages made with it open with no other. */
    String masterKey();

    Signing signing();

    /** Where this service is reached from outside: the start of the links in a package. */
    @WithDefault("http://localhost:8085")
    URI publicUrl();

    /** How long a package can be fetched. */
    @WithDefault("P14D")
    Period downloadable();

    /** How long its bytes stay after that (RET-15). */
    @WithDefault("P30D")
    Period packageKept();

    /** Packages that one replica makes at the same time; each holds one piece in memory. */
    @WithDefault("2")
    int packagesAtOnce();

    /** Of a collection, what stays opened in memory while its package is made; more is opened for each layer again. */
    @WithDefault("1M")
    MemorySize openedInMemory();

    /** What an officer reads before an access package is released: others, or all free text. */
    @WithDefault("others")
    TextsToRead textsToRead();

    Reminders reminders();

    /** The Ed25519 key that signs packages. */
    interface Signing {

        /** 32 random bytes in Base64. No default outside development. */
        String key();

        /** Public keys of former signing keys, each the {@code x} of its JWK: they stay published after a rotation. */
        Optional<List<String>> retiredKeys();
    }

    /** When services that have not answered are asked again. */
    interface Reminders {

        /** The first time; the pause doubles each time. */
        @WithDefault("30s")
        Duration first();

        @WithDefault("1h")
        Duration last();

        /** Unanswered questions after which a human is called. */
        @WithDefault("3")
        int alarmAfter();
    }
}
