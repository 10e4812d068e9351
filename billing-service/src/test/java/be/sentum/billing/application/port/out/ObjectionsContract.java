package be.sentum.billing.application.port.out;

import static be.sentum.billing.example.Customers.someone;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.customer.Objection;
import org.junit.jupiter.api.Test;

public abstract class ObjectionsContract {

    private final CustomerId customer = someone();

    protected abstract Objections objections();

    protected abstract InTransaction inTransaction();

    @Test
    void nobody_objects_until_they_say_so() {
        assertThat(stands()).isFalse();
    }

    @Test
    void the_latest_version_counts_whatever_comes_last() {
        note(true, 2);
        assertThat(stands()).isTrue();

        note(false, 5);
        note(true, 4);
        note(true, 5);
        assertThat(stands()).isFalse();
    }

    private void note(boolean objects, long version) {
        inTransaction().run(() -> objections().note(new Objection(customer, objects, version)));
    }

    private boolean stands() {
        return inTransaction().call(() -> objections().stands(customer));
    }
}
