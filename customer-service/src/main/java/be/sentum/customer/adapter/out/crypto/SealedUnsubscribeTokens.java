package be.sentum.customer.adapter.out.crypto;

import be.sentum.customer.application.port.out.unsubscribe.UnsubscribeTokens;
import be.sentum.customer.config.AccountSettings;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.value.Language;
import be.sentum.mail.unsubscribe.UnsubscribeSeal;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Tokens that consent-service reads too: under a key that both have and nobody else. */
@Singleton
@Startup
class SealedUnsubscribeTokens implements UnsubscribeTokens {

    private final ServiceSecret secret;
    private final UnsubscribeSeal seal;
    private final AccountSettings.Unsubscribe settings;
    private final InstantSource clock;

    SealedUnsubscribeTokens(ServiceSecret secret, AccountSettings settings, InstantSource clock) {
        this.secret = secret;
        this.settings = settings.unsubscribe();
        this.seal = UnsubscribeSeal.withKey(
                this.settings.key(), "sentum.customer.account.unsubscribe.key (SENTUM_UNSUBSCRIBE_KEY)");
        this.clock = clock;
    }

    @Override
    public String mint(CustomerId customer, Language language) {
        return seal.seal(new UnsubscribeSeal.Content(customer.value(), language.code(), today().plus(settings.life())));
    }

    @Override
    public Optional<Content> read(String token) {
        return seal.open(token)
                .map(content -> new Content(
                        new CustomerId(content.subject()),
                        language(content.language()),
                        content.lastDay().isBefore(today())));
    }

    @Override
    public String linksOf(CustomerId customer) {
        byte[] id = customer.value().toString().getBytes(StandardCharsets.US_ASCII);
        return HexFormat.of().formatHex(secret.mac("unsubscribe links", id));
    }

    @Override
    public String url(String token) {
        return settings.publicUrl() + "/unsubscribe/" + token;
    }

    @Override
    public Optional<String> mailbox() {
        return settings.mailbox();
    }

    private static Language language(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElse(Language.NL);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
