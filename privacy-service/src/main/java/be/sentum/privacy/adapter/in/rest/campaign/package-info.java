/** Campaigns of erasure over HTTP. */
@NullMarked
package be.sentum.privacy.adapter.in.rest.campaign;

import org.jspecify.annotations.NullMarked;
