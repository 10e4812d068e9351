/** What this service says it holds, told to privacy-service. */
@NullMarked
package be.sentum.personaldata.announcement;

import org.jspecify.annotations.NullMarked;
