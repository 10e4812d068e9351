package be.sentum.customer.adapter.out.crypto;

import be.sentum.customer.application.port.out.account.LinkCodes;
import be.sentum.customer.domain.Login;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;

/** Codes of eight letters and digits, without those that look alike: 40 bits. */
@Singleton
class KeyedLinkCodes implements LinkCodes {

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ServiceSecret secret;

    KeyedLinkCodes(ServiceSecret secret) {
        this.secret = secret;
    }

    @Override
    public String next() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i == LENGTH / 2 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    @Override
    public byte[] hash(Login login, String code) {
        String typed = code.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        return secret.mac(
                "link code",
                login.subject().getBytes(StandardCharsets.UTF_8),
                new byte[] {0},
                typed.getBytes(StandardCharsets.UTF_8));
    }
}
