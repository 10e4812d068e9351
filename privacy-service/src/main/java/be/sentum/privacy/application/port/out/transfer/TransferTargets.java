package be.sentum.privacy.application.port.out.transfer;

import be.sentum.privacy.domain.transfer.target.TransferTarget;
import java.util.List;
import java.util.Optional;

/** The register of controllers that can be sent data. */
public interface TransferTargets {

    Optional<TransferTarget> find(String code);

    /** For changing: held until the transaction ends. */
    Optional<TransferTarget> lock(String code);

    /** Enters it, or replaces what stood under its code. */
    void keep(TransferTarget target);

    /** By code. */
    List<TransferTarget> all();
}
