/** Objections over HTTP, with and without a log-in. */
@NullMarked
package be.sentum.consent.adapter.in.rest.objection;

import org.jspecify.annotations.NullMarked;
