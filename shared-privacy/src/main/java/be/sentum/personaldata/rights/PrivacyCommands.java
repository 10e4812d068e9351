package be.sentum.personaldata.rights;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.privacy.CollectRequested;
import be.sentum.events.privacy.erasure.ErasureOrdered;
import be.sentum.events.privacy.erasure.ErasurePlanRequested;
import be.sentum.events.privacy.erasure.VerificationRequested;
import be.sentum.events.privacy.restriction.RestrictionLifted;
import be.sentum.events.privacy.restriction.RestrictionOrdered;
import be.sentum.messaging.EventListener;
import be.sentum.personaldata.rights.collection.Collection;
import be.sentum.personaldata.rights.erasure.Erasure;
import be.sentum.personaldata.rights.erasure.ErasurePlanning;
import be.sentum.personaldata.rights.restriction.Restriction;
import be.sentum.personaldata.rights.verification.Verification;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** Hears what privacy-service asks and has it answered. privacy-service alone decides; here it is carried out. */
@Singleton
class PrivacyCommands implements EventListener {

    private final Collection collection;
    private final ErasurePlanning planning;
    private final Erasure erasure;
    private final Verification verification;
    private final Restriction restriction;
    private final StepReports reports;
    private final MeterRegistry metrics;

    PrivacyCommands(
            Collection collection,
            ErasurePlanning planning,
            Erasure erasure,
            Verification verification,
            Restriction restriction,
            StepReports reports,
            MeterRegistry metrics) {
        this.collection = collection;
        this.planning = planning;
        this.erasure = erasure;
        this.verification = verification;
        this.restriction = restriction;
        this.reports = reports;
        this.metrics = metrics;
    }

    @Override
    public Topic topic() {
        return Topic.PRIVACY_COMMANDS;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        switch (event) {
            case CollectRequested command -> timed("collect", () -> collection.answer(command));
            case ErasurePlanRequested command -> timed("plan", () -> planning.answer(command));
            case ErasureOrdered command -> timed("erase", () -> erasure.carryOut(command));
            case VerificationRequested command -> timed("verify", () -> verification.answer(command));
            case RestrictionOrdered command -> timed("restrict", () -> restriction.impose(command));
            case RestrictionLifted command -> timed("lift", () -> restriction.lift(command));
            default -> {}
        }
    }

    @Override
    public boolean reportFailure(Event event, String errorCode) {
        return reports.tell(event, errorCode);
    }

    /** {@code sentum_privacy_command_seconds}, by command and never by subject. */
    private void timed(String command, Runnable answer) {
        metrics.timer("sentum.privacy.command", "command", command).record(answer);
    }
}
