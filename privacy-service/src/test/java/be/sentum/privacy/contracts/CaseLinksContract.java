package be.sentum.privacy.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.out.request.CaseLinks;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import org.junit.jupiter.api.Test;

/** What every {@link CaseLinks} does. */
public abstract class CaseLinksContract {

    protected abstract Requests requests();

    protected abstract CaseLinks links();

    /** Runs a step in a transaction of its own, where there are any. */
    protected abstract void inTransaction(Runnable step);

    @Test
    public void a_follow_up_knows_the_case_before_it_and_not_the_other_way_round() {
        PrivacyRequest ended = Cases.of(ItemType.RECTIFICATION);
        PrivacyRequest next = Cases.of(ItemType.RECTIFICATION);

        inTransaction(() -> {
            requests().add(ended);
            requests().add(next);
            links().keep(next.id(), ended.id());
        });

        inTransaction(() -> {
            assertThat(links().before(next.id())).contains(ended.id());
            assertThat(links().before(ended.id())).isEmpty();
        });
    }
}
