/**
 * How a letter leaves a service by mail (ADR 0012). A service takes part like this:
 *
 * <ol>
 *   <li>{@code db/mail} is among its Flyway locations; that alone is needed beside the dependency.
 *   <li>Each letter has a template a language: {@code templates/letters/NAME/nl.txt}, {@code fr.txt}, {@code de.txt} and
 *       {@code en.txt}, written as {@code LetterText} says; the HTML form is made from the same text.
 *   <li>A use case's adapter calls {@link Letters#write} in the use case's transaction. What rolls back is never sent.
 *   <li>Its {@code PersonalDataContract} test needs nothing: the tables of this module declare themselves.
 * </ol>
 */
@NullMarked
package be.sentum.mail;

import org.jspecify.annotations.NullMarked;
