package be.sentum.consent.adapter.out.signature;

import be.sentum.consent.domain.act.Act;
import be.sentum.consent.domain.purpose.Basis;
import java.util.List;
import java.util.Map;

/** The words of DPV 2.3 for our own. */
final class Vocabulary {

    /** Prefixes only, so that nothing has to be fetched to read a receipt. */
    static final Map<String, String> CONTEXT = Map.of(
            "dpv", "https://w3id.org/dpv#",
            "eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#",
            "pd", "https://w3id.org/dpv/pd#",
            "loc", "https://w3id.org/dpv/loc#",
            "dct", "http://purl.org/dc/terms/",
            "schema", "https://schema.org/",
            "spdx", "http://spdx.org/rdf/terms#");

    static final String RECEIPT_PROFILE = "https://w3id.org/dpv/schema/dpv-27560#receipt-eu-gdpr";
    static final String RECORD_PROFILE = "https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr";

    private Vocabulary() {}

    /** The state that the act brought about. */
    static String status(Act act) {
        return switch (act) {
            case GRANTED -> "dpv:ConsentGiven";
            case DENIED -> "dpv:ConsentRefused";
            case WITHDRAWN, OBJECTED -> "dpv:ConsentWithdrawn";
            case EXPIRED -> "dpv:ConsentExpired";
            case OUTGROWN -> "dpv:ConsentInvalidated";
        };
    }

    /** What kind of act it was. */
    static String eventType(Act act) {
        return switch (act) {
            case GRANTED, DENIED -> "dpv:ExplicitlyExpressedConsent";
            case WITHDRAWN -> "dpv:WithdrawConsent";
            case OBJECTED -> "dpv:RightExerciseActivity";
            case EXPIRED -> "dpv:ConsentExpired";
            case OUTGROWN -> "dpv:ConsentInvalidated";
        };
    }

    static String legalBasis(Basis basis) {
        return switch (basis) {
            case CONSENT -> "eu-gdpr:A6-1-a";
            case CONTRACT -> "eu-gdpr:A6-1-b";
            case LEGAL_OBLIGATION -> "eu-gdpr:A6-1-c";
            case LEGITIMATE_INTEREST -> "eu-gdpr:A6-1-f";
        };
    }

    static List<String> rights(Basis basis) {
        return basis == Basis.CONSENT
                ? List.of(
                        "eu-gdpr:A7-3",
                        "eu-gdpr:A13",
                        "eu-gdpr:A15",
                        "eu-gdpr:A16",
                        "eu-gdpr:A17",
                        "eu-gdpr:A18",
                        "eu-gdpr:A20",
                        "eu-gdpr:A77")
                : List.of(
                        "eu-gdpr:A13",
                        "eu-gdpr:A15",
                        "eu-gdpr:A16",
                        "eu-gdpr:A17",
                        "eu-gdpr:A18",
                        "eu-gdpr:A21",
                        "eu-gdpr:A77");
    }
}
