package be.sentum.events;

import static be.sentum.events.Topic.BILLING_EVENTS;
import static be.sentum.events.Topic.CONSENT_EVENTS;
import static be.sentum.events.Topic.CONSENT_PURPOSES;
import static be.sentum.events.Topic.CUSTOMER_CARD;
import static be.sentum.events.Topic.CUSTOMER_EVENTS;
import static be.sentum.events.Topic.ORDER_EVENTS;
import static be.sentum.events.Topic.PRIVACY_COMMANDS;
import static be.sentum.events.Topic.PRIVACY_DISCLOSURES;
import static be.sentum.events.Topic.PRIVACY_ERASURES;
import static be.sentum.events.Topic.PRIVACY_INVENTORY;
import static be.sentum.events.Topic.PRIVACY_RECIPIENTS;
import static be.sentum.events.Topic.PRIVACY_REPLIES;
import static be.sentum.events.Topic.PRIVACY_RESTRICTIONS;

import be.sentum.events.billing.CreditNoteIssued;
import be.sentum.events.billing.InvoiceIssued;
import be.sentum.events.billing.PaymentReceived;
import be.sentum.events.billing.SolvencyContested;
import be.sentum.events.billing.SolvencyDecided;
import be.sentum.events.consent.DecisionChanged;
import be.sentum.events.consent.DecisionsCurrent;
import be.sentum.events.consent.PurposeRegistered;
import be.sentum.events.customer.AccountClosed;
import be.sentum.events.customer.CardMarker;
import be.sentum.events.customer.CustomerCard;
import be.sentum.events.customer.CustomerChanged;
import be.sentum.events.customer.CustomerRegistered;
import be.sentum.events.customer.UnsubscribeRequested;
import be.sentum.events.order.DeliveryAddressChosen;
import be.sentum.events.order.GiftRecipientIdentified;
import be.sentum.events.order.HumanReviewRequested;
import be.sentum.events.order.OrderCancelled;
import be.sentum.events.order.OrderConfirmed;
import be.sentum.events.order.OrderDelivered;
import be.sentum.events.order.OrderPaymentNoted;
import be.sentum.events.order.OrderPaymentUnwanted;
import be.sentum.events.order.OrderPlaced;
import be.sentum.events.order.OrderRejected;
import be.sentum.events.order.OrderReturned;
import be.sentum.events.order.OrderShipped;
import be.sentum.events.order.OrderWithdrawn;
import be.sentum.events.order.PaymentChoiceRequired;
import be.sentum.events.order.PaymentChosen;
import be.sentum.events.privacy.CollectRequested;
import be.sentum.events.privacy.CollectionCompleted;
import be.sentum.events.privacy.DisclosureMade;
import be.sentum.events.privacy.FragmentSealed;
import be.sentum.events.privacy.InventoryAnnounced;
import be.sentum.events.privacy.RecipientRegistered;
import be.sentum.events.privacy.RectificationDecided;
import be.sentum.events.privacy.StepFailed;
import be.sentum.events.privacy.TransferMechanismChanged;
import be.sentum.events.privacy.TransferRegistered;
import be.sentum.events.privacy.erasure.ErasureExecuted;
import be.sentum.events.privacy.erasure.ErasureOrdered;
import be.sentum.events.privacy.erasure.ErasurePlanRequested;
import be.sentum.events.privacy.erasure.ErasurePlanned;
import be.sentum.events.privacy.erasure.SubjectErased;
import be.sentum.events.privacy.erasure.VerificationAnswered;
import be.sentum.events.privacy.erasure.VerificationRequested;
import be.sentum.events.privacy.restriction.RestrictionApplied;
import be.sentum.events.privacy.restriction.RestrictionLifted;
import be.sentum.events.privacy.restriction.RestrictionOrdered;
import be.sentum.events.privacy.restriction.RestrictionRegistered;
import be.sentum.events.privacy.retention.LegalHoldNoted;
import be.sentum.events.privacy.retention.LegalHoldPlaced;
import be.sentum.events.privacy.retention.LegalHoldReleased;
import be.sentum.events.privacy.retention.RetentionCarriedOut;
import be.sentum.events.privacy.retention.StaffReadsAnswered;
import be.sentum.events.privacy.retention.StaffReadsRequested;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every type of event there is: its name on the wire, its record and its topic. The only such list. */
public final class EventCatalogue {

