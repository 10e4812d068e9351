/** Customers over HTTP. */
@NullMarked
package be.sentum.customer.adapter.in.rest;

import org.jspecify.annotations.NullMarked;
