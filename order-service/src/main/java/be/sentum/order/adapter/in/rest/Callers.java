package be.sentum.order.adapter.in.rest;

import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.Requester;
import be.sentum.personaldata.subject.Subjects;
import be.sentum.web.caller.Caller;
import be.sentum.web.caller.Role;
import be.sentum.web.caller.StaffReads;
import jakarta.inject.Singleton;
import java.util.Optional;

/** On whose behalf the present request asks: an agent for anybody, a customer for oneself. */
@Singleton
public class Callers {

    private final Caller caller;
    private final Subjects subjects;
    private final StaffReads staffReads;

    Callers(Caller caller, Subjects subjects, StaffReads staffReads) {
        this.caller = caller;
        this.subjects = subjects;
        this.staffReads = staffReads;
    }

    public boolean isAgent() {
        return caller.has(Role.AGENT);
    }

    /** A log-in without a customer finds nothing, exactly as somebody else's would (404). */
    public Requester requester() {
        return isAgent()
                ? new Requester.Staff()
                : new Requester.Owner(customer().orElseThrow(Refusals::notFound));
    }

    /** The customer behind the present log-in. */
    public Optional<CustomerId> customer() {
        return subjects.ofLogin(caller.login()).map(CustomerId::new);
    }

    /** The same where nobody has to be logged in. */
    public Optional<CustomerId> customerIfLoggedIn() {
        return caller.has(Role.CUSTOMER) ? customer() : Optional.empty();
    }

    /** Like {@link #customer}, but gives a card that is on its way a moment. */
    public Optional<CustomerId> awaitCustomer() {
        return subjects.awaitLogin(caller.login()).map(CustomerId::new);
    }

    /** Gives that customer's card a moment, if it is on its way; whether it came. */
    public boolean await(CustomerId customer) {
        return subjects.awaitKnown(customer.value());
    }

    /** An agent who reads states why, before it is known whom; a customer does not (REQ-GEN-02). */
    public void stateWhy() {
        if (isAgent()) {
            staffReads.requirePurpose();
        }
    }

    /** Keeps for the person that staff read this; nothing for a customer reading oneself. */
    public void hasRead(CustomerId customer, String what) {
        staffReads.record(customer.value(), what);
    }
}
