package be.sentum.privacy.application.port.out.request;

import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cases. Whoever changes one locks it first, so that answers from several services do not overwrite each other. */
public interface Requests {

    void add(PrivacyRequest request);

    /** Stores a case that this transaction has added or locked. */
    void save(PrivacyRequest request);

    /** For reading. */
    Optional<PrivacyRequest> find(RequestId id);

    /** For changing: holds the case until the transaction ends. */
    Optional<PrivacyRequest> lock(RequestId id);

    /** Like {@link #lock(RequestId)}, by one of the case's items. */
    Optional<PrivacyRequest> lockWith(ItemId item);

    /**
     * Like {@link #lock(RequestId)}, but nothing when somebody else holds it: for jobs that hold several at once, and would
     * wait for whoever waits for them.
     */
    Optional<PrivacyRequest> lockIfFree(RequestId id);

    /** Like {@link #lockIfFree(RequestId)}, by one of the case's items. */
    Optional<PrivacyRequest> lockIfFree(ItemId item);

    /** Makes registrations for one person wait for each other until the transaction ends. */
    void holdRegistrations(SubjectId subject);

    /** The person's case with an erasure that is not done yet, for reading. */
    Optional<PrivacyRequest> withRunningErasure(SubjectId subject);

    /** The person's cases, newest first. */
    List<PrivacyRequest> of(SubjectId subject);

    /** All cases: open ones first, then by the date they are due. */
    List<PrivacyRequest> byUrgency(@Nullable Position after, int limit);

    /** Items whose services were last asked before the given moment and have not all answered. */
    List<ItemId> unanswered(Instant askedBefore, int limit);

    /** Cases with an objection that nobody decided and that is not paused, whose last day lies before that day (REQ-OBJ-02). */
    List<RequestId> undecidedObjections(LocalDate today, int limit);

    /**
     * An item whose data are all in and whose package nobody else is making; claimed until the transaction ends.
     */
    Optional<ItemId> claimForAssembly();

    /** Where a reader of the list by urgency stopped. */
    record Position(boolean closed, LocalDate dueOn, RequestId id) {

        public static Position of(PrivacyRequest request) {
            return new Position(request.closedOn().isPresent(), request.period().dueOn(), request.id());
        }
    }
}
