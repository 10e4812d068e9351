/** Recipients are told of changes, by mail or by a call over TLS. */
@NullMarked
package be.sentum.privacy.adapter.out.courier.notices;

import org.jspecify.annotations.NullMarked;
