/** What time brings about. */
@NullMarked
package be.sentum.privacy.adapter.in.schedule;

import org.jspecify.annotations.NullMarked;
