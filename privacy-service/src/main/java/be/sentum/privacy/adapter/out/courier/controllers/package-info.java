/** Tells controllers how far it is what they passed on. */
@NullMarked
package be.sentum.privacy.adapter.out.courier.controllers;

import org.jspecify.annotations.NullMarked;
