package be.sentum.consent.application.port.out.purpose;

import be.sentum.consent.domain.purpose.ConsentText;
import be.sentum.consent.domain.purpose.Purpose;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.purpose.TextVersionId;
import java.util.List;
import java.util.Optional;

/** The purposes there are and the texts that ask for them. */
public interface PurposeRegister {

    /** In the order of their codes. */
    List<Purpose> all();

    Optional<Purpose> find(PurposeCode code);

    /** A purpose with its parts: what is meant where no medium is named. */
    default List<Purpose> withParts(PurposeCode whole) {
        return all().stream().filter(p -> p.code().whole().equals(whole)).toList();
    }

    Optional<ConsentText> text(TextVersionId id);
}
