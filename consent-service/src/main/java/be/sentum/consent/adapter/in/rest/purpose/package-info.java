/** Purposes, their texts and the screens over HTTP. */
@NullMarked
package be.sentum.consent.adapter.in.rest.purpose;

import org.jspecify.annotations.NullMarked;
