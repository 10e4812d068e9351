package be.sentum.privacy.application.transfer;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.transfer.KeepTransferTargets;
import be.sentum.privacy.application.port.out.register.AuditTrail;
import be.sentum.privacy.application.port.out.register.Recipients;
import be.sentum.privacy.application.port.out.transfer.TransferSeal;
import be.sentum.privacy.application.port.out.transfer.TransferTargets;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.audit.AuditEntry.AuditRecord;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.register.Recipient;
import be.sentum.privacy.domain.transfer.target.TargetRejection;
import be.sentum.privacy.domain.transfer.target.TransferTarget;
import be.sentum.privacy.domain.transfer.target.TransferTarget.State;
import be.sentum.privacy.domain.transfer.target.TransferTarget.Touch;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

@UseCase
class KeepTransferTargetsHandler implements KeepTransferTargets {

    private static final String RIGHTS = "P13";

    private final TransferTargets targets;
    private final Recipients recipients;
    private final TransferSeal seal;
    private final AuditTrail trail;
    private final InstantSource clock;

    KeepTransferTargetsHandler(
            TransferTargets targets, Recipients recipients, TransferSeal seal, AuditTrail trail, InstantSource clock) {
        this.targets = targets;
        this.recipients = recipients;
        this.seal = seal;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Result propose(Proposal proposal, Actor officer) {
        if (!isController(proposal.code())) {
            return refused(new TargetRejection.UnknownRecipient());
        }
        Optional<String> keyId = seal.keyId(proposal.publicKey());
        if (keyId.isEmpty()) {
            return refused(new TargetRejection.UnusableKey());
        }
        TransferTarget proposed = new TransferTarget(
                proposal.code(),
                proposal.name(),
                proposal.endpoint().url(),
                proposal.publicKey(),
                keyId.get(),
                proposal.contact(),
                State.PROPOSED,
                touch(officer),
                null);
        Optional<TransferTarget> same =
                targets.lock(proposal.code()).filter(t -> t.state() != State.SUSPENDED && t.saysTheSameAs(proposed));
        if (same.isPresent()) {
            return new Result.Done(same.get());
        }
        return done(proposed, "transfer_target_proposed", officer);
    }

    @Override
    public Result verify(String code, Actor officer) {
        Optional<TransferTarget> found = targets.lock(code);
        if (found.isEmpty()) {
            return refused(new TargetRejection.NotFound());
        }
        if (found.get().isVerified()) {
            return refused(new TargetRejection.AlreadyVerified());
        }
        if (!found.get().mayBeVerifiedBy(login(officer))) {
            return refused(new TargetRejection.FourEyesRequired());
        }
        return done(found.get().verified(touch(officer)), "transfer_target_verified", officer);
    }

    @Override
    public Result suspend(String code, Actor officer) {
        Optional<TransferTarget> found = targets.lock(code);
        if (found.isEmpty()) {
            return refused(new TargetRejection.NotFound());
        }
        return found.get().state() == State.SUSPENDED
                ? new Result.Done(found.get())
                : done(found.get().suspended(touch(officer)), "transfer_target_suspended", officer);
    }

    @Override
    public List<TransferTarget> all() {
        return targets.all();
    }

    private Result done(TransferTarget target, String action, Actor officer) {
        targets.keep(target);
        trail.append(
                new AuditRecord(officer.role(), officer.login(), action, null, null, target.code()), clock.instant());
        return new Result.Done(target);
    }

    private boolean isController(String code) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), AnswerPeriod.BRUSSELS);
        return recipients.all().stream()
                .anyMatch(r -> r.code().equals(code)
                        && r.role() == Recipient.Role.CONTROLLER
                        && r.purposes().contains(RIGHTS)
                        && r.isValidOn(today));
    }

    private Touch touch(Actor officer) {
        return new Touch(login(officer), clock.instant());
    }

    private static String login(Actor officer) {
        return Objects.requireNonNull(officer.login(), "a human acts");
    }

    private static Result refused(TargetRejection reason) {
        return new Result.Refused(reason);
    }
}
