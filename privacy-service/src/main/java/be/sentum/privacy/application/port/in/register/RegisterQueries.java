package be.sentum.privacy.application.port.in.register;

import be.sentum.privacy.domain.recipient.Ways;
import be.sentum.privacy.domain.register.Inventory;
import be.sentum.privacy.domain.register.MechanismState;
import be.sentum.privacy.domain.register.Recipient;
import java.util.List;
import java.util.Map;

/** Reads who may get data and what is held. */
public interface RegisterQueries {

    List<Recipient> recipients();

    /** How recipients are told of changes, by code. */
    Map<String, Ways> waysToRecipients();

    List<Inventory> inventories();

    List<MechanismState> mechanisms();
}
