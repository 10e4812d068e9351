package be.sentum.order.application.port.out.vat;

import be.sentum.order.domain.vat.VatCalendar;
import be.sentum.order.domain.vat.VatClass;
import be.sentum.order.domain.vat.VatPeriod;
import java.util.List;

/** The rates of value added tax, with their dates. */
public interface VatRates {

    /** All periods, by class and first day. */
    List<VatPeriod> all();

    /** Those of one class, empty when nobody knows it. */
    VatCalendar of(VatClass vatClass);

    /** As {@link #of}; nobody else changes rates until the transaction ends. */
    VatCalendar toChange(VatClass vatClass);

    /** Keeps a new period, or replaces the one of the class that begins on the same day. */
    void keep(VatPeriod period);
}
