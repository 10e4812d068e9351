package be.sentum.privacy.application.port.in.transfer;

import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.transfer.target.Endpoint;
import be.sentum.privacy.domain.transfer.target.TargetRejection;
import be.sentum.privacy.domain.transfer.target.TransferTarget;
import be.sentum.privacy.domain.transfer.target.TransferTarget.Contact;
import java.util.List;

/**
 * The register of controllers that can be sent data (REQ-POR-03). Entered by one officer, verified by another; whatever
 * changes about a target has to be verified again. Only verified ones are sent anything.
 */
public interface KeepTransferTargets {

    /** Enters it, or changes what stands under its code. Saying the same again changes nothing. */
    Result propose(Proposal proposal, Actor officer);

    Result verify(String code, Actor officer);

    /** At once: also a transfer under way stops. Again is the same. */
    Result suspend(String code, Actor officer);

    /** By code, all of them. */
    List<TransferTarget> all();

    /** @param endpoint one that was read, and that leads outside now */
    record Proposal(String code, String name, Endpoint endpoint, String publicKey, Contact contact) {}

    /** What became of it. */
    sealed interface Result {
        record Done(TransferTarget target) implements Result {}

        record Refused(TargetRejection reason) implements Result {}
    }
}
