package be.sentum.customer.adapter.in.rest;

import be.sentum.customer.domain.Actor;
import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.Login;
import be.sentum.web.caller.Caller;
import be.sentum.web.caller.Role;
import be.sentum.web.caller.StaffReads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who calls: a customer for oneself, or staff for a stated purpose. */
@ApplicationScoped
public class CallingPerson {

    private static final String WHAT = "customer";

    private final Caller caller;
    private final StaffReads reads;
    private final VerifiedEmail verifiedEmail;

    CallingPerson(Caller caller, StaffReads reads, VerifiedEmail verifiedEmail) {
        this.caller = caller;
        this.reads = reads;
        this.verifiedEmail = verifiedEmail;
    }

    /** Who registers somebody. */
    Actor registering() {
        return caller.isStaff() ? Actor.staff(Role.AGENT, null) : Actor.person(verifiedEmail.ofCaller());
    }

    /** Who changes somebody; staff say why. */
    Actor changing() {
        return caller.isStaff()
                ? Actor.staff(Role.AGENT, reads.requirePurpose())
                : Actor.person(verifiedEmail.ofCaller());
    }

    public Login login() {
        return new Login(caller.login());
    }

    /** The log-in that a customer must belong to; null for staff, who may read and change everybody. */
    @Nullable
    Login owner() {
        return caller.isStaff() ? null : login();
    }

    /** Staff state a purpose before anything is looked up. */
    void requirePurpose() {
        if (caller.isStaff()) {
            reads.requirePurpose();
        }
    }

    /** The customer, if the caller may read it; a staff read is logged. Refused like an absent one otherwise. */
    Customer read(Optional<Customer> found) {
        Login owner = owner();
        Customer customer =
                found.filter(c -> owner == null || c.belongsTo(owner)).orElseThrow(Refusal::notFound);
        reads.record(customer.id().value(), WHAT);
        return customer;
    }
}
