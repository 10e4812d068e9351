package be.sentum.privacy.application.port.in.hold;

import be.sentum.privacy.application.port.out.hold.LegalHoldRegister.Receipt;
import be.sentum.privacy.domain.hold.HoldId;
import be.sentum.privacy.domain.hold.LegalHold;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the register of legal holds. */
public interface HoldQueries {

    Optional<Sight> find(HoldId id);

    /** The newest first; after that one. */
    List<Sight> list(@Nullable HoldId after, int limit);

    /**
     * @param receipts what each service answered so far
     * @param today against which a review is overdue
     */
    record Sight(LegalHold hold, List<Receipt> receipts, LocalDate today) {}
}
