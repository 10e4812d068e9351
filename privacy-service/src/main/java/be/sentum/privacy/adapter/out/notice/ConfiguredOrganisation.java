package be.sentum.privacy.adapter.out.notice;

import be.sentum.privacy.application.port.out.notice.Organisation;
import be.sentum.privacy.config.NoticeConfig;
import be.sentum.privacy.domain.notice.Authority;
import be.sentum.privacy.domain.notice.Controller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

@ApplicationScoped
class ConfiguredOrganisation implements Organisation {

    private final NoticeConfig config;

    ConfiguredOrganisation(NoticeConfig config) {
        this.config = config;
    }

    @Override
    public Controller controller() {
        NoticeConfig.Controller us = config.controller();
        return new Controller(
                us.name(),
                us.address(),
                us.enterpriseNumber(),
                us.email(),
                us.officer().orElse(null));
    }

    @Override
    public Optional<Authority> authority(LocalDate day) {
        return config.authorities().stream()
                .map(ConfiguredOrganisation::authority)
                .filter(a -> a.isValidOn(day))
                .findFirst();
    }

    private static Authority authority(NoticeConfig.Authority configured) {
        return new Authority(
                configured.name(),
                configured.address(),
                configured.phone(),
                configured.email(),
                configured.website(),
                configured.validFrom(),
                configured.validTo().orElse(null));
    }
}
