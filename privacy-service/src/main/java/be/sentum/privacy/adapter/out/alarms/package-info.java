/** Calls a human: log and metrics. */
@NullMarked
package be.sentum.privacy.adapter.out.alarms;

import org.jspecify.annotations.NullMarked;
