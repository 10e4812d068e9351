package be.sentum.privacy.domain.relay;

import java.util.Locale;

/** In whose words a controller speaks. */
public enum Dialect {
    OPENDSR,
    /** The older names of the same thing; knows no regulation but the GDPR. */
    OPENGDPR;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
