package be.sentum.billing.adapter.out.persistence.solvency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class InputRepository implements PanacheRepositoryBase<InputEntity, UUID> {

    List<InputEntity> ofCheck(UUID checkId) {
        return list("checkId = ?1 order by position", checkId);
    }

    void deleteOf(UUID checkId) {
        delete("checkId", checkId);
    }
}
