package be.sentum.order.adapter.in.rest.order;

import be.sentum.order.domain.progress.Cause;
import java.util.Locale;

/**
 * A cause as it stands on a screen that others may see (REQ-SOL-03): neutral. That an answer took too long, that nothing
 * may be assessed and that a human is to look read the same; what was assessed and how is in the buyer's account at
 * billing and in the access package.
 */
final class Word {

    private Word() {}

    static String of(Cause cause) {
        return switch (cause) {
            case SOLVENCY_APPROVED -> "invoice_accepted";
            case SOLVENCY_REFERRED, NOT_ASSESSED, SOLVENCY_UNANSWERED -> "payment_choice_offered";
            case SOLVENCY_REJECTED -> "invoice_not_accepted";
            case PLACED,
                    REVIEW_REQUESTED,
                    PREPAYMENT_CHOSEN,
                    PAID,
                    PARTLY_PAID,
                    PAYMENT_NOTED,
                    PAYMENT_UNWANTED,
                    PARCEL_SHIPPED,
                    PARCELS_DELIVERED,
                    DELIVERY_ADDRESS_CHANGED,
                    WITHDRAWN_BY_CONSUMER,
                    GOODS_RETURNED,
                    BY_CUSTOMER,
                    BY_STAFF,
                    TIMED_OUT,
                    SUBJECT_ERASED -> cause.name().toLowerCase(Locale.ROOT);
        };
    }
}
