package be.sentum.privacy.contracts;

import be.sentum.privacy.application.port.out.collection.TextReleases;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.fakes.InMemoryTextReleases;
import be.sentum.privacy.fakes.World;

class InMemoryTextReleasesTest extends TextReleasesContract {

    private final World world = new World();
    private final TextReleases releases = new InMemoryTextReleases();

    @Override
    protected Requests requests() {
        return world.requests;
    }

    @Override
    protected TextReleases releases() {
        return releases;
    }

    @Override
    protected void inTransaction(Runnable step) {
        step.run();
    }
}
