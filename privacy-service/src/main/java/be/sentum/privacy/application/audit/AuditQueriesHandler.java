package be.sentum.privacy.application.audit;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.audit.AuditQueries;
import be.sentum.privacy.application.port.out.audit.AuditBlocks;
import be.sentum.privacy.application.port.out.audit.AuditBlocks.SealedEntry;
import be.sentum.privacy.domain.audit.AuditEntry;
import java.util.List;

@UseCase
class AuditQueriesHandler implements AuditQueries {

    private final AuditBlocks blocks;

    AuditQueriesHandler(AuditBlocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public List<SealedEntry> after(long seq, int limit) {
        return blocks.after(seq, limit);
    }

    @Override
    public List<AuditEntry> pending(int limit) {
        return blocks.pending(limit);
    }
}
