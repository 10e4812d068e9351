package be.sentum.customer.adapter.out.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Of an account only whether it was closed, for searches; the account's own adapter declares and writes the table. */
@Entity
@Immutable
@Table(name = "account")
class AccountStateEntity {

    @Id
    UUID customerId;

    @Nullable
    Instant closedAt;
}
