package be.sentum.privacy.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.sentum.events.customer.CustomerCard;
import be.sentum.events.privacy.CollectRequested;
import be.sentum.events.privacy.CollectionCompleted;
import be.sentum.events.privacy.DeclaredField;
import be.sentum.events.privacy.FragmentSealed;
import be.sentum.events.privacy.InventoryAnnounced;
import be.sentum.events.privacy.erasure.Blocker;
import be.sentum.events.privacy.erasure.ErasureExecuted;
import be.sentum.events.privacy.erasure.ErasureOrdered;
import be.sentum.events.privacy.erasure.ErasurePlanRequested;
import be.sentum.events.privacy.erasure.ErasurePlanned;
import be.sentum.events.privacy.erasure.FieldOutcome;
import be.sentum.events.privacy.erasure.PlannedFate;
import be.sentum.events.privacy.erasure.Remainder;
import be.sentum.events.privacy.erasure.VerificationAnswered;
import be.sentum.events.privacy.erasure.VerificationRequested;
import be.sentum.personaldata.rights.collection.FragmentSeal;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** The other four services, as far as privacy-service can see them. */
class OtherServices {

    static final List<String> NAMES = List.of("customer", "order", "billing", "consent");

    private static final LocalDate INVOICE_UNTIL = LocalDate.of(2036, 12, 31);

    private final KafkaProbe kafka;

    OtherServices(KafkaProbe kafka) {
        this.kafka = kafka;
    }

    /** They have started once: each has said what it holds. */
    void announce() {
        for (String service : NAMES) {
            kafka.send(new InventoryAnnounced(service, "digest-" + service, List.of(field(service))));
        }
    }

    private static DeclaredField field(String service) {
        return switch (service) {
            case "billing" ->
                new DeclaredField(
                        "solvency_check",
                        "score",
                        "inferred",
                        "inferred",
                        List.of("P06"),
                        true,
                        false,
                        "delete",
                        null,
                        "frozen");
            case "order" ->
                new DeclaredField(
                        "orders",
                        "lines",
                        "transaction",
                        "provided",
                        List.of("P02", "P03"),
                        true,
                        true,
                        "archive",
                        "RET-01",
                        "frozen");
            default ->
                new DeclaredField(
                        service, "email", "contact", "provided", List.of("P01"), true, true, "delete", null, "frozen");
        };
    }

    /** A customer has registered; answers the subject. */
    UUID register(String name) {
        UUID subject = UUID.randomUUID();
        kafka.send(new CustomerCard(
                subject,
                1,
                "PERSON",
                Tokens.subject(name),
                "Anna",
                "Test",
                null,
                null,
                null,
                mailbox(subject),
                null,
                "nl",
                true,
                List.of()));
        return subject;
    }

    /** Where the letters of somebody registered here arrive. */
    static String mailbox(UUID subject) {
        return subject + "@example.org";
    }

    CollectRequested awaitCollect(UUID subject, String scope) {
        return kafka.await(
                CollectRequested.class,
                c -> c.subjectId().equals(subject) && c.scope().equals(scope));
    }

    /** Billing hands over a score, the others one row of two fragments. */
    void handOver(String service, CollectRequested command) {
        List<String> parts = service.equals("billing")
                ? List.of(part("billing", "solvency_check", "{\"score\":87}"))
                : List.of(
                        part(service, service, "{\"email\":\"first@" + service + ".example\"}"),
                        part(service, service, "{\"email\":\"second@" + service + ".example\"}"));
        handOver(service, command, parts, sha256(parts));
    }

    void handOver(String service, CollectRequested command, List<String> parts, String digest) {
        for (int i = 0; i < parts.size(); i++) {
            kafka.send(new FragmentSealed(
                    command.requestId(),
                    command.subjectId(),
                    service,
                    i + 1,
                    sealed(command, service, i + 1, parts.get(i))));
        }
        kafka.send(new CollectionCompleted(
                command.requestId(),
                command.subjectId(),
                service,
                parts.isEmpty() ? "no_data" : "completed",
                parts.size(),
                parts.size(),
                digest,
                Instant.now()));
    }

    static String part(String service, String table, String row) {
        String column = service.equals("billing")
                ? "\"score\":{\"category\":\"inferred\",\"source\":\"inferred\",\"purposes\":[\"P06\"]}"
                : "\"email\":{\"category\":\"contact\",\"source\":\"provided\",\"purposes\":[\"P01\"]}";
        return "{\"service\":\"%s\",\"table\":\"%s\",\"columns\":{%s},\"rows\":[%s]}"
                .formatted(service, table, column, row);
    }

    static String sha256(List<String> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            parts.forEach(part -> digest.update(part.getBytes(UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sealed(CollectRequested command, String service, int number, String plain) {
        try {
            byte[] bytes = FragmentSeal.closing(command.requestId(), command.publicKey())
                    .seal(service, number, plain.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    ErasurePlanRequested awaitPlanRequest(UUID subject) {
        return kafka.await(ErasurePlanRequested.class, c -> c.subjectId().equals(subject));
    }

    /** Billing keeps an invoice, order has something open when asked, the others delete. */
    void plan(String service, ErasurePlanRequested command, int openOrders) {
        PlannedFate fate = service.equals("billing")
                ? new PlannedFate("invoice", "number", "archive", "RET-01", "Art. 60 VAT Code", INVOICE_UNTIL, 1)
                : new PlannedFate(service, "email", "delete", null, null, null, 1);
        List<Blocker> blockers =
                service.equals("order") && openOrders > 0 ? List.of(new Blocker("open_order", openOrders)) : List.of();
        kafka.send(new ErasurePlanned(
                command.requestId(), command.subjectId(), service, List.of(fate), blockers, Instant.now()));
    }

    ErasureOrdered awaitOrder(UUID subject) {
        return kafka.await(ErasureOrdered.class, c -> c.subjectId().equals(subject));
    }

    void erase(String service, ErasureOrdered command) {
        FieldOutcome outcome = service.equals("billing")
                ? new FieldOutcome("invoice", "number", "archived", "RET-01", "Art. 60 VAT Code", INVOICE_UNTIL, 1)
                : new FieldOutcome(service, "email", "deleted", null, null, null, 1);
        kafka.send(new ErasureExecuted(
                command.requestId(), command.subjectId(), service, "completed", List.of(outcome), Instant.now()));
    }

    VerificationRequested awaitVerification(UUID subject) {
        return kafka.await(VerificationRequested.class, c -> c.subjectId().equals(subject));
    }

    void answer(String service, VerificationRequested command, boolean clean) {
        List<Remainder> remainders = service.equals("billing")
                ? List.of(new Remainder("invoice", "number", 1, true))
                : clean ? List.of() : List.of(new Remainder(service, "email", 1, false));
        kafka.send(
                new VerificationAnswered(command.requestId(), command.subjectId(), service, remainders, Instant.now()));
    }
}
