/** Whether an erased person is gone from everywhere, and stays away. */
@NullMarked
package be.sentum.systemtests.erasure;

import org.jspecify.annotations.NullMarked;
