package be.sentum.consent.adapter.out.signature;

import be.sentum.consent.config.ReceiptSettings;
import be.sentum.consent.domain.purpose.Basis;
import be.sentum.consent.domain.purpose.ProcessingTerms;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.purpose.RegisteredPurpose;
import be.sentum.consent.domain.receipt.Receipt;
import be.sentum.consent.domain.receipt.RecordedDecision;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** A receipt as JSON-LD: the fields of ISO/IEC TS 27560 in the words of DPV, all values texts. */
@ApplicationScoped
class ReceiptDocument {

    private static final String SCHEMA_VERSION = "ISO/IEC TS 27560:2023";
    private static final String BELGIUM = "loc:BE";

    private final ReceiptSettings settings;

    ReceiptDocument(ReceiptSettings settings) {
        this.settings = settings;
    }

    Map<String, Object> of(Receipt receipt) {
        RecordedDecision decision = receipt.decision();
        Map<String, Object> document = new TreeMap<>();
        document.put("@context", Vocabulary.CONTEXT);
        document.put("@id", urn(receipt.id()));
        document.put("@type", "dpv:ConsentReceipt");
        document.put("dct:identifier", receipt.id().toString());
        document.put("dct:conformsTo", Vocabulary.RECEIPT_PROFILE);
        document.put("dct:created", decision.occurredAt().toString());
        document.put("dct:publisher", controllerIri());
        document.put("schema:recipient", "dpv:DataSubject");
        document.put("dpv:hasRecordOfActivity", record(receipt));
        return document;
    }

    /** Where the keys are that check the signature. */
    String keysUrl() {
        return url("/.well-known/jwks.json");
    }

    private Map<String, Object> record(Receipt receipt) {
        RecordedDecision decision = receipt.decision();
        RegisteredPurpose purpose = receipt.purpose();
        Map<String, Object> entry = new TreeMap<>();
        entry.put("@id", urn(decision.id()));
        entry.put("@type", "dpv:ConsentRecord");
        entry.put("dct:identifier", decision.id().toString());
        entry.put("dct:conformsTo", Vocabulary.RECORD_PROFILE);
        entry.put("schema:schemaVersion", SCHEMA_VERSION);
        entry.put("dct:language", receipt.language());
        entry.put("dpv:hasDataSubject", Map.of("@id", urn(decision.subject().value()), "@type", "dpv:Customer"));
        entry.put("dpv:hasDataController", List.of(controller()));
        entry.put("dpv:hasJurisdiction", BELGIUM);
        entry.put("dpv:hasApplicableLaw", "eu-gdpr:GDPR");
        entry.put("dpv:hasNotice", notice(decision));
        entry.put("dpv:hasProcess", process(receipt));
        entry.put("dpv:hasRight", Vocabulary.rights(purpose.basis()));
        entry.put("dpv:hasConsentControl", control(purpose));
        entry.put("dpv:hasConsentStatus", List.of(event(decision)));
        return entry;
    }

    /** 27560: party. */
    private Map<String, Object> controller() {
        ReceiptSettings.Controller party = settings.controller();
        return Map.of(
                "@id", controllerIri(),
                "@type", "dpv:DataController",
                "dct:identifier", party.id(),
                "schema:name", party.name(),
                "schema:address", party.address(),
                "schema:email", party.email(),
                "schema:url", party.url().toString(),
                "dpv:hasContact", "mailto:" + party.email(),
                "schema:additionalType", "schema:Organization");
    }

    private Map<String, Object> notice(RecordedDecision decision) {
        RecordedDecision.ShownText text = decision.text();
        if (text == null) {
            return Map.of("@type", "dpv:PrivacyNotice", "schema:url", url("/purposes"));
        }
        return Map.of(
                "@id", urn(text.id()),
                "@type", "dpv:ConsentNotice",
                "dct:identifier", text.id().toString(),
                "dct:language", text.language(),
                "schema:version", text.version(),
                "spdx:checksum", Map.of("spdx:algorithm", "sha256", "spdx:checksumValue", text.sha256()),
                "schema:url", url("/consent-texts/" + text.id()));
    }

