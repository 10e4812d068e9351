package be.sentum.privacy.domain.recipient;

import be.sentum.privacy.domain.register.Recipient.Role;

/**
 * A recipient that is told of something, also one whose registration has ended.
 *
 * @param code by which the log names it
 */
public record Contact(String code, String legalName, Role role, Ways ways) {}
