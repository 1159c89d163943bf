package io.planner360.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static io.planner360.testkit.architecture.Conditions.be;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.UUID;

/** How the words of the domain are written down. */
final class ModelRules {

    private ModelRules() {}

    static ArchRule idsAreRecords(House house) {
        return classes()
                .that(house.in("domain.."))
                .and()
                .haveSimpleNameEndingWith("Id")
                .should(be("be a record with one component, the UUID value", ModelRules::isId))
                .because("an id is a value, and one kind of id is never taken for another");
    }

    static ArchRule uuidsAreWrapped(House house) {
        return fields().that()
                .areDeclaredInClassesThat(house.in("domain..", "application.."))
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameNotEndingWith("Id")
                .should()
                .notHaveRawType(UUID.class)
                .because("a bare UUID can be the id of anything");
    }

    static ArchRule refusalsAreSealed(House house) {
        return classes()
                .that()
                .areAssignableTo(house.name("domain.shared.Refusal"))
                .should(be("be sealed, or a record", type -> type.isRecord() || isSealed(type)))
                .because("hosts map each case to their protocol and the compiler tells them of a new one");
    }

    static ArchRule ruleCodesAreEnums(House house) {
        return classes()
                .that()
                .areAssignableTo(house.name("domain.shared.RuleCode"))
                .and()
                .doNotHaveFullyQualifiedName(house.name("domain.shared.RuleCode"))
                .should()
                .beEnums()
                .because("the codes of a feature are stable, and are listed in one place");
    }

    private static boolean isId(JavaClass type) {
        List<JavaField> components = type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .toList();
        return type.isRecord()
                && components.size() == 1
                && components.get(0).getName().equals("value")
                && components.get(0).getRawType().isEquivalentTo(UUID.class);
    }

    private static boolean isSealed(JavaClass type) {
        return type.isInterface() && type.reflect().isSealed();
    }
}
