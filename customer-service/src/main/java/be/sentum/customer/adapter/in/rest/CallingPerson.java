package be.sentum.customer.adapter.in.rest;

import be.sentum.customer.adapter.in.rest.purpose.AllowedFields;
import be.sentum.customer.adapter.in.rest.purpose.FieldPurposes;
import be.sentum.customer.domain.Actor;
import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.Login;
import be.sentum.web.caller.Caller;
import be.sentum.web.caller.Role;
import be.sentum.web.caller.StaffReads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who calls: a customer for oneself, or staff for a stated purpose. */
@ApplicationScoped
public class CallingPerson {

    private static final String WHAT = "customer";

    private final Caller caller;
    private final StaffReads reads;
    private final FieldPurposes purposes;
    private final VerifiedEmail verifiedEmail;

    CallingPerson(Caller caller, StaffReads reads, FieldPurposes purposes, VerifiedEmail verifiedEmail) {
        this.caller = caller;
        this.reads = reads;
        this.purposes = purposes;
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

    /**
     * What the caller may read and change; staff state a purpose before anything is looked up. A purpose that no field
     * is held for is refused ({@code forbidden_purpose}, 403) and kept among the refused reads.
     */
    public AllowedFields allowed() {
        if (!caller.isStaff()) {
            return AllowedFields.EVERY;
        }
        AllowedFields fields = purposes.of(reads.requirePurpose());
        if (fields.isEmpty()) {
            throw reads.forbidden(List.of());
        }
        return fields;
    }

    /** Refuses a call that uses a field that the stated purpose does not allow ({@code forbidden_purpose}, 403). */
    public void require(AllowedFields allowed, Stream<String> fields) {
        List<String> others = fields.filter(field -> !allowed.allows(field)).toList();
        if (!others.isEmpty()) {
            throw reads.forbidden(others);
        }
    }

    /** That staff found a customer, for the person's log. */
    public void found(Customer customer) {
        reads.record(customer.id().value(), "customer search");
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
