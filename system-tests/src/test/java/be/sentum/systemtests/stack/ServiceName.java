package be.sentum.systemtests.stack;

import java.util.Locale;

/** The five services by their short names. */
public enum ServiceName {
    CUSTOMER,
    ORDER,
    BILLING,
    CONSENT,
    PRIVACY;

    public String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
