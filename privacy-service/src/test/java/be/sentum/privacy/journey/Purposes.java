package be.sentum.privacy.journey;

import be.sentum.events.consent.PurposeRegistered;
import be.sentum.events.consent.PurposeText;
import be.sentum.testing.KafkaProbe;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** consent-service, as far as it announces purposes. */
final class Purposes {

    private final KafkaProbe kafka;

    Purposes(KafkaProbe kafka) {
        this.kafka = kafka;
    }

    /** Those that the recipients of the migrations and the inventories name, and all in order. */
    void announce() {
        Stream.of("P01", "P02", "P03", "P08", "P09", "P11", "P13").forEach(code -> purpose(code, "contract", "RET-05"));
        purpose("P04", "legal_obligation", "RET-01");
        purpose("P06", "legitimate_interest", "RET-09");
    }

    void purpose(String code, String basis, @Nullable String retention) {
        List<PurposeText> texts = Stream.of("de", "en", "fr", "nl")
                .map(language -> new PurposeText(language, "purpose " + code + " " + language, "an interest"))
                .toList();
        kafka.send(new PurposeRegistered(
                code,
                basis,
                false,
                true,
                texts,
                "Art. 1",
                retention,
                null,
                null,
                List.of("Name"),
                List.of(),
                List.of(),
                "P1Y"));
    }
}
