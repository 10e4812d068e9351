package be.sentum.customer.adapter.out.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class StatementRepository implements PanacheRepositoryBase<StatementEntity, UUID> {

    List<StatementEntity> of(List<UUID> customers) {
        return list("customerId in ?1 order by customerId, statedAt, id", customers);
    }
}
