package be.sentum.billing.adapter.out.persistence.customer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class CardRepository implements PanacheRepositoryBase<CardEntity, UUID> {}
