package be.sentum.order.domain.progress;

import java.util.Set;

/** Where an order stands, and where it can go from there. */
public enum OrderStatus {
    AWAITING_PAYMENT,
    AWAITING_SOLVENCY,
    PAYMENT_CHOICE_REQUIRED,
    CONFIRMED,
    PARTLY_SHIPPED,
    SHIPPED,
    DELIVERED,
    CANCELLED,
    WITHDRAWN,
    /** A human refused deferred payment. The buyer may still pay first, or contest it and be approved (REQ-ADM-03). */
    REJECTED;

    /** It waits for nothing any more: no timer runs, and nothing stands in the way of an erasure. */
    public boolean isFinal() {
        return switch (this) {
            case DELIVERED, CANCELLED, WITHDRAWN -> true;
            case AWAITING_PAYMENT,
                    AWAITING_SOLVENCY,
                    PAYMENT_CHOICE_REQUIRED,
                    REJECTED,
                    CONFIRMED,
                    PARTLY_SHIPPED,
                    SHIPPED -> false;
        };
    }

    /**
     * Nothing was delivered and, unless it comes back to life, nothing will be; an invoice is issued at the delivery: no
     * document rests on it.
     */
    public boolean endsWithoutInvoice() {
        return switch (this) {
            case CANCELLED, REJECTED -> true;
            case AWAITING_PAYMENT,
                    AWAITING_SOLVENCY,
                    PAYMENT_CHOICE_REQUIRED,
                    CONFIRMED,
                    PARTLY_SHIPPED,
                    SHIPPED,
                    DELIVERED,
                    WITHDRAWN -> false;
        };
    }

    /** Nothing has left the house yet, and something still would. */
    public boolean isUnshipped() {
        return canBecome(CANCELLED);
    }

    /** All of it has been handed to a carrier. */
    public boolean hasLeft() {
        return switch (this) {
            case SHIPPED, DELIVERED -> true;
            case AWAITING_PAYMENT,
                    AWAITING_SOLVENCY,
                    PAYMENT_CHOICE_REQUIRED,
                    REJECTED,
                    CONFIRMED,
                    PARTLY_SHIPPED,
                    CANCELLED,
                    WITHDRAWN -> false;
        };
    }

    /** Something of it may still be handed to a carrier: what is said about its delivery still matters. */
    public boolean mayStillShip() {
        return switch (this) {
            case AWAITING_PAYMENT, AWAITING_SOLVENCY, PAYMENT_CHOICE_REQUIRED, REJECTED, CONFIRMED, PARTLY_SHIPPED ->
                true;
            case SHIPPED, DELIVERED, CANCELLED, WITHDRAWN -> false;
        };
    }

    /** Whether the life of an order leads from here straight to there. */
    public boolean canBecome(OrderStatus next) {
        return following().contains(next);
    }

    private Set<OrderStatus> following() {
        return switch (this) {
            case AWAITING_PAYMENT -> Set.of(CONFIRMED, CANCELLED, WITHDRAWN);
            case AWAITING_SOLVENCY -> Set.of(CONFIRMED, PAYMENT_CHOICE_REQUIRED, REJECTED, CANCELLED, WITHDRAWN);
            case PAYMENT_CHOICE_REQUIRED -> Set.of(AWAITING_PAYMENT, CONFIRMED, REJECTED, CANCELLED, WITHDRAWN);
            case REJECTED -> Set.of(AWAITING_PAYMENT, CONFIRMED, CANCELLED, WITHDRAWN);
            case CONFIRMED -> Set.of(PARTLY_SHIPPED, SHIPPED, CANCELLED, WITHDRAWN);
            case PARTLY_SHIPPED -> Set.of(PARTLY_SHIPPED, SHIPPED, WITHDRAWN);
            case SHIPPED -> Set.of(DELIVERED, WITHDRAWN);
            case DELIVERED -> Set.of(WITHDRAWN);
            case CANCELLED, WITHDRAWN -> Set.of();
        };
    }
}
