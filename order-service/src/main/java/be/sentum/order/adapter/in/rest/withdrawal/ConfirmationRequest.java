package be.sentum.order.adapter.in.rest.withdrawal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param token the key of a statement: from the answer to it, or from the mail */
record ConfirmationRequest(@NotBlank @Size(max = 100) String token) {}
