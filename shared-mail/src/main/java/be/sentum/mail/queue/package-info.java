/** The table in which letters wait. */
@NullMarked
package be.sentum.mail.queue;

import org.jspecify.annotations.NullMarked;
