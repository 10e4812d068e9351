package be.sentum.consent.adapter.out.persistence;

import be.sentum.consent.application.port.in.RaiseObjection;
import be.sentum.consent.application.port.in.RecordConsent;
import be.sentum.consent.application.port.out.PurposeRegister;
import be.sentum.consent.domain.ConsentMethod;
import be.sentum.consent.domain.PurposeCode;
import be.sentum.consent.domain.SubjectId;
import be.sentum.personaldata.testing.Canaries;
import be.sentum.personaldata.testing.PersonalDataContract;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;

@QuarkusTest
@WithSentumServers
class ConsentPersonalDataTest extends PersonalDataContract {

    private static final PurposeCode NEWSLETTER = new PurposeCode("P09");

    @Inject
    RecordConsent recordConsent;

    @Inject
    RaiseObjection raiseObjection;

    @Inject
    PurposeRegister purposes;

    @Override
    protected void plant(UUID subject, Canaries canaries) {
        SubjectId person = new SubjectId(subject);
        var shown =
                Objects.requireNonNull(purposes.find(NEWSLETTER).orElseThrow().text("nl"));
        recordConsent.handle(new RecordConsent.Command(
                person, NEWSLETTER, true, shown, ConsentMethod.TOGGLE, canaries.word("uiVariant")));
        raiseObjection.handle(person, new RaiseObjection.Scope.DirectMarketing());
    }
}
