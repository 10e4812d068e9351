package be.sentum.privacy.domain.relay;

import java.util.UUID;

/**
 * By what a controller knows a request that it passed on. Two controllers may choose the same id: neither sees the other's.
 *
 * @param controller the name we know the controller by: its client at the identity provider
 * @param request chosen by the controller
 */
public record RelayKey(String controller, UUID request) {}
