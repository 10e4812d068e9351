package be.sentum.billing.application.credit;

import be.sentum.billing.application.port.in.credit.CreditReturn;
import be.sentum.billing.application.port.out.Customers;
import be.sentum.billing.application.port.out.Invoices;
import be.sentum.billing.application.port.out.credit.CreditRequests;
import be.sentum.billing.application.port.out.payment.OrderAccounts;
import be.sentum.billing.domain.credit.CreditRequest;
import be.sentum.billing.domain.credit.CreditRequest.State;
import be.sentum.billing.domain.invoice.Invoice;
import be.sentum.billing.domain.payment.OrderAccount;
import be.sentum.messaging.UseCase;
import java.util.Optional;

/** A credit note is a legal duty (P04): a restriction does not stop it. */
@UseCase
class CreditReturnHandler implements CreditReturn {

    private final Customers customers;
    private final Invoices invoices;
    private final OrderAccounts accounts;
    private final CreditRequests requests;
    private final Crediting crediting;

    CreditReturnHandler(
            Customers customers,
            Invoices invoices,
            OrderAccounts accounts,
            CreditRequests requests,
            Crediting crediting) {
        this.customers = customers;
        this.invoices = invoices;
        this.accounts = accounts;
        this.requests = requests;
        this.crediting = crediting;
    }

    @Override
    public Result handle(CreditRequest request) {
        return switch (customers.standing(request.customer())) {
            case ERASED -> new Result.Dropped();
            case UNKNOWN, RESTRICTED, GOOD -> requests.add(request) ? take(request) : new Result.Already();
        };
    }

    private Result take(CreditRequest request) {
        Optional<OrderAccount> account = accounts.findToChange(request.order());
        account.map(found -> found.goodsBack(request.returnedAt())).ifPresent(accounts::keep);
        return invoices.ofOrder(request.order())
                .map(invoice -> credit(invoice, request))
                .orElseGet(() -> {
                    boolean over = account.filter(found -> found.end() != null).isPresent();
                    return kept(request, over ? State.NOT_INVOICED : State.WAITING);
                });
    }

    private Result credit(Invoice invoice, CreditRequest request) {
        if (!crediting.isCovered(invoice, request)) {
            return kept(request, State.REFUSED);
        }
        return crediting.issue(invoice, request).<Result>map(Result.Issued::new).orElseGet(Result.OutOfOrder::new);
    }

    private Result kept(CreditRequest request, State state) {
        requests.update(request.now(state));
        return new Result.Kept(state);
    }
}
