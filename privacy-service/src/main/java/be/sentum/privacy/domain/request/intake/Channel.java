package be.sentum.privacy.domain.request.intake;

import java.util.Locale;
import java.util.Optional;

/** How a request came in: any reasonable way counts (REQ-DSR-01). */
public enum Channel {
    ACCOUNT,
    WEB_FORM,
    EMAIL,
    LETTER,
    PHONE,
    STAFF,
    /** Another controller passed it on (OpenDSR). */
    PARTNER;

    public static Optional<Channel> named(String word) {
        for (Channel channel : values()) {
            if (channel.word().equals(word)) {
                return Optional.of(channel);
            }
        }
        return Optional.empty();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
