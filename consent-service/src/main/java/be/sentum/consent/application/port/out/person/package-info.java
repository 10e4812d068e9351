/** What is known of a person here. */
@NullMarked
package be.sentum.consent.application.port.out.person;

import org.jspecify.annotations.NullMarked;
