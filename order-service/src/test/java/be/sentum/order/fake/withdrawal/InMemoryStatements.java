package be.sentum.order.fake.withdrawal;

import be.sentum.order.application.port.out.withdrawal.Statements;
import be.sentum.order.domain.withdrawal.Statement;
import be.sentum.order.domain.withdrawal.StatementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Statements in a list. */
public final class InMemoryStatements implements Statements {

    private final List<Statement> statements = new ArrayList<>();

    @Override
    public StatementId nextId() {
        return new StatementId(UUID.randomUUID());
    }

    @Override
    public void add(Statement statement) {
        statements.add(statement);
    }

    @Override
    public Optional<Statement> withKey(String key) {
        return statements.stream()
                .filter(statement -> statement.key().equals(key))
                .findFirst();
    }

    @Override
    public void confirm(Statement confirmed) {
        statements.replaceAll(statement -> statement.id().equals(confirmed.id()) ? confirmed : statement);
    }

    public List<Statement> all() {
        return List.copyOf(statements);
    }
}
