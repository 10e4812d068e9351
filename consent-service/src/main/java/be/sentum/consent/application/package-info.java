/** The use cases: one class, one transaction each. */
@NullMarked
package be.sentum.consent.application;

import org.jspecify.annotations.NullMarked;
