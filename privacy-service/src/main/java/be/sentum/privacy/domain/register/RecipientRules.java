package be.sentum.privacy.domain.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an entry of the register must fulfil (REQ-LB-06, REQ-XFR-01). "Any partner" cannot be expressed. */
public final class RecipientRules {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** Consent under Art. 49(1)(a) is for occasional transfers: not for analytics, ads or marketing. */
    private static final Set<String> REGULAR = Set.of("P07", "P08", "P09", "P10", "P11", "P16");

    /** Nothing may be sent to that address (REQ-POR-03's rules). */
    public static final Fault NOTICE_URL_LEADS_NOWHERE = new Fault("noticeUrl", "target_not_allowed");

    private RecipientRules() {}

    /** @param path the field, as it was sent */
    public record Fault(String path, String code) {}

    /**
     * @param known codes of the register of purposes
     * @return empty when all is well
     */
    public static List<Fault> faults(Recipient recipient, Set<String> known) {
        List<Fault> found = new ArrayList<>();
        if (recipient.purposes().isEmpty()) {
            found.add(new Fault("purposes", "required"));
        }
        if (!known.containsAll(recipient.purposes())) {
            found.add(new Fault("purposes", "unknown_purpose"));
        }
        if (!COUNTRIES.contains(recipient.country())) {
            found.add(new Fault("country", "unknown_country"));
        }
        if (needsContract(recipient.role()) && recipient.contractRef() == null) {
            found.add(new Fault("contractRef", "required"));
        }
        if (endsBefore(recipient.validFrom(), recipient.validTo())) {
            found.add(new Fault("validTo", "before_valid_from"));
        }
        if (!Eea.contains(recipient.country())
                && recipient.transfers().stream().noneMatch(t -> t.country().equals(recipient.country()))) {
            found.add(new Fault("transferMechanism", "required"));
        }
        for (int i = 0; i < recipient.transfers().size(); i++) {
            found.addAll(faults(recipient, i));
        }
        return found;
    }

    private static List<Fault> faults(Recipient recipient, int index) {
        Transfer transfer = recipient.transfers().get(index);
        String path = "transfers[" + index + "].";
        List<Fault> found = new ArrayList<>();
        if (!COUNTRIES.contains(transfer.country())) {
            found.add(new Fault(path + "country", "unknown_country"));
        }
        if (Eea.contains(transfer.country())) {
            found.add(new Fault(path + "country", "inside_eea"));
        }
        // Decision (EU) 2023/1795 covers organisations in the United States only.
        if (transfer.mechanism() == Mechanism.DPF && !transfer.country().equals("US")) {
            found.add(new Fault(path + "mechanism", "only_for_us"));
        }
        if (transfer.mechanism() == Mechanism.DEROGATION_49
                && recipient.purposes().stream().anyMatch(REGULAR::contains)) {
            found.add(new Fault(path + "mechanism", "derogation_is_occasional"));
        }
        if (transfer.mechanism().needsAssessment() && transfer.tiaRef() == null) {
            found.add(new Fault(path + "tiaRef", "required"));
        }
        if (endsBefore(transfer.validFrom(), transfer.validTo())) {
            found.add(new Fault(path + "validTo", "before_valid_from"));
        }
        if (recipient.transfers().subList(0, index).stream().anyMatch(transfer::replaces)) {
            found.add(new Fault(path + "mechanism", "duplicate"));
        }
        return found;
    }

    private static boolean needsContract(Recipient.Role role) {
        return switch (role) {
            case PROCESSOR, JOINT -> true;
            case CONTROLLER, AUTHORITY -> false;
        };
    }

    private static boolean endsBefore(LocalDate from, @Nullable LocalDate to) {
        return to != null && to.isBefore(from);
    }
}
