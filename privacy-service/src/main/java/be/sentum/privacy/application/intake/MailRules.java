package be.sentum.privacy.application.intake;

import be.sentum.privacy.domain.request.intake.Language;

/**
 * Numbers the company chose; all of them configuration.
 *
 * @param answersASenderADay more mails than these open cases, but are not answered: two machines do not write to each
 *     other for ever
 * @param otherwise the language of an answer when a mail does not show one
 */
public record MailRules(int answersASenderADay, Language otherwise) {}
