/** Where plans, receipts and searches are kept. */
@NullMarked
package be.sentum.privacy.application.port.out.erasure;

import org.jspecify.annotations.NullMarked;
