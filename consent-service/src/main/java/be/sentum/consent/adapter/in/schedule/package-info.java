/** What happens because time passes. */
@NullMarked
package be.sentum.consent.adapter.in.schedule;

import org.jspecify.annotations.NullMarked;