    private static final List<EventType> TYPES = List.of(
            new EventType("be.sentum.customer.card.v1", CustomerCard.class, CUSTOMER_CARD),
            new EventType("be.sentum.customer.card-marker.v1", CardMarker.class, CUSTOMER_CARD),
            new EventType("be.sentum.customer.customer-registered.v1", CustomerRegistered.class, CUSTOMER_EVENTS),
            new EventType("be.sentum.customer.customer-changed.v1", CustomerChanged.class, CUSTOMER_EVENTS),
            new EventType("be.sentum.customer.unsubscribe-requested.v1", UnsubscribeRequested.class, CUSTOMER_EVENTS),
            new EventType("be.sentum.customer.account-closed.v1", AccountClosed.class, CUSTOMER_EVENTS),
            new EventType("be.sentum.order.order-placed.v1", OrderPlaced.class, ORDER_EVENTS),
            new EventType("be.sentum.order.order-confirmed.v1", OrderConfirmed.class, ORDER_EVENTS),
            new EventType("be.sentum.order.payment-choice-required.v1", PaymentChoiceRequired.class, ORDER_EVENTS),
            new EventType("be.sentum.order.payment-chosen.v1", PaymentChosen.class, ORDER_EVENTS),
            new EventType("be.sentum.order.order-shipped.v1", OrderShipped.class, ORDER_EVENTS),
            new EventType("be.sentum.order.order-delivered.v1", OrderDelivered.class, ORDER_EVENTS),
            new EventType("be.sentum.order.order-cancelled.v1", OrderCancelled.class, ORDER_EVENTS),
            new EventType("be.sentum.order.gift-recipient-identified.v1", GiftRecipientIdentified.class, ORDER_EVENTS),
            new EventType("be.sentum.order.order-rejected.v1", OrderRejected.class, ORDER_EVENTS),
            new EventType("be.sentum.order.human-review-requested.v1", HumanReviewRequested.class, ORDER_EVENTS),
            new EventType("be.sentum.order.order-payment-noted.v1", OrderPaymentNoted.class, ORDER_EVENTS),
            new EventType("be.sentum.order.order-payment-unwanted.v1", OrderPaymentUnwanted.class, ORDER_EVENTS),
            new EventType("be.sentum.order.delivery-address-chosen.v1", DeliveryAddressChosen.class, ORDER_EVENTS),
            new EventType("be.sentum.order.order-withdrawn.v1", OrderWithdrawn.class, ORDER_EVENTS),
            new EventType("be.sentum.order.order-returned.v1", OrderReturned.class, ORDER_EVENTS),
            new EventType("be.sentum.billing.solvency-decided.v1", SolvencyDecided.class, BILLING_EVENTS),
            new EventType("be.sentum.billing.solvency-contested.v1", SolvencyContested.class, BILLING_EVENTS),
            new EventType("be.sentum.billing.invoice-issued.v1", InvoiceIssued.class, BILLING_EVENTS),
            new EventType("be.sentum.billing.payment-received.v1", PaymentReceived.class, BILLING_EVENTS),
            new EventType("be.sentum.billing.credit-note-issued.v1", CreditNoteIssued.class, BILLING_EVENTS),
            new EventType("be.sentum.consent.decision-changed.v1", DecisionChanged.class, CONSENT_EVENTS),
            new EventType("be.sentum.consent.decisions-current.v1", DecisionsCurrent.class, CONSENT_EVENTS),
            new EventType("be.sentum.consent.purpose-registered.v1", PurposeRegistered.class, CONSENT_PURPOSES),
            new EventType("be.sentum.privacy.collect-requested.v1", CollectRequested.class, PRIVACY_COMMANDS),
            new EventType("be.sentum.privacy.erasure-plan-requested.v1", ErasurePlanRequested.class, PRIVACY_COMMANDS),
            new EventType("be.sentum.privacy.erasure-ordered.v1", ErasureOrdered.class, PRIVACY_COMMANDS),
            new EventType("be.sentum.privacy.rectification-decided.v1", RectificationDecided.class, PRIVACY_COMMANDS),
            new EventType("be.sentum.privacy.verification-requested.v1", VerificationRequested.class, PRIVACY_COMMANDS),
            new EventType("be.sentum.privacy.legal-hold-placed.v1", LegalHoldPlaced.class, PRIVACY_COMMANDS),
            new EventType("be.sentum.privacy.legal-hold-released.v1", LegalHoldReleased.class, PRIVACY_COMMANDS),
            new EventType("be.sentum.privacy.legal-hold-noted.v1", LegalHoldNoted.class, PRIVACY_REPLIES),
            new EventType("be.sentum.privacy.retention-carried-out.v1", RetentionCarriedOut.class, PRIVACY_REPLIES),
            new EventType("be.sentum.privacy.staff-reads-requested.v1", StaffReadsRequested.class, PRIVACY_COMMANDS),
            new EventType("be.sentum.privacy.staff-reads-answered.v1", StaffReadsAnswered.class, PRIVACY_REPLIES),
            new EventType("be.sentum.privacy.restriction-ordered.v1", RestrictionOrdered.class, PRIVACY_COMMANDS),
            new EventType("be.sentum.privacy.restriction-lifted.v1", RestrictionLifted.class, PRIVACY_COMMANDS),
            new EventType("be.sentum.privacy.fragment-sealed.v1", FragmentSealed.class, PRIVACY_REPLIES),
            new EventType("be.sentum.privacy.collection-completed.v1", CollectionCompleted.class, PRIVACY_REPLIES),
            new EventType("be.sentum.privacy.erasure-planned.v1", ErasurePlanned.class, PRIVACY_REPLIES),
            new EventType("be.sentum.privacy.erasure-executed.v1", ErasureExecuted.class, PRIVACY_REPLIES),
            new EventType("be.sentum.privacy.verification-answered.v1", VerificationAnswered.class, PRIVACY_REPLIES),
            new EventType("be.sentum.privacy.restriction-applied.v1", RestrictionApplied.class, PRIVACY_REPLIES),
            new EventType("be.sentum.privacy.step-failed.v1", StepFailed.class, PRIVACY_REPLIES),
            new EventType("be.sentum.privacy.subject-erased.v1", SubjectErased.class, PRIVACY_ERASURES),
            new EventType(
                    "be.sentum.privacy.restriction-registered.v1", RestrictionRegistered.class, PRIVACY_RESTRICTIONS),
            new EventType("be.sentum.privacy.inventory-announced.v1", InventoryAnnounced.class, PRIVACY_INVENTORY),
            new EventType("be.sentum.privacy.recipient-registered.v1", RecipientRegistered.class, PRIVACY_RECIPIENTS),
            new EventType("be.sentum.privacy.transfer-registered.v1", TransferRegistered.class, PRIVACY_RECIPIENTS),
            new EventType(
                    "be.sentum.privacy.transfer-mechanism-changed.v1",
                    TransferMechanismChanged.class,
                    PRIVACY_RECIPIENTS),
            new EventType("be.sentum.privacy.disclosure-made.v1", DisclosureMade.class, PRIVACY_DISCLOSURES));

    private static final Map<String, EventType> BY_NAME =
            TYPES.stream().collect(Collectors.toUnmodifiableMap(EventType::name, Function.identity()));

    private static final Map<Class<? extends Event>, EventType> BY_JAVA_TYPE =
            TYPES.stream().collect(Collectors.toUnmodifiableMap(EventType::javaType, Function.identity()));

    private EventCatalogue() {}

    public static List<EventType> all() {
        return TYPES;
    }

    /** Empty for a type this build does not know: readers acknowledge and skip it. */
    public static Optional<EventType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** Throws {@link IllegalArgumentException} for a record that nobody put in the catalogue. */
    public static EventType of(Event event) {
        EventType type = BY_JAVA_TYPE.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException(
                    "not in the event catalogue: " + event.getClass().getName());
        }
        return type;
    }
}
