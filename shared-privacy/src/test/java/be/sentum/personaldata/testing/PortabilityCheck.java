package be.sentum.personaldata.testing;

import be.sentum.personaldata.inventory.Personal;
import be.sentum.personaldata.inventory.Source;
import be.sentum.personaldata.inventory.declared.DeclaredColumn;
import java.util.Optional;
import java.util.Set;

/** REQ-POR-01 and the purpose registry (catalogue, sections 2.1 and 12), applied to a declaration. */
final class PortabilityCheck {

    /** Purposes whose basis is contract or consent: only these make data portable. */
    private static final Set<String> CONTRACT_OR_CONSENT = Set.of("P01", "P02", "P03", "P09", "P10", "P11", "P16");

    private PortabilityCheck() {}

    static Optional<String> finding(DeclaredColumn column) {
        Personal declared = column.declaration();
        if (column.purposes().isEmpty()
                || !column.purposes().stream().allMatch(code -> code.matches("P(0[1-9]|1[0-7])"))) {
            return Optional.of("purposes are codes P01 to P17, at least one");
        }
        boolean fromThePerson = declared.source() == Source.PROVIDED || declared.source() == Source.OBSERVED;
        boolean onContractOrConsent = column.purposes().stream().anyMatch(CONTRACT_OR_CONSENT::contains);
        if (declared.portability() && !fromThePerson) {
            return Optional.of("inferred and third-party data are not portable (Art. 20): set portability = false");
        }
        if (declared.portability() && !onContractOrConsent) {
            return Optional.of(
                    "no purpose of it rests on contract or consent, so it is not portable: set portability = false");
        }
        if (declared.portability() && !declared.access()) {
            return Optional.of("what is portable is in the access package too: set access = true");
        }
        if (!declared.portability()
                && declared.access()
                && declared.source() == Source.PROVIDED
                && onContractOrConsent) {
            return Optional.of(
                    "the person provided it on contract or consent, so it is portable: set portability = true");
        }
        return Optional.empty();
    }
}
