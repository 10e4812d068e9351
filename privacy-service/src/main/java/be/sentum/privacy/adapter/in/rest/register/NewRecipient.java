package be.sentum.privacy.adapter.in.rest.register;

import be.sentum.privacy.domain.recipient.Ways;
import be.sentum.privacy.domain.register.Mechanism;
import be.sentum.privacy.domain.register.Recipient;
import be.sentum.privacy.domain.register.Recipient.Role;
import be.sentum.privacy.domain.register.Transfer;
import be.sentum.privacy.domain.request.intake.Language;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recipient as an officer enters it. */
@Schema(name = "NewRecipient")
record NewRecipient(
        @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,59}")
        @Schema(description = "short name by which services refer to it; made of the legal name when absent")
        @Nullable
        String code,

        @NotBlank @Size(max = 200) String legalName,

        @NotBlank @Schema(description = "where it processes, ISO 3166-1 alpha-2")
        String country,

        @NotBlank
        @Pattern(regexp = "processor|joint|controller|authority")
        @Schema(description = "processor, joint, controller or authority")
        String role,

        @NotNull @Size(max = 20) List<@NotBlank String> purposes,

        @Size(max = 200)
        @Schema(description = "where the contract is kept (Art. 28, 26); needed for a processor or joint controller")
        @Nullable
        String contractRef,

        @Pattern(regexp = "adequacy|DPF|SCC|BCR|derogation49")
        @Schema(description = "what carries data to its own country when that is outside the EEA; with evidenceRef")
        @Nullable
        String transferMechanism,

        @Size(max = 200) @Nullable String evidenceRef,
        @Size(max = 200) @Nullable String tiaRef,

        @Size(max = 20) @Schema(description = "transfers to other countries, or under other mechanisms") @Nullable
        List<@Valid @NotNull TransferBody> transfers,

        @Size(max = 200)
        @Pattern(regexp = "[^\\s@]+@[^\\s@]+")
        @Schema(description = "where letters about corrections, erasures and restrictions go (Art. 19)")
        @Nullable
        String noticeEmail,

        @Size(max = 500)
        @Schema(description = "https, where such changes are told by machine; goes before noticeEmail")
        @Nullable
        String noticeUrl,

        @Pattern(regexp = "nl|fr|de|en") @Schema(description = "language of letters; nl when absent") @Nullable
        String noticeLanguage,

        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** A mechanism without evidence is no mechanism. */
    boolean lacksEvidence() {
        return transferMechanism != null && (evidenceRef == null || evidenceRef.isBlank());
    }

    /** None said: those that are known stay. */
    @Nullable
    Ways ways() {
        if (noticeEmail == null && noticeUrl == null && noticeLanguage == null) {
            return null;
        }
        return new Ways(
                blankToNull(noticeEmail),
                blankToNull(noticeUrl),
                noticeLanguage == null
                        ? Language.NL
                        : Language.named(noticeLanguage).orElse(Language.NL));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    Recipient recipient() {
        return new Recipient(
                code == null ? codeOf(legalName) : code,
                legalName.strip(),
                Role.valueOf(role.toUpperCase(Locale.ROOT)),
                purposes.stream().distinct().sorted().toList(),
                country,
                contractRef == null || contractRef.isBlank() ? null : contractRef,
                validFrom,
                validTo,
                allTransfers());
    }

    private List<Transfer> allTransfers() {
        List<Transfer> all = new ArrayList<>();
        if (transferMechanism != null && evidenceRef != null) {
            Mechanism mechanism = Mechanism.of(transferMechanism).orElseThrow();
            all.add(new Transfer(country, mechanism, evidenceRef, tiaRef, validFrom, validTo));
        }
        if (transfers != null) {
            transfers.stream().map(TransferBody::transfer).forEach(all::add);
        }
        return all;
    }

    /** {@code Bureau Simulator BV} is {@code bureau-simulator-bv}. */
    private static String codeOf(String legalName) {
        String words = legalName.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String code = words.replaceAll("^-|-$", "");
        return code.substring(0, Math.min(60, code.length()));
    }
}
