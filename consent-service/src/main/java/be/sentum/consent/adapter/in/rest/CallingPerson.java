package be.sentum.consent.adapter.in.rest;

import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.suppression.MailAddress;
import be.sentum.personaldata.subject.Subjects;
import be.sentum.web.caller.Caller;
import be.sentum.web.caller.Role;
import be.sentum.web.problem.ProblemException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The customer behind the present log-in. */
@ApplicationScoped
public class CallingPerson {

    private final Caller caller;
    private final SecurityIdentity identity;
    private final Subjects subjects;

    CallingPerson(Caller caller, SecurityIdentity identity, Subjects subjects) {
        this.caller = caller;
        this.identity = identity;
        this.subjects = subjects;
    }

    /** Refuses a request without a log-in (401), and a log-in that is no customer's (403). */
    public void requireCustomer() {
        if (identity.isAnonymous()) {
            throw new UnauthorizedException();
        }
        if (!caller.has(Role.CUSTOMER)) {
            throw new ForbiddenException();
        }
    }

    String login() {
        return caller.login();
    }

    /**
     * The person, or nobody: who was erased a moment ago still has a log-in and may still say no. Gives a card that is
     * still on its way a moment.
     */
    public Optional<SubjectId> find() {
        return subjects.awaitLogin(caller.login()).map(SubjectId::new);
    }

    /** The mailbox that the log-in itself vouches for. */
    public Optional<MailAddress> vouchedAddress() {
        return identity.getPrincipal() instanceof JsonWebToken token
                        && Boolean.TRUE.equals(token.<Object>getClaim("email_verified"))
                        && token.<Object>getClaim("email") instanceof String address
                        && address.indexOf('@') > 0
                ? Optional.of(new MailAddress(address))
                : Optional.empty();
    }

    /** Gives a card that is still on its way a moment; then refuses with {@code unknown_customer}. */
    public SubjectId require() {
        return find().orElseThrow(CallingPerson::unknown);
    }

    public static ProblemException unknown() {
        return new ProblemException(ConsentProblem.UNKNOWN_CUSTOMER, "Register as a customer first: POST /customers.");
    }
}
