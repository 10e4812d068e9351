package be.sentum.privacy.application.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.in.recipient.TellRecipients.Change;
import be.sentum.privacy.domain.recipient.ChangeKind;
import be.sentum.privacy.domain.rectification.Rectification;
import be.sentum.privacy.domain.rectification.Rectification.Verdict;
import be.sentum.privacy.domain.rectification.Result;
import be.sentum.privacy.domain.rectification.Supplement;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.Outcome;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.fakes.World;
import be.sentum.privacy.fakes.recipient.InMemoryRectifications;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("REQ-REC-01, REQ-REC-02")
class RectificationsTest {

    private final World world = new World();
    private final InMemoryRectifications file = new InMemoryRectifications();
    private final List<String> announced = new ArrayList<>();
    private final List<Change> told = new ArrayList<>();
    private final Rectifications rectifications = RectificationsOf.with(
            world,
            file,
            (item, subject, verdict, fields) -> announced.add(verdict.result().word() + " " + fields),
            told::add);
    private final PrivacyRequest request = Cases.of(ItemType.RECTIFICATION);
    private final Item item = request.item(ItemType.RECTIFICATION).orElseThrow();

    @Test
    void corrected_fields_are_announced_and_their_recipients_told() {
        rectifications.decided(request, item, Outcome.GRANTED, List.of("overdue_invoices"), false);

        assertThat(verdict().result()).isEqualTo(Result.CORRECTED);
        assertThat(verdict().corrected()).containsExactly("overdue_invoices");
        assertThat(announced).containsExactly("corrected [overdue_invoices]");
        assertThat(told).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.RECTIFICATION);
            assertThat(change.request()).isEqualTo(request.id());
            assertThat(change.which().unlessToldSince())
                    .isEqualTo(request.intake().receivedAt());
        });
    }

    @Test
    void without_named_fields_the_contested_ones_were_corrected() {
        rectifications.keep(request.id(), new Supplement("It was paid.", List.of("payment_record")));

        rectifications.decided(request, item, Outcome.GRANTED, List.of(), false);

        assertThat(verdict().corrected()).containsExactly("payment_record");
    }

    @Test
    void a_statement_stands_beside_what_stays_and_nobody_is_told_of_a_correction() {
        rectifications.keep(request.id(), new Supplement("It was paid.", List.of("payment_record")));

        rectifications.decided(request, item, Outcome.PARTLY_GRANTED, List.of(), true);

        assertThat(verdict().result()).isEqualTo(Result.STATEMENT_ADDED);
        assertThat(found().supplement().statement()).isEqualTo("It was paid.");
        assertThat(announced).containsExactly("statement_added [payment_record]");
        assertThat(told).isEmpty();
    }

    @Test
    void a_refusal_changes_nothing() {
        rectifications.decided(request, item, Outcome.REFUSED, List.of(), false);

        assertThat(verdict().result()).isEqualTo(Result.REFUSED);
        assertThat(told).isEmpty();
    }

    @Test
    void other_decisions_are_none_of_it() {
        PrivacyRequest objection = Cases.of(ItemType.OBJECTION);

        rectifications.decided(
                objection, objection.item(ItemType.OBJECTION).orElseThrow(), Outcome.GRANTED, List.of("x"), true);

        assertThat(file.of(objection.id())).isEmpty();
        assertThat(announced).isEmpty();
    }

    private Rectification found() {
        return file.of(request.id()).orElseThrow();
    }

    private Verdict verdict() {
        return Objects.requireNonNull(found().verdict());
    }
}
