package be.sentum.customer.adapter.in.erasure;

import be.sentum.customer.application.port.in.account.ForgetAccount;
import be.sentum.customer.domain.CustomerId;
import be.sentum.personaldata.rights.ErasureRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Before the rows go, the log-in is marked for removal: afterwards nobody knows which it was. */
@ApplicationScoped
class AccountErasure implements ErasureRules {

    private final ForgetAccount forgetAccount;

    AccountErasure(ForgetAccount forgetAccount) {
        this.forgetAccount = forgetAccount;
    }

    @Override
    public void beforeErasure(UUID subjectId) {
        forgetAccount.handle(new CustomerId(subjectId));
    }
}
