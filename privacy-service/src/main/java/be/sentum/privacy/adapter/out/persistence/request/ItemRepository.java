package be.sentum.privacy.adapter.out.persistence.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ItemRepository implements PanacheRepositoryBase<ItemEntity, UUID> {

    List<ItemEntity> of(UUID requestId) {
        return list("requestId = ?1 order by position", requestId);
    }
}
