/** Proof of identity: an officer asks, the holder of a link answers, by JSON or on a page. */
@NullMarked
package be.sentum.privacy.adapter.in.rest.identity;

import org.jspecify.annotations.NullMarked;
