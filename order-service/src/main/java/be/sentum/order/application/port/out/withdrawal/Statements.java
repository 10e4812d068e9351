package be.sentum.order.application.port.out.withdrawal;

import be.sentum.order.domain.withdrawal.Statement;
import be.sentum.order.domain.withdrawal.StatementId;
import java.util.Optional;

/** The statements of withdrawal; those never confirmed go by themselves. */
public interface Statements {

    StatementId nextId();

    void add(Statement statement);

    /** The statement with that key. */
    Optional<Statement> withKey(String key);

    /** Notes that it was confirmed, and how long it is kept from then on. */
    void confirm(Statement confirmed);
}
