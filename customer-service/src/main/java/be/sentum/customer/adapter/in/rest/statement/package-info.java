/** A person states something beside the own record. */
@NullMarked
package be.sentum.customer.adapter.in.rest.statement;

import org.jspecify.annotations.NullMarked;
