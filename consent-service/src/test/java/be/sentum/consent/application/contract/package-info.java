/** What the ports to the outside keep to, in memory and for real. */
@NullMarked
package be.sentum.consent.application.contract;

import org.jspecify.annotations.NullMarked;
