package cause

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func SettingValue(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "setting-value", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The policy body has no value for the setting that the message names.",
			Ru: "В теле политики нет значения для параметра, названного в сообщении."},
		Fix: fact.Text{En: "Set a value for it in settingInstance, of the type that its definition requires.",
			Ru: "Задайте этому параметру значение в settingInstance того типа, который требует его определение."}}
}

func IntuneMissing(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "intune-missing", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The tenant doesn't have Intune or the plan that this feature needs.",
			Ru: "В тенанте нет Intune или плана, нужного для этой возможности."},
		Fix: fact.Text{En: "Check the tenant's Intune licenses and the MDM authority in the Intune admin center.",
			Ru: "Проверьте лицензии Intune в тенанте и центр управления MDM в Intune admin center."}}
}
