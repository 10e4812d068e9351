package be.sentum.consent.application;

import be.sentum.consent.application.port.in.purpose.DefineForm;
import be.sentum.consent.application.port.out.purpose.ConsentForms;
import be.sentum.consent.application.port.out.purpose.PurposeRegister;
import be.sentum.consent.domain.Rejection;
import be.sentum.consent.domain.form.ConsentForm;
import be.sentum.consent.domain.purpose.Purpose;
import be.sentum.messaging.UseCase;
import java.util.Optional;

@UseCase
class DefineFormHandler implements DefineForm {

    private final ConsentForms forms;
    private final PurposeRegister purposes;

    DefineFormHandler(ConsentForms forms, PurposeRegister purposes) {
        this.forms = forms;
        this.purposes = purposes;
    }

    @Override
    public Optional<ConsentForm> find(String id) {
        return forms.find(id);
    }

    @Override
    public Result handle(Command command) {
        for (int i = 0; i < command.toggles().size(); i++) {
            Toggle toggle = command.toggles().get(i);
            if (toggle.on()) {
                return new Result.PreTicked(i);
            }
            Optional<Purpose> purpose = purposes.find(toggle.purpose());
            if (purpose.isEmpty()) {
                return new Result.Refused(new Rejection.UnknownPurpose());
            }
            if (!purpose.get().optional()) {
                return new Result.Refused(new Rejection.PurposeNotOptional());
            }
        }
        if (command.acceptAll() && !command.refuseAll()) {
            return new Result.Refused(new Rejection.NoRefuseAll());
        }
        ConsentForm form = new ConsentForm(
                command.id(),
                command.toggles().stream().map(Toggle::purpose).toList(),
                command.acceptAll(),
                command.refuseAll());
        forms.keep(form);
        return new Result.Defined(form);
    }
}
