/** Billing over HTTP. */
@NullMarked
package be.sentum.billing.adapter.in.rest;

import org.jspecify.annotations.NullMarked;
