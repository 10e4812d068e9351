package be.sentum.privacy.application.port.in.breach;

import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.breach.Breach;
import be.sentum.privacy.domain.breach.BreachFacts;
import be.sentum.privacy.domain.breach.BreachId;
import be.sentum.privacy.domain.breach.BreachRejection;
import be.sentum.privacy.domain.breach.PersonsDecision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Enters breaches in the register, and what follows from them (REQ-BRE-01 to 03). Humans decide; nothing is automatic. */
public interface KeepBreaches {

    Result register(NewBreach breach);

    /** What has become known since (Art. 33(4)). */
    Result learn(Change change, BreachFacts facts);

    /** Whether the authority is told; that it need not be waits for {@link #approve}. */
    Result decide(Change change, boolean noRisk, String reasons);

    /** A second human agrees that there is no risk: the clock stops. */
    Result approve(Change change);

    /** The authority was told at that moment; after the deadline only with reasons. */
    Result notified(Change change, Told told);

    Result decideAboutPersons(
            Change change, PersonsDecision.Answer answer, String reasons, @Nullable String publicNotice);

    /** @param version what the officer has read */
    record Change(BreachId id, long version, Actor actor) {}

    record NewBreach(Instant detectedAt, Instant awareAt, BreachFacts facts, Actor actor) {}

    record Told(
            Instant at,
            @Nullable String reference,
            @Nullable String lateReasons) {}

    sealed interface Result {
        record Done(Breach breach) implements Result {}

        record Refused(BreachRejection reason) implements Result {}
    }
}
