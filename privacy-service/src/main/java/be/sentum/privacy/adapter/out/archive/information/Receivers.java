package be.sentum.privacy.adapter.out.archive.information;

import static be.sentum.privacy.adapter.out.archive.information.Items.none;
import static be.sentum.privacy.adapter.out.archive.information.Items.ordered;

import be.sentum.privacy.adapter.out.archive.information.Handovers.Handover;
import be.sentum.privacy.adapter.out.archive.words.Texts;
import be.sentum.privacy.application.port.out.collection.Archive.Content;
import be.sentum.privacy.domain.register.Recipient;
import be.sentum.privacy.domain.register.Transfer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** (c) Who received the data, by name, and (2) where they went. */
class Receivers {

    private static final Set<String> EEA = Set.of(
            "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IS", "IE", "IT", "LV", "LI",
            "LT", "LU", "MT", "NL", "NO", "PL", "PT", "RO", "SK", "SI", "ES", "SE");

    private final Texts texts;
    private final List<Recipient> recipients;
    private final List<Handover> handovers;

    Receivers(Texts texts, Content content, Set<String> purposes) {
        this.texts = texts;
        handovers = new Handovers(content).list();
        recipients = content.recipients().stream()
                .filter(r -> r.purposes().stream().anyMatch(purposes::contains))
                .toList();
    }

    /**
     * Those who received something, from the disclosure log; where it has nothing, those who may, from the register.
     * {@code basis} says which.
     */
    Map<String, Object> recipients() {
        if (!handovers.isEmpty()) {
            return ordered(
                    "basis",
                    "disclosure_log",
                    "explanation",
                    texts.get("recipients.log"),
                    "items",
                    handovers.stream().map(this::handover).toList());
        }
        if (recipients.isEmpty()) {
            return none(texts.get("recipients.none"));
        }
        return ordered(
                "basis",
                "register",
                "explanation",
                texts.get("recipients"),
                "items",
                recipients.stream().map(this::recipient).toList());
    }

    private Map<String, Object> handover(Handover handover) {
        Map<String, Object> item = ordered("name", handover.name());
        if (handover.known() != null) {
            item.put("role", handover.known().role().word());
            item.put("text", texts.label("role", handover.known().role().word()));
            item.put("country", handover.known().country());
        } else {
            item.put("text", texts.get("recipients.former"));
        }
        item.put("purposes", handover.purposes());
        item.put("at", handover.latest().at().toString());
        item.put("fields", handover.fields());
        return item;
    }

    private Map<String, Object> recipient(Recipient recipient) {
        return ordered(
                "name", recipient.legalName(),
                "role", recipient.role().word(),
                "text", texts.label("role", recipient.role().word()),
                "country", recipient.country(),
                "purposes", recipient.purposes());
    }

    Map<String, Object> transfers() {
        List<?> outside = recipients.stream()
                .flatMap(recipient -> recipient.transfers().stream()
                        .filter(transfer -> !EEA.contains(transfer.country()))
                        .map(transfer -> transfer(recipient, transfer)))
                .toList();
        return Items.of(outside, texts.get("transfers.none"));
    }

    private Map<String, Object> transfer(Recipient recipient, Transfer transfer) {
        String safeguard = transfer.mechanism().code();
        return ordered(
                "name", recipient.legalName(),
                "country", transfer.country(),
                "safeguard", safeguard,
                "text", texts.label("mechanism", safeguard),
                "evidence", transfer.evidenceRef(),
                "copy", texts.get("transfers.copy"));
    }
}
