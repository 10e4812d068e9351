package be.sentum.privacy.adapter.out.persistence.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class RequestRepository implements PanacheRepositoryBase<RequestEntity, UUID> {}
