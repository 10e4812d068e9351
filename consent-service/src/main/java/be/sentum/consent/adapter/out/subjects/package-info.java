/** Who is behind a log-in. */
@NullMarked
package be.sentum.consent.adapter.out.subjects;

import org.jspecify.annotations.NullMarked;
