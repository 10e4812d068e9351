/** Rules of the domain, by their requirement. */
@NullMarked
package be.sentum.billing.domain;

import org.jspecify.annotations.NullMarked;
