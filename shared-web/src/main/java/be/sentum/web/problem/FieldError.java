package be.sentum.web.problem;

/** One invalid field: JSON path without the value ({@code addresses[0].postalCode}) and a stable code. */
public record FieldError(String path, String code) {}
