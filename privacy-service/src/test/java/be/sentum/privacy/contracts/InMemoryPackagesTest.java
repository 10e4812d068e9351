package be.sentum.privacy.contracts;

import be.sentum.privacy.application.port.out.collection.Fragments;
import be.sentum.privacy.application.port.out.collection.PackageLinks;
import be.sentum.privacy.application.port.out.collection.Packages;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.fakes.InMemoryFragments;
import be.sentum.privacy.fakes.InMemoryPackageLinks;
import be.sentum.privacy.fakes.InMemoryPackages;
import java.util.UUID;

class InMemoryPackagesTest extends PackagesContract {

    private final Packages packages = new InMemoryPackages();
    private final PackageLinks links = new InMemoryPackageLinks();
    private final Fragments fragments = new InMemoryFragments();

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
        return new ItemId(UUID.randomUUID());
    }

    @Override
    protected void inTransaction(Runnable step) {
        step.run();
    }
}
