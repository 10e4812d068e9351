package be.sentum.billing.adapter.out.persistence.credit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class CreditNoteRepository implements PanacheRepositoryBase<CreditNoteEntity, UUID> {}
