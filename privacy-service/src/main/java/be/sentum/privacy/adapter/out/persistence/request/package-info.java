/** Cases and their items. */
@NullMarked
package be.sentum.privacy.adapter.out.persistence.request;

import org.jspecify.annotations.NullMarked;
