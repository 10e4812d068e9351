package be.sentum.billing.adapter.in.rights;

import be.sentum.billing.application.port.in.SolvencyQueries;
import be.sentum.billing.domain.CustomerId;
import be.sentum.events.privacy.erasure.Blocker;
import be.sentum.personaldata.rights.ErasureRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * REQ-ERA-03: a check that a human still has to look at is a matter for a human. An unpaid invoice is none: it is kept
 * as an invoice, whatever happens to the rest.
 */
@ApplicationScoped
class BillingErasureRules implements ErasureRules {

    private final SolvencyQueries solvency;

    BillingErasureRules(SolvencyQueries solvency) {
        this.solvency = solvency;
    }

    @Override
    public List<Blocker> blockers(UUID subjectId) {
        int open = solvency.openReviews(new CustomerId(subjectId));
        return open == 0 ? List.of() : List.of(new Blocker("open_review", open));
    }
}
