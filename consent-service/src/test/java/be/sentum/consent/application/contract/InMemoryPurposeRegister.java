package be.sentum.consent.application.contract;

import be.sentum.consent.application.port.out.purpose.PurposeRegister;
import be.sentum.consent.domain.Purposes;
import be.sentum.consent.domain.purpose.ConsentText;
import be.sentum.consent.domain.purpose.Purpose;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.purpose.TextVersionId;
import java.util.List;
import java.util.Optional;

/** Some purposes, of which the newsletter can get another text. */
public class InMemoryPurposeRegister implements PurposeRegister {

    private Purpose newsletter = Purposes.newsletter();

    public void newsletter(Purpose other) {
        newsletter = other;
    }

    @Override
    public List<Purpose> all() {
        return Purposes.some().stream()
                .map(p -> p.code().equals(newsletter.code()) ? newsletter : p)
                .toList();
    }

    @Override
    public Optional<Purpose> find(PurposeCode code) {
        return all().stream().filter(p -> p.code().equals(code)).findFirst();
    }

    @Override
    public Optional<ConsentText> text(TextVersionId id) {
        return all().stream()
                .flatMap(p -> p.texts().all().stream())
                .filter(t -> t.id().equals(id))
                .findFirst();
    }
}
