package be.sentum.billing.adapter.out.persistence.solvency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class EarlierDecisionRepository implements PanacheRepositoryBase<EarlierDecisionEntity, UUID> {}
