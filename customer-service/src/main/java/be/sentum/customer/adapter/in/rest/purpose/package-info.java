/** Which fields of a customer a stated purpose allows (REQ-GEN-02). */
@NullMarked
package be.sentum.customer.adapter.in.rest.purpose;

import org.jspecify.annotations.NullMarked;
