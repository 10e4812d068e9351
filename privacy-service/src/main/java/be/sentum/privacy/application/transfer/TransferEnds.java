package be.sentum.privacy.application.transfer;

import be.sentum.privacy.application.letter.CaseLetters;
import be.sentum.privacy.application.port.out.request.Alarms;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.port.out.transfer.DirectTransfers;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.letter.CaseLetter;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.transfer.DirectTransfer;
import be.sentum.privacy.domain.transfer.DirectTransfer.State;
import be.sentum.privacy.domain.transfer.FailureReason;
import be.sentum.privacy.domain.transfer.TransferRejection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** What follows when a transfer has changed: the copy goes when it has ended, the person and the trail are told. */
@ApplicationScoped
class TransferEnds {

    private final DirectTransfers transfers;
    private final Requests requests;
    private final CaseProgress progress;
    private final CaseLetters letters;
    private final Alarms alarms;

    TransferEnds(
            DirectTransfers transfers, Requests requests, CaseProgress progress, CaseLetters letters, Alarms alarms) {
        this.transfers = transfers;
        this.requests = requests;
        this.progress = progress;
        this.letters = letters;
        this.alarms = alarms;
    }

    void after(DirectTransfer before, DirectTransfer now) {
        transfers.save(now);
        if (!now.hasEnded()) {
            return;
        }
        transfers.dropCargo(before.id());
        PrivacyRequest request = requests.lock(before.request()).orElseThrow();
        if (now.state() == State.TRANSFERRED) {
            tell(request, new CaseLetter.Transferred(now.confirmed().targetName(), reference(now)));
            progress.note(request, "transferred", Actor.SYSTEM, now.confirmed().target());
        } else {
            FailureReason why = Objects.requireNonNull(now.failure(), "a failure has a reason");
            alarms.transferFailed(request.number(), now.confirmed().target(), why);
            tell(request, new CaseLetter.TransferFailed(now.confirmed().targetName()));
            progress.note(
                    request, "transfer_failed", Actor.SYSTEM, now.confirmed().target() + ": " + why.word());
        }
        // The case may have closed before: what was added to it now ends with it too.
        requests.save(request);
    }

    private void tell(PrivacyRequest request, CaseLetter letter) {
        if (letters.canBeSent(request, letter)) {
            letters.write(request, letter);
        } else {
            alarms.unreachable(request.number(), letter.word());
        }
    }

    private static String reference(DirectTransfer transfer) {
        return Objects.requireNonNull(transfer.receipt(), "a transfer ends with a receipt")
                .reference();
    }

    /** Why a confirmed transfer stops when its target is no longer one. */
    static FailureReason reason(TransferRejection rejection) {
        return rejection instanceof TransferRejection.TargetNotAllowed
                ? FailureReason.TARGET_NOT_ALLOWED
                : FailureReason.STOPPED;
    }
}
