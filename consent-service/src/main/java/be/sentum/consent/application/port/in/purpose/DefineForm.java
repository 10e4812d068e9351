package be.sentum.consent.application.port.in.purpose;

import be.sentum.consent.domain.Rejection;
import be.sentum.consent.domain.form.ConsentForm;
import be.sentum.consent.domain.purpose.PurposeCode;
import java.util.List;
import java.util.Optional;

/** The screens on which persons choose, and their definition. */
public interface DefineForm {

    Optional<ConsentForm> find(String id);

    Result handle(Command command);

    record Command(String id, List<Toggle> toggles, boolean acceptAll, boolean refuseAll) {}

    /** @param on what the switch shows before anybody touched it: only off is accepted (REQ-CON-02) */
    record Toggle(PurposeCode purpose, boolean on) {}

    /** What became of it. */
    sealed interface Result {

        record Defined(ConsentForm form) implements Result {}

        /** @param toggle the first switch that is on from the start */
        record PreTicked(int toggle) implements Result {}

        record Refused(Rejection reason) implements Result {}
    }
}
