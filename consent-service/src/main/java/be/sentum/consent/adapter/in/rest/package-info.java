/** The REST API. */
@NullMarked
package be.sentum.consent.adapter.in.rest;

import org.jspecify.annotations.NullMarked;
