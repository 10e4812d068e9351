package be.sentum.billing;

import static be.sentum.personaldata.inventory.Category.FINANCIAL;
import static be.sentum.personaldata.inventory.Category.INFERRED;
import static be.sentum.personaldata.inventory.Category.TRANSACTION;

import be.sentum.billing.application.port.in.CloseReferral;
import be.sentum.billing.application.port.in.ContestSolvency;
import be.sentum.billing.application.port.in.DecideSolvency;
import be.sentum.billing.application.port.in.InvoiceQueries;
import be.sentum.billing.application.port.in.IssueInvoice;
import be.sentum.billing.application.port.in.KeepCard;
import be.sentum.billing.application.port.in.ReassessChecks;
import be.sentum.billing.application.port.in.ReviewSolvency;
import be.sentum.billing.application.port.in.SolvencyQueries;
import be.sentum.billing.application.port.in.credit.CreditQueries;
import be.sentum.billing.application.port.in.credit.CreditReturn;
import be.sentum.billing.application.port.in.payment.FollowOrder;
import be.sentum.billing.application.port.in.payment.NotePayment;
import be.sentum.billing.application.port.in.payment.PaymentQueries;
import be.sentum.billing.application.port.out.Cards;
import be.sentum.billing.application.port.out.SolvencyChecks;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.Euro;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.credit.CreditRequest;
import be.sentum.billing.domain.invoice.Sale;
import be.sentum.billing.domain.payment.PaymentReference;
import be.sentum.billing.domain.solvency.HumanDecision;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import be.sentum.billing.example.Checks;
import be.sentum.billing.example.Customers;
import be.sentum.billing.example.Sales;
import be.sentum.personaldata.inventory.Category;
import be.sentum.personaldata.testing.RestrictionMatrix;
import be.sentum.personaldata.testing.RestrictionMatrixContract;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@QuarkusTest
@WithSentumServers
class BillingRestrictionMatrixTest extends RestrictionMatrixContract {

    private static final Set<Category> IN_A_CHECK = Set.of(FINANCIAL, TRANSACTION, INFERRED);

    @Inject
    DecideSolvency decide;

    @Inject
    ReviewSolvency review;

    @Inject
    ReassessChecks reassess;

    @Inject
    IssueInvoice issue;

    @Inject
    CreditReturn creditReturn;

    @Inject
    FollowOrder followOrder;

    @Inject
    NotePayment notePayment;

    @Inject
    SolvencyChecks checks;

    @Inject
    Cards cards;

    @Override
    protected String root() {
        return "be.sentum.billing";
    }

    @Override
    protected RestrictionMatrix matrix() {
        return new RestrictionMatrix()
                .refuses(DecideSolvency.class, "P06", IN_A_CHECK, this::isReferredWithoutCheck)
                .refuses(ReviewSolvency.class, "P06", IN_A_CHECK, this::isNotReviewed)
                .refuses(ReassessChecks.class, "P06", IN_A_CHECK, this::isNotReassessed)
                .goesOn(IssueInvoice.class, "tax law, P04: tax_public_interest (REQ-RES-02)", this::isNotInvoiced)
                .goesOn(NotePayment.class, "accounting, P04: tax_public_interest (REQ-RES-02)", this::isNotPaid)
                .goesOn(CreditReturn.class, "tax law, P04: tax_public_interest (REQ-RES-02)", this::isNotCredited)
                .isNotConcerned(CreditQueries.class, "the person reads; staff reads: X-Restriction-Exception")
                .isNotConcerned(FollowOrder.class, "stores what an order's payments are recognised by")
                .isNotConcerned(PaymentQueries.class, "the person reads; staff reads: X-Restriction-Exception")
                .isNotConcerned(ContestSolvency.class, "the person's own word, stored; the review after it is refused")
                .isNotConcerned(CloseReferral.class, "ends a use")
                .isNotConcerned(KeepCard.class, "stores what the person corrected (Art. 16)")
                .isNotConcerned(InvoiceQueries.class, "the person reads; staff reads: X-Restriction-Exception")
                .isNotConcerned(SolvencyQueries.class, "the person reads; staff reads: X-Restriction-Exception");
    }

    /** The neutral way out: the buyer is asked to pay first, and nothing says why. Nobody's card is here otherwise. */
    private boolean isReferredWithoutCheck(UUID subject) {
        OrderId order = new OrderId(UUID.randomUUID());
        DecideSolvency.Result result =
                decide.handle(new DecideSolvency.Command(order, new CustomerId(subject), Euro.of("240.00"), false));
        return switch (result) {
            case DecideSolvency.Result.Decided decided -> true;
            case DecideSolvency.Result.CardOnItsWay wait -> false;
            case DecideSolvency.Result.NothingToDo nothing -> throw new AssertionError("nothing was asked");
        };
    }

    private boolean isNotReassessed(UUID subject) {
        SolvencyCheck check = Checks.referred(new CustomerId(subject));
        QuarkusTransaction.requiringNew().run(() -> checks.add(check));
        return reassess.handle(check.customer(), List.of("overdue_invoices")) == 0;
    }

    private boolean isNotReviewed(UUID subject) {
        SolvencyCheck check = Checks.referred(new CustomerId(subject));
        QuarkusTransaction.requiringNew().run(() -> checks.add(check));
        ReviewSolvency.Result result = review.handle(new ReviewSolvency.Command(
                check.id(), "reviewer", HumanDecision.APPROVED, List.of("Paid three invoices on the day")));
        return result.equals(new ReviewSolvency.Result.Refused(ReviewSolvency.Refusal.RESTRICTED));
    }

    private boolean isNotInvoiced(UUID subject) {
        CustomerId customer = new CustomerId(subject);
        QuarkusTransaction.requiringNew().run(() -> cards.keep(Customers.anna(customer)));
        return !(issue.handle(Sales.onInvoice(customer, Sales.line(1, "10.00", 21)))
                instanceof IssueInvoice.Result.Issued);
    }

    private boolean isNotPaid(UUID subject) {
        UUID order = UUID.randomUUID();
        Instant now = Instant.parse("2026-11-01T10:00:00Z");
        followOrder.placed(new FollowOrder.Placed(
                new OrderId(order), Happened.number(order), new CustomerId(subject), true, Euro.of("10.00"), now));
        var command = new NotePayment.Command(
                new PaymentReference.OrderNumber(Happened.number(order)), Euro.of("10.00"), now, "card");
        return !(notePayment.handle(command) instanceof NotePayment.Result.Noted);
    }

    private boolean isNotCredited(UUID subject) {
        CustomerId customer = new CustomerId(subject);
        QuarkusTransaction.requiringNew().run(() -> cards.keep(Customers.anna(customer)));
        Sale sale = Sales.onInvoice(customer, Sales.line(1, "10.00", 21));
        issue.handle(sale);
        return !(creditReturn.handle(CreditRequest.of(
                        UUID.randomUUID(), sale.order(), customer, sale.lines(), "withdrawal", Instant.now()))
                instanceof CreditReturn.Result.Issued);
    }
}
