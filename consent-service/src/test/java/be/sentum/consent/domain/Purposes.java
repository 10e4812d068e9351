package be.sentum.consent.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Purposes as the tests need them. */
public final class Purposes {

    public static final TextVersionId NEWSLETTER_TEXT =
            new TextVersionId(UUID.fromString("00000000-0000-0000-0000-000000000009"));

    private Purposes() {}

    public static Purpose orderHandling() {
        return purpose("P02", Basis.CONTRACT, false, false, Map.of());
    }

    public static Purpose similarProducts() {
        return purpose("P08", Basis.LEGITIMATE_INTEREST, true, true, Map.of());
    }

    public static Purpose newsletter() {
        return purpose("P09", Basis.CONSENT, true, true, Map.of("nl", NEWSLETTER_TEXT));
    }

    public static Purpose analytics() {
        return purpose("P11", Basis.CONSENT, true, false, Map.of());
    }

    public static List<Purpose> some() {
        return List.of(orderHandling(), similarProducts(), newsletter(), analytics());
    }

    private static Purpose purpose(
            String code, Basis basis, boolean optional, boolean marketing, Map<String, TextVersionId> texts) {
        return new Purpose(new PurposeCode(code), basis, optional, marketing, Map.of("nl", code), texts);
    }
}
