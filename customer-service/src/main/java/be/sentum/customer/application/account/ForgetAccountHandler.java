package be.sentum.customer.application.account;

import be.sentum.customer.application.port.in.account.ForgetAccount;
import be.sentum.customer.application.port.out.Customers;
import be.sentum.customer.application.port.out.account.LogIns;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;
import be.sentum.messaging.UseCase;

@UseCase
class ForgetAccountHandler implements ForgetAccount {

    private final Customers customers;
    private final LogIns logIns;

    ForgetAccountHandler(Customers customers, LogIns logIns) {
        this.customers = customers;
        this.logIns = logIns;
    }

    @Override
    public void handle(CustomerId customer) {
        customers.find(customer).ifPresent(found -> {
            Login login = found.login();
            if (login != null) {
                logIns.remove(customer, login);
            }
        });
    }
}
