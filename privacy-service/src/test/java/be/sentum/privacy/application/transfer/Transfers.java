package be.sentum.privacy.application.transfer;

import be.sentum.privacy.application.letter.CaseLettersOf;
import be.sentum.privacy.application.port.in.transfer.CarryTransfer;
import be.sentum.privacy.application.port.in.transfer.ConfirmTransfer;
import be.sentum.privacy.application.port.in.transfer.KeepTransferTargets;
import be.sentum.privacy.application.progress.Progresses;
import be.sentum.privacy.fakes.transfer.OpenTransferSeal;
import be.sentum.privacy.fakes.transfer.PlainCopy;
import be.sentum.privacy.fakes.transfer.TransferWorld;
import java.util.UUID;

/** The handlers of direct transfers over a world in memory. */
public final class Transfers {

    private Transfers() {}

    public static ConfirmTransfer confirm(TransferWorld w) {
        return new ConfirmTransferHandler(
                w.world.requests,
                portable(w),
                targets(w),
                new PlainCopy(),
                w.transfers,
                Progresses.of(w.world),
                UUID::randomUUID,
                w.world.clock());
    }

    public static CarryTransfer carry(TransferWorld w) {
        return new CarryTransferHandler(
                w.transfers,
                w.world.requests,
                targets(w),
                new Loading(
                        w.world.requests,
                        portable(w),
                        new PlainCopy(),
                        new OpenTransferSeal(),
                        w.transfers,
                        w.policy,
                        w.world.clock()),
                w.receivers,
                new TransferEnds(
                        w.transfers,
                        w.world.requests,
                        Progresses.of(w.world),
                        CaseLettersOf.world(w.world),
                        w.world.alarms),
                w.policy,
                UUID::randomUUID,
                w.world.clock());
    }

    public static KeepTransferTargets keep(TransferWorld w) {
        return new KeepTransferTargetsHandler(
                w.targets, w.recipients, new OpenTransferSeal(), w.world.trail, w.world.clock());
    }

    private static Portable portable(TransferWorld w) {
        return new Portable(w.world.packages, w.world.vault, w.world.clock());
    }

    private static SendableTargets targets(TransferWorld w) {
        return new SendableTargets(w.targets, w.receivers, w.gate);
    }
}
