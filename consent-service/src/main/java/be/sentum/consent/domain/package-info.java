/** What a person allows, refuses and objects to, and what follows from it. */
@NullMarked
package be.sentum.consent.domain;

import org.jspecify.annotations.NullMarked;
