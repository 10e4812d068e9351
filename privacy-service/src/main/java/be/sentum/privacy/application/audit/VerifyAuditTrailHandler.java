package be.sentum.privacy.application.audit;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.audit.VerifyAuditTrail;
import be.sentum.privacy.application.port.out.audit.AuditBlocks;
import be.sentum.privacy.domain.audit.AuditBlock;
import be.sentum.privacy.domain.audit.TrailCheck;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

@UseCase
class VerifyAuditTrailHandler implements VerifyAuditTrail {

    private static final int MOST = 10_000;

    private final AuditBlocks blocks;
    private final Sealing sealing;
    private final InstantSource clock;

    VerifyAuditTrailHandler(AuditBlocks blocks, Sealing sealing, InstantSource clock) {
        this.blocks = blocks;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    public Verdict handle() {
        while (sealing.sealOne()) {
            // until nothing waits
        }
        TrailCheck check = new TrailCheck(LocalDate.ofInstant(clock.instant(), AnswerPeriod.BRUSSELS));
        long last = blocks.head().number();
        Optional<AuditBlock> next = blocks.find(1);
        for (long number = 1; number <= last; number++) {
            next.ifPresent(block -> check.read(block, blocks.entriesOf(block)));
            next = blocks.find(number + 1);
        }
        return new Verdict(
                check.entries(), check.blocks(), blocks.pending(MOST).size(), blocks.lost(), check.firstBroken());
    }
}
