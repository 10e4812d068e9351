/** What the ports about accounts promise, and fakes that keep it. */
@NullMarked
package be.sentum.customer.application.account;

import org.jspecify.annotations.NullMarked;
