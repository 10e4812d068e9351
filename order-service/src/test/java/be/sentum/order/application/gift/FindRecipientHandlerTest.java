package be.sentum.order.application.gift;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.order.application.port.in.gift.FindRecipient;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.gift.FoundRecipient;
import be.sentum.order.domain.gift.ParcelMark;
import be.sentum.order.domain.gift.RecipientId;
import be.sentum.order.fake.Given;
import be.sentum.order.fake.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("REQ-ORD-05: a recipient is found by parcel and name together")
class FindRecipientHandlerTest {

    private final World world = new World();
    private final List<RecipientId> identified = new ArrayList<>();
    private final FindRecipient findRecipient = new FindRecipientHandler(world.recipients, identified::add);
    private final Order gift = Given.gift(Given.customer());

    @BeforeEach
    void placed() {
        world.orders.add(gift);
    }

    @Test
    void who_knows_both_is_found_and_can_exercise_rights_from_then_on() {
        List<FoundRecipient> found = findRecipient.handle(new ParcelMark.OfOrder(gift.number()), "bram CLAES");

        RecipientId bram =
                Objects.requireNonNull(Objects.requireNonNull(gift.delivery()).recipientId());
        assertThat(found).extracting(FoundRecipient::id).containsExactly(bram);
        assertThat(identified).containsExactly(bram);
    }

    @Test
    void a_name_that_is_not_on_the_parcel_finds_nobody() {
        assertThat(findRecipient.handle(new ParcelMark.OfOrder(gift.number()), "Anna Peeters"))
                .isEmpty();
        assertThat(identified).isEmpty();
    }

    @Test
    void a_parcel_that_is_not_theirs_finds_nobody() {
        assertThat(findRecipient.handle(new ParcelMark.OfOrder(Given.number()), "Bram Claes"))
                .isEmpty();
    }
}
