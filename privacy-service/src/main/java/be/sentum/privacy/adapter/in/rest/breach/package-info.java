/** The breach register over HTTP. */
@NullMarked
package be.sentum.privacy.adapter.in.rest.breach;

import org.jspecify.annotations.NullMarked;
