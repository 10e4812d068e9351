package be.sentum.consent.adapter.out.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ConsentEventRepository implements PanacheRepositoryBase<ConsentEventEntity, UUID> {}
