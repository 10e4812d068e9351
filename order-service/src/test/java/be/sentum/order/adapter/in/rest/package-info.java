@NullMarked
package be.sentum.order.adapter.in.rest;

import org.jspecify.annotations.NullMarked;
