/** Sending a person's data to another controller, over HTTP. */
@NullMarked
package be.sentum.privacy.adapter.in.rest.transfer;

import org.jspecify.annotations.NullMarked;
