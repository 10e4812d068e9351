package be.sentum.order.application.port.in.vat;

import be.sentum.order.domain.vat.VatPeriod;
import java.util.List;

/** Looks rates of value added tax up. */
@FunctionalInterface
public interface VatRateQueries {

    /** Past, present and future ones, by class and first day. */
    List<VatPeriod> all();
}
