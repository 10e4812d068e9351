package be.sentum.customer;

import static be.sentum.personaldata.inventory.Category.ADMIN;
import static be.sentum.personaldata.inventory.Category.COMMUNICATION;
import static be.sentum.personaldata.inventory.Category.CONTACT;
import static be.sentum.personaldata.inventory.Category.IDENTITY;
import static be.sentum.personaldata.inventory.Category.PREFERENCE;

import be.sentum.customer.application.port.in.AddStatement;
import be.sentum.customer.application.port.in.ChangeCustomer;
import be.sentum.customer.application.port.in.CustomerQueries;
import be.sentum.customer.application.port.in.FindCustomers;
import be.sentum.customer.application.port.in.ForgetCustomer;
import be.sentum.customer.application.port.in.MarkCardTopic;
import be.sentum.customer.application.port.in.RegisterCustomer;
import be.sentum.customer.application.port.in.account.CloseAccount;
import be.sentum.customer.application.port.in.account.ConfirmLink;
import be.sentum.customer.application.port.in.account.ForgetAccount;
import be.sentum.customer.application.port.in.account.KeepAccounts;
import be.sentum.customer.application.port.in.account.NoteActivity;
import be.sentum.customer.application.port.in.account.OpenAccount;
import be.sentum.customer.application.port.in.account.RequestLink;
import be.sentum.customer.application.port.in.account.UndeliveredNotices;
import be.sentum.customer.application.port.in.unsubscribe.Unsubscribe;
import be.sentum.customer.application.port.in.unsubscribe.UnsubscribeLinks;
import be.sentum.customer.application.port.out.Customers;
import be.sentum.customer.domain.Actor;
import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Drafts;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.Rejection;
import be.sentum.customer.domain.details.Edit;
import be.sentum.customer.domain.search.CustomerSearch;
import be.sentum.customer.domain.value.EmailAddress;
import be.sentum.personaldata.inventory.Category;
import be.sentum.personaldata.testing.RestrictionMatrix;
import be.sentum.personaldata.testing.RestrictionMatrixContract;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@QuarkusTest
@WithSentumServers
class CustomerRestrictionMatrixTest extends RestrictionMatrixContract {

    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");
    private static final Set<Category> IN_AN_ACCOUNT = Set.of(IDENTITY, CONTACT, PREFERENCE, ADMIN, COMMUNICATION);

    @Inject
    ChangeCustomer change;

    @Inject
    AddStatement statement;

    @Inject
    FindCustomers find;

    @Inject
    CustomerQueries queries;

    @Inject
    Customers customers;

    @Override
    protected String root() {
        return "be.sentum.customer";
    }

    @Override
    protected RestrictionMatrix matrix() {
        return new RestrictionMatrix()
                .refuses(ChangeCustomer.class, "P01", IN_AN_ACCOUNT, this::isNotChangedByStaff)
                .goesOn(ChangeCustomer.class, "the person corrects (REQ-RES-02)", this::isNotChangedByThePerson)
                .goesOn(AddStatement.class, "the person completes (REQ-REC-02)", this::hasNoStatement)
                .refuses(FindCustomers.class, "P01", Set.of(IDENTITY, CONTACT), this::isNotFound)
                .goesOn(CustomerQueries.class, "the person reads; staff: X-Restriction-Exception", this::isNotRead)
                .isNotConcerned(ForgetCustomer.class, "ends a use")
                .isNotConcerned(MarkCardTopic.class, "about nobody")
                .isNotConcerned(RegisterCustomer.class, "somebody new")
                .isNotConcerned(
                        CloseAccount.class, "409 under restriction: see CloseAccountHandler and CloseAccountTest")
                .isNotConcerned(ConfirmLink.class, "only somebody in good standing is linked: ConfirmLinkHandler")
                .isNotConcerned(ForgetAccount.class, "ends a use")
                .isNotConcerned(KeepAccounts.class, "restricted persons are left as they are: KeepAccountsHandler")
                .isNotConcerned(NoteActivity.class, "stores what the person did")
                .isNotConcerned(OpenAccount.class, "somebody new")
                .isNotConcerned(RequestLink.class, "only somebody in good standing is written to: RequestLinkHandler")
                .isNotConcerned(UndeliveredNotices.class, "staff read: X-Restriction-Exception")
                .isNotConcerned(Unsubscribe.class, "an objection is always taken")
                .isNotConcerned(UnsubscribeLinks.class, "makes an objection possible");
    }

    private boolean isNotChangedByStaff(UUID subject) {
        return change(subject, null, Actor.staff("agent", "P01"));
    }

    private boolean isNotChangedByThePerson(UUID subject) {
        return change(subject, login(subject), Drafts.person());
    }

    private boolean change(UUID subject, @Nullable Login owner, Actor by) {
        Customer customer = registered(subject);
        ChangeCustomer.Result result = change.handle(new ChangeCustomer.Command(
                customer.id(), owner, by, customer.version(), Drafts.phone(new Edit.Remove<>())));
        return switch (result) {
            case ChangeCustomer.Result.Changed changed -> false;
            case ChangeCustomer.Result.Refused refused -> {
                if (!refused.reason().equals(new Rejection.ProcessingRestricted())) {
                    throw new AssertionError("refused for another reason: " + refused.reason());
                }
                yield true;
            }
        };
    }

    private boolean hasNoStatement(UUID subject) {
        Customer customer = registered(subject);
        return !(statement.handle(new AddStatement.Command(
                        customer.id(), login(subject), "familyName", "It is written with two e"))
                instanceof AddStatement.Result.Added);
    }

    private boolean isNotFound(UUID subject) {
        registered(subject);
        return find.handle(
                        new FindCustomers.Query(new CustomerSearch.ByEmail(new EmailAddress(email(subject))), null, 10))
                .customers()
                .isEmpty();
    }

    private boolean isNotRead(UUID subject) {
        return queries.byId(registered(subject).id()).isEmpty();
    }

    private Customer registered(UUID subject) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Customer customer = Customer.register(
                            Drafts.registration(subject, NOW),
                            login(subject),
                            Drafts.details(Drafts.person("Anna", "Peeters", email(subject))),
                            Drafts.person())
                    .customer();
            customers.add(customer);
            return customers.find(new CustomerId(subject)).orElseThrow();
        });
    }

    private static Login login(UUID subject) {
        return new Login("login-" + subject);
    }

    /** Without digits: some of them make a national register number, which is refused. */
    private static String email(UUID subject) {
        StringBuilder letters = new StringBuilder();
        subject.toString().chars().forEach(c -> letters.append((char) (Character.isDigit(c) ? c - '0' + 'g' : c)));
        return letters + "@example.org";
    }
}
