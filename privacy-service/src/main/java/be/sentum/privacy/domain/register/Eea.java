package be.sentum.privacy.domain.register;

import java.util.Set;

/** The European Economic Area, in which data may go without a transfer mechanism (Art. 44). */
public final class Eea {

    private static final Set<String> COUNTRIES = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI",
            "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

    private Eea() {}

    public static boolean contains(String country) {
        return COUNTRIES.contains(country);
    }
}
