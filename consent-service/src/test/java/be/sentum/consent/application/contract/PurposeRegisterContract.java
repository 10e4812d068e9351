package be.sentum.consent.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.consent.application.port.out.purpose.PurposeRegister;
import be.sentum.consent.domain.purpose.Purpose;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.purpose.TextVersionId;
import java.util.Comparator;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link PurposeRegister} does. */
public abstract class PurposeRegisterContract {

    protected abstract PurposeRegister purposes();

    @Test
    public void purposes_come_in_the_order_of_their_codes() {
        assertThat(purposes().all())
                .isNotEmpty()
                .isSortedAccordingTo(Comparator.comparing(p -> p.code().value()));
    }

    @Test
    public void each_is_found_by_its_code_and_another_is_not() {
        for (Purpose purpose : purposes().all()) {
            assertThat(purposes().find(purpose.code())).contains(purpose);
        }
        assertThat(purposes().find(new PurposeCode("P99"))).isEmpty();
    }

    @Test
    public void each_text_is_found_by_its_id_and_belongs_to_the_purpose_that_has_it() {
        for (Purpose purpose : purposes().all()) {
            assertThat(purpose.texts().all()).allSatisfy(text -> {
                assertThat(text.purpose()).isEqualTo(purpose.code());
                assertThat(purposes().text(text.id())).contains(text);
            });
        }
        assertThat(purposes().text(new TextVersionId(UUID.randomUUID()))).isEmpty();
    }
}
