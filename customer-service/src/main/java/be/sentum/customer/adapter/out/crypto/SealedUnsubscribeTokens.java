package be.sentum.customer.adapter.out.crypto;

import be.sentum.customer.application.port.out.unsubscribe.UnsubscribeTokens;
import be.sentum.customer.config.AccountSettings;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.value.Language;
import jakarta.inject.Singleton;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens sealed with AES-GCM: nothing is stored, so nothing about a link has to be erased, and without the key a token
 * can neither be made nor read. Inside: whom it is about, the language, the last day.
 */
@Singleton
class SealedUnsubscribeTokens implements UnsubscribeTokens {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final byte VERSION = 1;

    private final SecretKeySpec key;
    private final AccountSettings.Unsubscribe settings;
    private final InstantSource clock;

    SealedUnsubscribeTokens(ServiceSecret secret, AccountSettings settings, InstantSource clock) {
        this.key = new SecretKeySpec(secret.key("unsubscribe token"), "AES");
        this.settings = settings.unsubscribe();
        this.clock = clock;
    }

    @Override
    public String mint(CustomerId customer, Language language) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] content = ByteBuffer.allocate(1 + 16 + 1 + 8)
                .put(VERSION)
                .putLong(customer.value().getMostSignificantBits())
                .putLong(customer.value().getLeastSignificantBits())
                .put((byte) language.ordinal())
                .putLong(today().plus(settings.life()).toEpochDay())
                .array();
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(content);
            byte[] token = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, token, NONCE, sealed.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a token could not be sealed", e);
        }
    }

    @Override
    public Optional<Content> read(String token) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            ByteBuffer content = ByteBuffer.wrap(cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(bytes, NONCE))
                    .doFinal(bytes, NONCE, bytes.length - NONCE));
            if (content.get() != VERSION) {
                return Optional.empty();
            }
            CustomerId customer = new CustomerId(new UUID(content.getLong(), content.getLong()));
            Language language = Language.values()[content.get()];
            boolean expired = LocalDate.ofEpochDay(content.getLong()).isBefore(today());
            return Optional.of(new Content(customer, language, expired));
        } catch (GeneralSecurityException | BufferUnderflowException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String url(String token) {
        return settings.publicUrl() + "/unsubscribe/" + token;
    }

    @Override
    public Optional<String> mailbox() {
        return settings.mailbox();
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
