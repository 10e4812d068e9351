package be.sentum.consent.domain;

import be.sentum.consent.domain.purpose.Basis;
import be.sentum.consent.domain.purpose.ConsentText;
import be.sentum.consent.domain.purpose.Purpose;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.purpose.PurposeTexts;
import be.sentum.consent.domain.purpose.TextVersionId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Purposes and texts as the tests need them. */
public final class Purposes {

    public static final TextVersionId NEWSLETTER_TEXT =
            new TextVersionId(UUID.fromString("00000000-0000-0000-0000-000000000009"));

    public static final PurposeCode TEXT_MESSAGES = new PurposeCode("P09.sms");

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private Purposes() {}

    public static Purpose orderHandling() {
        return purpose("P02", Basis.CONTRACT, false, false);
    }

    public static Purpose solvency() {
        return purpose("P06", Basis.LEGITIMATE_INTEREST, true, false);
    }

    public static Purpose similarProducts() {
        return purpose("P08", Basis.LEGITIMATE_INTEREST, true, true);
    }

    public static Purpose newsletter() {
        return newsletter(newsletterText(1, 0, LONG_AGO));
    }

    /** With these texts instead of version 1.0. */
    public static Purpose newsletter(ConsentText... texts) {
        return purpose("P09", Basis.CONSENT, true, true, texts);
    }

    /** The part of the newsletter's purpose that comes by SMS. */
    public static Purpose textMessages() {
        return purpose("P09.sms", Basis.CONSENT, true, true, text("P09.sms", 1, 0, LONG_AGO));
    }

    public static Purpose advertising() {
        return purpose("P10", Basis.CONSENT, true, true, text("P10", 1, 0, LONG_AGO));
    }

    public static Purpose analytics() {
        return purpose("P11", Basis.CONSENT, true, false, text("P11", 1, 0, LONG_AGO));
    }

    public static Purpose post() {
        return purpose("P17", Basis.LEGITIMATE_INTEREST, true, true);
    }

    public static List<Purpose> some() {
        return List.of(
                orderHandling(),
                solvency(),
                similarProducts(),
                newsletter(),
                textMessages(),
                advertising(),
                analytics(),
                post());
    }

    /** A text of the newsletter; version 1.0 has the id {@link #NEWSLETTER_TEXT}. */
    public static ConsentText newsletterText(int major, int minor, LocalDate validFrom) {
        return text("P09", major, minor, validFrom);
    }

    private static ConsentText text(String purpose, int major, int minor, LocalDate validFrom) {
        String id = "00000000-0000-0000-%02d%02d-000000%s%s"
                .formatted(major - 1, minor, purpose.endsWith("sms") ? "5115" : "0000", purpose.substring(1, 3));
        return new ConsentText(
                new TextVersionId(UUID.fromString(id)),
                new PurposeCode(purpose),
                major,
                minor,
                "nl",
                "tekst " + major + "." + minor,
                "hash",
                List.of("Sentum"),
                validFrom);
    }

    private static Purpose purpose(
            String code, Basis basis, boolean optional, boolean marketing, ConsentText... texts) {
        return new Purpose(
                new PurposeCode(code),
                basis,
                optional,
                marketing,
                Map.of("nl", code),
                new PurposeTexts(Arrays.asList(texts)));
    }
}
