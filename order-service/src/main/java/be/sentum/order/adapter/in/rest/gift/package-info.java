/** What gift recipients are told and how they are found, over HTTP. */
@NullMarked
package be.sentum.order.adapter.in.rest.gift;

import org.jspecify.annotations.NullMarked;
