/** What the services handed over, read a part at a time, and what is remembered of it. */
@NullMarked
package be.sentum.privacy.adapter.out.archive.collected;

import org.jspecify.annotations.NullMarked;
