package be.sentum.privacy.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.out.request.Contents;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import org.junit.jupiter.api.Test;

/** What every {@link Contents} does. */
public abstract class ContentsContract {

    protected abstract Requests requests();

    protected abstract Contents contents();

    /** Runs a step in a transaction of its own, where there are any. */
    protected abstract void inTransaction(Runnable step);

    @Test
    public void the_newest_fingerprint_of_an_item_is_kept() {
        PrivacyRequest request = Cases.of(ItemType.RECTIFICATION);
        inTransaction(() -> {
            requests().add(request);
            assertThat(contents().of(Cases.only(request).id())).isEmpty();
        });

        inTransaction(() -> {
            contents().keep(Cases.only(request).id(), "first");
            contents().keep(Cases.only(request).id(), "second");
        });

        inTransaction(() -> assertThat(contents().of(Cases.only(request).id())).contains("second"));
    }
}
