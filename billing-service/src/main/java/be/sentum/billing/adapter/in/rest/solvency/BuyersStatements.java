package be.sentum.billing.adapter.in.rest.solvency;

import be.sentum.billing.domain.CustomerId;
import be.sentum.personaldata.statement.Statements;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Beside what of a buyer's checks the buyer's own words stand. */
@Singleton
class BuyersStatements {

    private static final Set<String> TABLES = Set.of("solvency_check", "solvency_input", "earlier_solvency_decision");

    private final Statements statements;

    BuyersStatements(Statements statements) {
        this.statements = statements;
    }

    List<StatementResponse> of(CustomerId buyer) {
        return statements.beside(buyer.value(), TABLES).stream()
                .map(StatementResponse::of)
                .distinct()
                .toList();
    }
}
