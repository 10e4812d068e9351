package be.sentum.order.adapter.out.persistence;

import be.sentum.order.application.port.out.Catalogue;
import be.sentum.order.contract.CatalogueContract;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresCatalogueTest extends CatalogueContract {

    @Inject
    Catalogue catalogue;

    @Override
    protected Catalogue catalogue() {
        return catalogue;
    }
}
