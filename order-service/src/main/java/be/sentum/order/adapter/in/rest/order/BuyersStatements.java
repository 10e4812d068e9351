package be.sentum.order.adapter.in.rest.order;

import be.sentum.order.domain.customer.CustomerId;
import be.sentum.personaldata.statement.Statements;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Beside what of a buyer's orders the buyer's own words stand. */
@Singleton
class BuyersStatements {

    private static final Set<String> TABLES =
            Set.of("orders", "order_line", "order_delivery", "order_timeline", "parcel", "parcel_line");

    private final Statements statements;

    BuyersStatements(Statements statements) {
        this.statements = statements;
    }

    List<StatementBody> of(CustomerId buyer) {
        return statements.beside(buyer.value(), TABLES).stream()
                .map(StatementBody::of)
                .distinct()
                .toList();
    }
}
