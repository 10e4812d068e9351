/** Legal holds over HTTP. */
@NullMarked
package be.sentum.privacy.adapter.in.rest.hold;

import org.jspecify.annotations.NullMarked;
