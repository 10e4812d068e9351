package be.sentum.order.domain.progress;

/** Why an entry stands in an order's timeline. */
public enum Cause {
    PLACED,
    SOLVENCY_APPROVED,
    SOLVENCY_REFERRED,
    NOT_ASSESSED,
    SOLVENCY_UNANSWERED,
    SOLVENCY_REJECTED,
    REVIEW_REQUESTED,
    PREPAYMENT_CHOSEN,
    PAID,
    PARTLY_PAID,
    PAYMENT_NOTED,
    PAYMENT_UNWANTED,
    PARCEL_SHIPPED,
    PARCELS_DELIVERED,
    DELIVERY_ADDRESS_CHANGED,
    /** The consumer withdrew from the contract (REQ-ORD-04). */
    WITHDRAWN_BY_CONSUMER,
    GOODS_RETURNED,
    BY_CUSTOMER,
    BY_STAFF,
    TIMED_OUT,
    SUBJECT_ERASED;

    /** Whether the order begins to wait anew with it; otherwise something was only noted while it waits. */
    public boolean isProgress() {
        return switch (this) {
            case PLACED,
                    SOLVENCY_APPROVED,
                    SOLVENCY_REFERRED,
                    NOT_ASSESSED,
                    SOLVENCY_UNANSWERED,
                    SOLVENCY_REJECTED,
                    REVIEW_REQUESTED,
                    PREPAYMENT_CHOSEN,
                    PAID,
                    PARTLY_PAID,
                    PARCEL_SHIPPED,
                    PARCELS_DELIVERED,
                    WITHDRAWN_BY_CONSUMER,
                    BY_CUSTOMER,
                    BY_STAFF,
                    TIMED_OUT,
                    SUBJECT_ERASED -> true;
            case PAYMENT_NOTED, PAYMENT_UNWANTED, DELIVERY_ADDRESS_CHANGED, GOODS_RETURNED -> false;
        };
    }

    /** What a human made of the wish to pay on invoice, or what made a human needless. */
    public boolean isAnswer() {
        return switch (this) {
            case SOLVENCY_APPROVED, SOLVENCY_REJECTED -> true;
            case PLACED,
                    SOLVENCY_REFERRED,
                    NOT_ASSESSED,
                    SOLVENCY_UNANSWERED,
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
                    SUBJECT_ERASED -> false;
        };
    }
}
