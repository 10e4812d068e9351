package be.sentum.privacy.contracts;

import be.sentum.privacy.application.port.out.collection.Fragments;
import be.sentum.privacy.application.port.out.collection.PackageLinks;
import be.sentum.privacy.application.port.out.collection.Packages;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresPackagesTest extends PackagesContract {

    @Inject
    Packages packages;

    @Inject
    Fragments fragments;

    @Inject
    PackageLinks links;

    @Inject
    Requests requests;

    @Override
    protected Packages packages() {
        return packages;
    }

    @Override
    protected Fragments fragments() {
        return fragments;
    }

    @Override
    protected PackageLinks links() {
        return links;
    }

    @Override
    protected ItemId item() {
        PrivacyRequest request = Cases.of(ItemType.RECTIFICATION);
        inTransaction(() -> requests.add(request));
        return Cases.only(request).id();
    }

    @Override
    protected void inTransaction(Runnable step) {
        QuarkusTransaction.requiringNew().run(step);
    }
}
