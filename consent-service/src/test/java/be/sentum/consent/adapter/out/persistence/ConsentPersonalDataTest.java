package be.sentum.consent.adapter.out.persistence;

import be.sentum.consent.application.port.in.RaiseObjection;
import be.sentum.consent.application.port.in.RecordConsent;
import be.sentum.consent.application.port.out.PurposeRegister;
import be.sentum.consent.domain.Channel;
import be.sentum.consent.domain.ConsentMethod;
import be.sentum.consent.domain.ConsentText;
import be.sentum.consent.domain.Evidence;
import be.sentum.consent.domain.Medium;
import be.sentum.consent.domain.PurposeCode;
import be.sentum.consent.domain.SubjectId;
import be.sentum.personaldata.testing.Canaries;
import be.sentum.personaldata.testing.PersonalDataContract;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
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
        ConsentText shown = purposes.find(NEWSLETTER)
                .orElseThrow()
                .texts()
                .present("nl", LocalDate.of(2026, 11, 22))
                .orElseThrow();
        recordConsent.handle(new RecordConsent.Command(
                person,
                NEWSLETTER,
                true,
                shown.id(),
                ConsentMethod.TOGGLE,
                canaries.word("uiVariant"),
                new Evidence(canaries.word("screenId"), canaries.word("requestId"), Instant.now(), UUID.randomUUID()),
                null,
                null));
        raiseObjection.handle(person, new RaiseObjection.Scope.DirectMarketing(Medium.POST), Channel.WEB);
    }
}
