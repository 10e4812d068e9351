package be.sentum.consent.application;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.consent.application.port.out.optin.GuardianConsents;
import be.sentum.consent.application.port.out.optin.PendingOptIns;
import be.sentum.consent.application.port.out.optin.SentQuestions;
import be.sentum.consent.application.port.out.person.Cards;
import be.sentum.consent.application.port.out.person.SuppressionList;
import be.sentum.consent.application.port.out.purpose.ConsentForms;
import be.sentum.consent.domain.Card;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.ConsentMethod;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.act.Shown;
import be.sentum.consent.domain.decision.Medium;
import be.sentum.consent.domain.form.ConsentForm;
import be.sentum.consent.domain.optin.GuardianConsent;
import be.sentum.consent.domain.optin.PendingOptIn;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.suppression.MailAddress;
import be.sentum.consent.domain.suppression.SealedAddress;
import be.sentum.consent.domain.suppression.Suppression;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store of cards, waiting grants, guardians' acts, forms and suppressed addresses does. */
public abstract class DeskContract {

    private static final PurposeCode NEWSLETTER = new PurposeCode("P09");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456789Z");

    private final SubjectId anna = new SubjectId(UUID.randomUUID());
    private final SealedAddress sealed = new SealedAddress(UUID.randomUUID().toString());

    protected abstract Cards cards();

    protected abstract PendingOptIns pending();

    protected abstract GuardianConsents guardians();

    protected abstract ConsentForms forms();

    protected abstract SuppressionList suppressed();

    protected abstract SentQuestions sentQuestions();

    /** A text that may be stored as shown. */
    protected abstract Shown shown(ConsentMethod method, @Nullable String uiVariant);

    /** Runs a step in a transaction, where there are any. */
    protected abstract void inTransaction(Runnable step);

    @Test
    public void a_card_is_kept_until_a_newer_one_or_its_end() {
        Card second = card(2, "anna@example.org", null);

        inTransaction(() -> cards().keep(second, sealed));
        inTransaction(() -> cards().keep(card(1, "older@example.org", true), sealed));
        inTransaction(() -> assertThat(cards().find(anna)).contains(second));

        inTransaction(() -> cards().forget(anna));
        inTransaction(() -> assertThat(cards().find(anna)).isEmpty());
    }

    @Test
    public void a_waiting_grant_is_found_by_its_token_until_it_is_done() {
        PendingOptIn own = waiting(null);
        PendingOptIn guardians = waiting(sealed);
        String token = UUID.randomUUID().toString();
        inTransaction(() -> {
            pending().keep(own, token);
            pending().keep(guardians, token + "g");
        });

        inTransaction(() -> {
            assertThat(pending().take(token)).contains(own);
            assertThat(pending().take(token + "g")).contains(guardians);
            assertThat(pending().take("other")).isEmpty();
            pending().done(own);
        });
        inTransaction(() -> assertThat(pending().take(token)).isEmpty());
    }

    @Test
    public void only_the_newest_link_works() {
        String older = UUID.randomUUID().toString();
        PendingOptIn again = waiting(null);

        inTransaction(() -> pending().keep(waiting(null), older));
        inTransaction(() -> pending().keep(again, older + "2"));

        inTransaction(() -> {
            assertThat(pending().take(older)).isEmpty();
            assertThat(pending().take(older + "2")).contains(again);
        });
    }

    @Test
    public void a_cancelled_link_works_no_more_and_another_purposes_link_does() {
        String token = UUID.randomUUID().toString();
        inTransaction(() -> {
            pending().keep(waiting(null), token);
            pending().keep(waiting(sealed), token + "g");
        });

        inTransaction(() -> pending().cancel(anna, List.of(new PurposeCode("P11"))));
        inTransaction(() -> assertThat(pending().take(token)).isPresent());
        inTransaction(() -> pending().cancel(anna, List.of(new PurposeCode("P11"), NEWSLETTER)));

        inTransaction(() -> {
            assertThat(pending().take(token)).isEmpty();
            assertThat(pending().take(token + "g")).isEmpty();
        });
    }

    @Test
    public void a_change_of_mailbox_cancels_the_own_links_and_no_guardians() {
        String token = UUID.randomUUID().toString();
        inTransaction(() -> {
            pending().keep(waiting(null), token);
            pending().keep(waiting(sealed), token + "g");
        });

        inTransaction(() -> pending().cancelOwn(anna));

        inTransaction(() -> {
            assertThat(pending().take(token)).isEmpty();
            assertThat(pending().take(token + "g")).isPresent();
        });
    }

