/** Billing over HTTP: every answer and every refusal, as a caller sees it. */
@NullMarked
package be.sentum.billing.adapter.in.rest;

import org.jspecify.annotations.NullMarked;
