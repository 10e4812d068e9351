package be.sentum.consent.adapter.out.persistence.form;

import be.sentum.personaldata.inventory.declared.InventorySource;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class FormTables implements InventorySource {

    @Override
    public List<Class<?>> tables() {
        return List.of(FormRow.class);
    }
}
