package be.sentum.privacy.domain.notice;

import be.sentum.privacy.domain.register.Inventory;
import be.sentum.privacy.domain.register.Mechanism;
import be.sentum.privacy.domain.register.Purpose;
import be.sentum.privacy.domain.register.Purpose.Basis;
import be.sentum.privacy.domain.register.Purpose.Text;
import be.sentum.privacy.domain.register.Recipient;
import be.sentum.privacy.domain.register.Recipient.Role;
import be.sentum.privacy.domain.request.answer.ServiceName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Registers that leave nothing open, to take something out of. */
public final class Registers {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final Set<String> LANGUAGES = Set.of("nl", "fr", "de", "en");

    public final Map<String, Purpose> purposes = new LinkedHashMap<>();
    public final List<Inventory> inventories = new ArrayList<>();
    public final List<Recipient> recipients = new ArrayList<>();
    public Set<Mechanism> suspended = Set.of();
    public Controller controller =
            new Controller("Sentum NV", "Straat 1, Brussel", "1000.000.120", "info@example.org", null);
    public Optional<Authority> authority = Optional.of(new Authority(
            Map.of("nl", "GBA", "fr", "APD", "de", "GBA", "en", "DPA"),
            Map.of("nl", "a", "fr", "b", "de", "c", "en", "d"),
            "+32 2 274 48 00",
            "contact@example.org",
            "https://example.org",
            LocalDate.of(2018, 5, 25),
            null));

    public Registers() {
        put(purpose("P03", Basis.CONTRACT, null, null, "RET-06"));
        put(purpose("P04", Basis.LEGAL_OBLIGATION, null, "Art. 60 VAT Code", "RET-01"));
        put(purpose("P06", Basis.LEGITIMATE_INTEREST, "not granting too much credit", null, "RET-09"));
        put(purpose("P09", Basis.CONSENT, null, null, "RET-11"));
        ServiceName.ALL.forEach(service -> inventories.add(new Inventory(
                service,
                "digest",
                List.of(new Inventory.Field(
                        "t", "f", "contact", "provided", List.of("P03"), true, true, "delete", null, "frozen")))));
        recipients.add(new Recipient(
                "bpost", "bpost NV", Role.CONTROLLER, List.of("P03"), "BE", LocalDate.of(2026, 1, 1), null));
    }

    public void put(Purpose purpose) {
        purposes.put(purpose.code(), purpose);
    }

    public NoticeSources sources() {
        return new NoticeSources(
                DAY, controller, authority, List.copyOf(purposes.values()), inventories, recipients, suspended);
    }

    public static Purpose purpose(
            String code, Basis basis, @Nullable String interest, @Nullable String law, @Nullable String retention) {
        Map<String, Text> texts = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> texts.put(language, new Text("purpose " + code, interest)));
        return new Purpose(
                code,
                basis,
                basis == Basis.CONSENT,
                true,
                texts,
                law,
                retention,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                "P1Y");
    }
}
