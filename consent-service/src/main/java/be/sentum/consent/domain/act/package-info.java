/** What a person did about a purpose, and what shows it. */
@NullMarked
package be.sentum.consent.domain.act;

import org.jspecify.annotations.NullMarked;
