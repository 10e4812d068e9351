/** What campaigns need. */
@NullMarked
package be.sentum.privacy.application.port.out.campaign;

import org.jspecify.annotations.NullMarked;
