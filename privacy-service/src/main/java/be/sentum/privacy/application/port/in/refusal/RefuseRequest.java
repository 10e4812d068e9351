package be.sentum.privacy.application.port.in.refusal;

import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.refusal.Consequence;
import be.sentum.privacy.domain.refusal.Facts;
import be.sentum.privacy.domain.refusal.Ground;
import be.sentum.privacy.domain.refusal.Refusal;
import be.sentum.privacy.domain.refusal.RefusalId;
import be.sentum.privacy.domain.refusal.RefusalRejection;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.RequestId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Refuses something asked, or asks a fee for it, because it is manifestly unfounded or excessive (REQ-FEE-01): one human
 * assesses, another approves, and only then anything happens. Nothing of it is automatic.
 */
public interface RefuseRequest {

    Result assess(Assessment assessment);

    /** The second human agrees: the item is refused, or the fee announced, and the person is told. */
    Result approve(RequestId request, RefusalId refusal, Actor actor);

    /** All of a case, for an officer. */
    List<Refusal> of(RequestId request);

    /**
     * @param type which item, when several are open
     * @param actor the human who assesses: always whoever is logged in
     */
    record Assessment(
            RequestId request,
            @Nullable ItemType type,
            Ground ground,
            Facts facts,
            Consequence consequence,
            Actor actor) {}

    /** What became of it. */
    sealed interface Result {
        record Done(Refusal refusal) implements Result {}

        record Refused(RefusalRejection reason) implements Result {}
    }
}
