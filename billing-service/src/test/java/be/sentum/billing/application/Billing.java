package be.sentum.billing.application;

import be.sentum.billing.application.credit.Crediting;
import be.sentum.billing.application.credit.CreditingExamples;
import be.sentum.billing.application.port.in.CloseReferral;
import be.sentum.billing.application.port.in.ContestSolvency;
import be.sentum.billing.application.port.in.DecideSolvency;
import be.sentum.billing.application.port.in.InvoiceQueries;
import be.sentum.billing.application.port.in.IssueInvoice;
import be.sentum.billing.application.port.in.ReassessChecks;
import be.sentum.billing.application.port.in.ReviewSolvency;
import be.sentum.billing.application.port.in.SolvencyQueries;
import be.sentum.billing.application.port.out.Customers.Standing;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.Euro;
import be.sentum.billing.domain.customer.CardCopy;
import be.sentum.billing.domain.solvency.SolvencyPolicy;
import be.sentum.billing.example.Checks;
import be.sentum.billing.example.PointsCards;
import be.sentum.billing.example.Sales;
import be.sentum.billing.fake.InMemoryCards;
import be.sentum.billing.fake.InMemoryCustomers;
import be.sentum.billing.fake.InMemoryInvoiceNumbers;
import be.sentum.billing.fake.InMemoryInvoices;
import be.sentum.billing.fake.InMemorySolvencyChecks;
import be.sentum.billing.fake.OnePointsCard;
import be.sentum.billing.fake.RecordedBillingEvents;
import be.sentum.billing.fake.RememberedObjections;
import be.sentum.billing.fake.credit.InMemoryCreditNotes;
import be.sentum.billing.fake.payment.InMemoryOrderAccounts;
import java.time.Instant;
import java.time.InstantSource;

/** The application on fakes; it is 22 November 2026 unless a test says otherwise. */
class Billing {

    final InMemoryCustomers customers = new InMemoryCustomers();
    final InMemoryCards cards = new InMemoryCards();
    final RememberedObjections objections = new RememberedObjections();
    final InMemorySolvencyChecks checks = new InMemorySolvencyChecks();
    final InMemoryInvoices invoices = new InMemoryInvoices();
    final InMemoryOrderAccounts accounts = new InMemoryOrderAccounts(invoices);
    final RecordedBillingEvents events = new RecordedBillingEvents();
    final OnePointsCard pointsCards = new OnePointsCard(PointsCards.small());

    private final InMemoryInvoiceNumbers numbers = new InMemoryInvoiceNumbers();
    private final SolvencyPolicy policy = new SolvencyPolicy(Euro.of("50.00"));
    private final Ownership ownership = new Ownership(customers);

    private Instant now = Checks.NOW;
    private final InstantSource clock = () -> now;

    final Crediting crediting =
            CreditingExamples.crediting(invoices, accounts, new InMemoryCreditNotes(), events, clock);

    final DecideSolvency decideSolvency = new DecideSolvencyHandler(
            customers,
            cards,
            objections,
            policy,
            new CheckInputs(invoices, policy),
            pointsCards,
            checks,
            events,
            clock);
    final ReviewSolvency reviewSolvency = new ReviewSolvencyHandler(customers, checks, events, clock);
    final ContestSolvency contestSolvency = new ContestSolvencyHandler(checks, ownership, events, clock);
    final ReassessChecks reassessChecks =
            new ReassessChecksHandler(customers, checks, new CheckInputs(invoices, policy), pointsCards, events, clock);
    final CloseReferral closeReferral = new CloseReferralHandler(checks, clock);
    final SolvencyQueries solvencyQueries = new SolvencyQueriesHandler(checks, pointsCards, ownership);
    final IssueInvoice issueInvoice = new IssueInvoiceHandler(
            customers, cards, Sales.seller(), Sales.TERMS, numbers, invoices, events, crediting, clock);
    final InvoiceQueries invoiceQueries = new InvoiceQueriesHandler(invoices, ownership);

    void itIs(String instant) {
        now = Instant.parse(instant);
    }

    /** A known customer in good standing with this card. */
    CustomerId knows(CardCopy card) {
        customers.stands(card.customer(), Standing.GOOD);
        cards.keep(card);
        return card.customer();
    }
}
