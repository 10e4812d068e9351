/** Screens on which persons choose. */
@NullMarked
package be.sentum.consent.domain.form;

import org.jspecify.annotations.NullMarked;