    private Map<String, Object> process(Receipt receipt) {
        RegisteredPurpose purpose = receipt.purpose();
        ProcessingTerms terms = purpose.terms();
        Map<String, Object> process = new TreeMap<>();
        process.put("@type", "dpv:Process");
        process.put("dpv:hasPurpose", purpose(receipt));
        process.put("dpv:hasLegalBasis", Vocabulary.legalBasis(purpose.basis()));
        process.put("dpv:hasPersonalData", data(terms));
        process.put("dpv:hasDataSource", "dpv:DataSubjectDataSource");
        process.put(
                "dpv:hasStorageCondition",
                List.of(
                        Map.of("@type", "dpv:StorageLocation", "dpv:hasLocation", BELGIUM),
                        Map.of(
                                "@type", "dpv:StorageDuration",
                                "dct:identifier", String.valueOf(purpose.retention()),
                                "dpv:hasDuration", terms.retentionPeriod())));
        process.put("dpv:hasRecipient", recipients(receipt));
        return process;
    }

    private static Map<String, Object> purpose(Receipt receipt) {
        RegisteredPurpose purpose = receipt.purpose();
        String language = receipt.language();
        return Map.of(
                "@id",
                "urn:sentum:purpose:" + purpose.code().value(),
                "@type",
                "dpv:" + purpose.terms().purpose(),
                "dct:identifier",
                purpose.code().value(),
                "dct:description",
                Map.of(
                        "@language",
                        language,
                        "@value",
                        String.valueOf(purpose.descriptions().get(language))));
    }

    private static List<Map<String, Object>> data(ProcessingTerms terms) {
        return Stream.concat(
                        terms.dataTypes().stream().map(type -> data(type, "dpv:Required")),
                        terms.optionalTypes().stream().map(type -> data(type, "dpv:Optional")))
                .toList();
    }

    private static Map<String, Object> data(String type, String necessity) {
        return Map.of("@type", "pd:" + type, "dpv:hasNecessity", necessity);
    }

    /** Ourselves, who may act on it by name, and who works for us. */
    private List<String> recipients(Receipt receipt) {
        List<String> found = new ArrayList<>();
        found.add(settings.controller().name());
        receipt.decision().controllers().stream()
                .filter(name -> !found.contains(name))
                .forEach(found::add);
        found.addAll(receipt.purpose().terms().recipients());
        return found;
    }

    private Map<String, Object> control(RegisteredPurpose purpose) {
        return purpose.basis() == Basis.CONSENT
                ? Map.of(
                        "@type", "dpv:WithdrawConsent",
                        "schema:httpMethod", "DELETE",
                        "schema:url", withdrawal(purpose.code()))
                : Map.of(
                        "@type", "dpv:RightExerciseActivity",
                        "schema:httpMethod", "POST",
                        "schema:url", url("/objections"));
    }

    private String withdrawal(PurposeCode code) {
        String all = url("/consents/" + code.whole().value());
        return code.isPart() ? all + "?medium=" + code.medium() : all;
    }

    /** 27560: event. Validity: until the grant ends by itself, or until it is taken back. */
    private static Map<String, Object> event(RecordedDecision decision) {
        Map<String, Object> event = new TreeMap<>();
        event.put("@type", Vocabulary.eventType(decision.act()));
        event.put("dpv:hasConsentStatus", Vocabulary.status(decision.act()));
        event.put("dpv:isIndicatedAtTime", decision.occurredAt().toString());
        event.put("dpv:isIndicatedBy", urn(decision.subject().value()));
        event.put(
                "dpv:hasDuration",
                decision.expiresAt() == null
                        ? "dpv:UntilEventDuration"
                        : decision.occurredAt() + "/" + decision.expiresAt());
        if (decision.method() != null) {
            event.put("dpv:hasIndicationMethod", decision.method());
        }
        return event;
    }

    private String controllerIri() {
        return "urn:sentum:controller:" + settings.controller().id();
    }

    private String url(String path) {
        String base = settings.publicUrl().toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }

    private static String urn(UUID id) {
        return "urn:uuid:" + id;
    }
}
