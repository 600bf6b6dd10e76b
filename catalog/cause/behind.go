package cause

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func SettingValue(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "setting-value", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The body of the policy gives no value to the setting that the message names.",
			Ru: "В теле политики у параметра, названного в сообщении, нет значения."},
		Fix: fact.Text{En: "Give that setting a value in settingInstance, of the type that its definition asks for.",
			Ru: "Задайте этому параметру значение в settingInstance того типа, который требует его определение."}}
}

func IntuneMissing(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "intune-missing", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The tenant has no Intune, or not the plan that this feature needs.",
			Ru: "В тенанте нет Intune или плана, нужного для этой возможности."},
		Fix: fact.Text{En: "Check the Intune licenses of the tenant and the MDM authority in the Intune admin center.",
			Ru: "Проверьте лицензии Intune в тенанте и центр управления MDM в Intune admin center."}}
}
