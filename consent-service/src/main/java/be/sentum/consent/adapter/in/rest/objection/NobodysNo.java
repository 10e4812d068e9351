package be.sentum.consent.adapter.in.rest.objection;

import be.sentum.consent.adapter.in.rest.CallingPerson;
import be.sentum.consent.adapter.in.rest.DecisionResponse;
import be.sentum.consent.application.port.in.SuppressAddress;
import be.sentum.consent.domain.decision.Medium;
import be.sentum.consent.domain.decision.Objection;
import be.sentum.consent.domain.purpose.PurposeCode;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * Takes a withdrawal or an objection from a log-in without a customer, such as that of a person erased a moment ago: the
 * mailbox the log-in vouches for joins the suppression list. The answer says nothing about anybody.
 */
@ApplicationScoped
public class NobodysNo {

    private final CallingPerson person;
    private final SuppressAddress suppressAddress;

    NobodysNo(CallingPerson person, SuppressAddress suppressAddress) {
        this.person = person;
        this.suppressAddress = suppressAddress;
    }

    /** @param medium the part that is taken back; absent for all */
    public DecisionResponse withdrawal(PurposeCode purpose, @Nullable Medium medium) {
        if (Medium.EMAIL.carries(purpose) && (medium == null || medium == Medium.EMAIL)) {
            person.vouchedAddress().ifPresent(address -> suppressAddress.handle(address, purpose.value()));
        }
        return DecisionResponse.denied(purpose, medium == null ? null : medium.code(), "withdrawn");
    }

    /** Refused when there is nothing to suppress: a no that leaves no trace must not look taken. */
    void objectionToMarketing() {
        suppressAddress.handle(person.vouchedAddress().orElseThrow(CallingPerson::unknown), Objection.DIRECT_MARKETING);
    }
}
