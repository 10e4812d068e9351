/** What must be true before the service answers anybody. */
@NullMarked
package be.sentum.consent.adapter.in.start;

import org.jspecify.annotations.NullMarked;
