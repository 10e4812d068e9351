/** What the services answer and announce. */
@NullMarked
package be.sentum.privacy.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
