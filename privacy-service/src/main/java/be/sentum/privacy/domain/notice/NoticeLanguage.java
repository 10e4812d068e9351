package be.sentum.privacy.domain.notice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of the notice. */
public enum NoticeLanguage {
    NL,
    FR,
    DE,
    EN;

    /** REQ-NOT-01: whoever asks for another language reads Dutch. */
    public static final NoticeLanguage FALLBACK = NL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code fr}, {@code fr-BE}; empty for any other. */
    public static Optional<NoticeLanguage> of(String tag) {
        String language = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return Arrays.stream(values()).filter(l -> l.code().equals(language)).findFirst();
    }
}
