package be.sentum.privacy.application.port.in.register;

import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.recipient.Ways;
import be.sentum.privacy.domain.register.Recipient;
import be.sentum.privacy.domain.register.RecipientRules.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Enters a recipient in the register, or replaces what the register says under its code (a last day, another contract);
 * every service learns of it. Refuses what {@code RecipientRules} refuses.
 */
@FunctionalInterface
public interface RegisterRecipient {

    /** @param ways how it is told of changes (Art. 19), also after its registration ended; null: as before */
    Result handle(Recipient recipient, @Nullable Ways ways, Actor actor);

    sealed interface Result {

        /** @param replaced whether the register had the code before */
        record Registered(Recipient recipient, boolean replaced) implements Result {}

        record Refused(List<Fault> faults) implements Result {}
    }
}
