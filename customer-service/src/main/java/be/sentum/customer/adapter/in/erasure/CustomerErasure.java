package be.sentum.customer.adapter.in.erasure;

import be.sentum.customer.application.port.in.ForgetCustomer;
import be.sentum.customer.domain.CustomerId;
import be.sentum.personaldata.rights.ErasureRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Before the rows go, the card is taken back, so that compaction removes it from the log. */
@ApplicationScoped
class CustomerErasure implements ErasureRules {

    private final ForgetCustomer forgetCustomer;

    CustomerErasure(ForgetCustomer forgetCustomer) {
        this.forgetCustomer = forgetCustomer;
    }

    @Override
    public void beforeErasure(UUID subjectId) {
        forgetCustomer.handle(new CustomerId(subjectId));
    }
}
