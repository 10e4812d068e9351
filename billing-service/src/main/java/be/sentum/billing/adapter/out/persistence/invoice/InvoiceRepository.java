package be.sentum.billing.adapter.out.persistence.invoice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class InvoiceRepository implements PanacheRepositoryBase<InvoiceEntity, UUID> {}
