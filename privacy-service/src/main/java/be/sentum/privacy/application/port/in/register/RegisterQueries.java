package be.sentum.privacy.application.port.in.register;

import be.sentum.privacy.domain.register.Inventory;
import be.sentum.privacy.domain.register.MechanismState;
import be.sentum.privacy.domain.register.Recipient;
import java.util.List;

/** Reads who may get data and what is held. */
public interface RegisterQueries {

    List<Recipient> recipients();

    List<Inventory> inventories();

    List<MechanismState> mechanisms();
}
