package be.sentum.privacy.domain.request;

import be.sentum.privacy.domain.request.answer.ServiceName;
import java.util.List;

/** What a change of a case brought about, for whoever has to act on it. */
public sealed interface RequestEvent {

    /** A new round of questions begins: the item's stage says which. */
    record ServicesAsked(Item item) implements RequestEvent {}

    /** All data are in; the package can be made. */
    record CollectionComplete(Item item) implements RequestEvent {}

    /** Among the data are words that others wrote about the person: an officer reads them first (REQ-ACC-06). */
    record TextsToRead(Item item) implements RequestEvent {}

    /** An officer has read them; the package can be made. */
    record TextsRead(Item item) implements RequestEvent {}

    /** All services have said what an erasure would do. */
    record PlanComplete(Item item) implements RequestEvent {}

    /** An objection begins: what it is about stops at once, before anybody weighs it (REQ-OBJ-02). */
    record ObjectionRaised(Item item) implements RequestEvent {}

    record ItemDecided(Item item, Outcome outcome) implements RequestEvent {}

    /** A search after the erasure found what should not be there. */
    record RemainderFound(Item item, ServiceName service) implements RequestEvent {}

    /** Erased everywhere and searched again: goes on the ledger. */
    record PersonErased(Item item) implements RequestEvent {}

    /** @param stopped what was not done yet: whatever was collected for it goes */
    record CaseWithdrawn(List<Item> stopped) implements RequestEvent {
        public CaseWithdrawn {
            stopped = List.copyOf(stopped);
        }
    }

    record CaseClosed(PrivacyRequest request) implements RequestEvent {}
}
