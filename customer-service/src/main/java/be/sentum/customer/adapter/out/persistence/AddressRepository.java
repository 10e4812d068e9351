package be.sentum.customer.adapter.out.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AddressRepository implements PanacheRepositoryBase<AddressEntity, UUID> {

    List<AddressEntity> of(List<UUID> customers) {
        return list("customerId in ?1 order by customerId, position", customers);
    }
}
