/** What all resources of this service share: amounts, callers, refusals as problems. */
@NullMarked
package be.sentum.order.adapter.in.rest;

import org.jspecify.annotations.NullMarked;