    @Test
    public void a_guardians_act_is_read_as_it_was_written() {
        GuardianConsent act = new GuardianConsent(
                UUID.randomUUID(), anna, NEWSLETTER, shown(ConsentMethod.DOUBLE_OPT_IN, null), sealed, NOW);

        inTransaction(() -> guardians().keep(act));

        inTransaction(() -> assertThat(guardians().find(act.id())).contains(act));
        inTransaction(() -> assertThat(guardians().find(UUID.randomUUID())).isEmpty());
    }

    @Test
    public void what_is_suppressed_under_a_former_key_is_suppressed_under_the_present_one() {
        SealedAddress former = new SealedAddress("former." + UUID.randomUUID());
        SealedAddress present = new SealedAddress("present." + UUID.randomUUID());
        Suppression old = new Suppression(former, Medium.EMAIL, "direct_marketing", LocalDate.of(2026, 1, 1));
        Suppression now = new Suppression(present, Medium.EMAIL, "direct_marketing", LocalDate.of(2026, 2, 1));
        inTransaction(() -> suppressed().add(now));
        inTransaction(() -> suppressed().add(old));

        inTransaction(() -> suppressed().renew(List.of(present, former)));
        inTransaction(() -> suppressed().renew(List.of(present, former)));

        inTransaction(() -> assertThat(suppressed().about(former)).isEmpty());
        Suppression first = new Suppression(present, Medium.EMAIL, "direct_marketing", LocalDate.of(2026, 1, 1));
        inTransaction(() -> assertThat(suppressed().about(present)).containsExactly(first));
    }

    @Test
    public void a_card_is_found_until_it_is_sealed_under_the_present_key() {
        String key = "key" + UUID.randomUUID();
        inTransaction(() -> cards().keep(card(1, "anna@example.org", true), sealed));

        inTransaction(() -> assertThat(cards().sealedOtherwise(key)).contains(anna));
        inTransaction(() -> cards().reseal(anna, new SealedAddress(key + ".hash")));

        inTransaction(() -> assertThat(cards().sealedOtherwise(key)).doesNotContain(anna));
    }

    @Test
    public void an_address_is_suppressed_once_from_the_first_date() {
        Suppression first = new Suppression(sealed, Medium.EMAIL, "direct_marketing", LocalDate.of(2026, 1, 1));
        Suppression again = new Suppression(sealed, Medium.EMAIL, "direct_marketing", LocalDate.of(2026, 2, 1));

        inTransaction(() -> suppressed().add(first));
        inTransaction(() -> suppressed().add(again));

        inTransaction(() -> assertThat(suppressed().about(sealed)).containsExactly(first));
        inTransaction(
                () -> assertThat(suppressed().about(new SealedAddress("other"))).isEmpty());
    }

    @Test
    public void mails_that_asked_are_counted_by_person_purpose_and_time() {
        Instant first = NOW.truncatedTo(ChronoUnit.MICROS);
        Instant second = first.plusSeconds(60);
        inTransaction(() -> {
            sentQuestions().note(anna, NEWSLETTER, second, second.plusSeconds(100));
            sentQuestions().note(anna, NEWSLETTER, first, first.plusSeconds(100));
            sentQuestions().note(anna, new PurposeCode("P11"), first, first.plusSeconds(100));
            sentQuestions().note(new SubjectId(UUID.randomUUID()), NEWSLETTER, first, first.plusSeconds(100));
        });

        inTransaction(() -> {
            assertThat(sentQuestions().since(anna, NEWSLETTER, first.minusSeconds(1)))
                    .containsExactly(first, second);
            assertThat(sentQuestions().since(anna, NEWSLETTER, first)).containsExactly(second);
            assertThat(sentQuestions().since(anna, NEWSLETTER, second)).isEmpty();
        });
    }

    @Test
    public void a_form_takes_the_place_of_the_one_before() {
        String id = "form-" + UUID.randomUUID();
        ConsentForm second = new ConsentForm(id, List.of(NEWSLETTER, new PurposeCode("P11")), true, true);

        inTransaction(() -> forms().keep(new ConsentForm(id, List.of(NEWSLETTER), false, false)));
        inTransaction(() -> forms().keep(second));

        inTransaction(() -> assertThat(forms().find(id)).contains(second));
        inTransaction(() -> assertThat(forms().find("none")).isEmpty());
    }

    private Card card(long version, String address, @Nullable Boolean adult) {
        return new Card(anna, version, new MailAddress(address), "nl", adult);
    }

    private PendingOptIn waiting(@Nullable SealedAddress guardian) {
        return new PendingOptIn(
                UUID.randomUUID(),
                anna,
                NEWSLETTER,
                shown(ConsentMethod.DOUBLE_OPT_IN, "settings"),
                new Evidence("account", "request", null, null),
                guardian,
                NOW,
                NOW.plusSeconds(60));
    }
}
