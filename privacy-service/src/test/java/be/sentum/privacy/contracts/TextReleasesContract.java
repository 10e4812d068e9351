package be.sentum.privacy.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.out.collection.TextReleases;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.request.text.Passage;
import be.sentum.privacy.domain.request.text.TextPlace;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link TextReleases} does. */
public abstract class TextReleasesContract {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    protected abstract Requests requests();

    protected abstract TextReleases releases();

    /** Runs a step in a transaction of its own, where there are any. */
    protected abstract void inTransaction(Runnable step);

    @Test
    public void what_was_hidden_last_is_kept_until_it_has_to_be_read_again() {
        PrivacyRequest request = Cases.of(ItemType.ACCESS);
        ItemId item = Cases.only(request).id();
        Passage passage =
                new Passage(new TextPlace(new ServiceName("billing"), "solvency_check", "review_reasons", 2), 3, 9);
        inTransaction(() -> {
            requests().add(request);
            assertThat(releases().of(item)).isEmpty();
        });

        inTransaction(() -> {
            releases().keep(item, List.of(), NOW);
            assertThat(releases().of(item)).contains(List.of());
            releases().keep(item, List.of(passage), NOW);
        });
        inTransaction(() -> assertThat(releases().of(item)).contains(List.of(passage)));

        inTransaction(() -> releases().forget(item));
        inTransaction(() -> assertThat(releases().of(item)).isEmpty());
    }
}
