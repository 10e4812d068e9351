package be.sentum.privacy.application.register;

import be.sentum.privacy.application.port.out.notice.Organisation;
import be.sentum.privacy.application.port.out.register.Inventories;
import be.sentum.privacy.application.port.out.register.Mechanisms;
import be.sentum.privacy.application.port.out.register.Purposes;
import be.sentum.privacy.application.port.out.register.Recipients;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.notice.NoticeSources;
import be.sentum.privacy.domain.register.MechanismState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** {@link PresentRegisters} by the Brussels date. */
@ApplicationScoped
class RegistersToday implements PresentRegisters {

    private final Organisation organisation;
    private final Purposes purposes;
    private final Inventories inventories;
    private final Recipients recipients;
    private final Mechanisms mechanisms;
    private final InstantSource clock;

    RegistersToday(
            Organisation organisation,
            Purposes purposes,
            Inventories inventories,
            Recipients recipients,
            Mechanisms mechanisms,
            InstantSource clock) {
        this.organisation = organisation;
        this.purposes = purposes;
        this.inventories = inventories;
        this.recipients = recipients;
        this.mechanisms = mechanisms;
        this.clock = clock;
    }

    @Override
    public NoticeSources read() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), AnswerPeriod.BRUSSELS);
        return new NoticeSources(
                today,
                organisation.controller(),
                organisation.authority(today),
                purposes.all(),
                inventories.all(),
                recipients.all(),
                mechanisms.all().stream()
                        .filter(MechanismState::suspended)
                        .map(MechanismState::mechanism)
                        .collect(Collectors.toSet()));
    }
}
