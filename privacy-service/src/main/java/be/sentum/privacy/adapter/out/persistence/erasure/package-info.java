/** Plans, receipts and searches. */
@NullMarked
package be.sentum.privacy.adapter.out.persistence.erasure;

import org.jspecify.annotations.NullMarked;
