package be.sentum.consent.application;

import be.sentum.consent.application.port.in.SuppressAddress;
import be.sentum.consent.application.port.out.Secrets;
import be.sentum.consent.application.port.out.person.SuppressionList;
import be.sentum.consent.domain.BelgianTime;
import be.sentum.consent.domain.decision.Medium;
import be.sentum.consent.domain.suppression.MailAddress;
import be.sentum.consent.domain.suppression.Suppression;
import be.sentum.messaging.UseCase;
import java.time.InstantSource;

@UseCase
class SuppressAddressHandler implements SuppressAddress {

    private final Secrets secrets;
    private final SuppressionList suppressed;
    private final InstantSource clock;

    SuppressAddressHandler(Secrets secrets, SuppressionList suppressed, InstantSource clock) {
        this.secrets = secrets;
        this.suppressed = suppressed;
        this.clock = clock;
    }

    @Override
    public void handle(MailAddress address, String scope) {
        suppressed.add(new Suppression(secrets.seal(address), Medium.EMAIL, scope, BelgianTime.day(clock.instant())));
    }
}
