package entra

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// The sign-in errors about changing a password and about the account itself.

var aadsts50015 = fact.Code{
	Name: "AADSTS50015", Aliases: []string{"50015"}, Symbol: "ViralUserLegalAgeConsentRequiredState",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The account needs the consent required for its age group.",
		Ru: "Учётной записи нужно согласие по возрастной группе."},
	Causes: []fact.Cause{ageConsent(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50136 = fact.Code{
	Name: "AADSTS50136", Aliases: []string{"50136"}, Symbol: "RedirectMsaSessionToApp",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The browser has one session, of a personal account.",
		Ru: "В браузере один сеанс — личной учётной записи."},
	Causes: []fact.Cause{signInInterrupted(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts120000 = fact.Code{
	Name: "AADSTS120000", Aliases: []string{"120000"}, Symbol: "PasswordChangeIncorrectCurrentPassword",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The current password is wrong.",
		Ru: "Текущий пароль неверен."},
	Causes: []fact.Cause{passwordChange(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts120002 = fact.Code{
	Name: "AADSTS120002", Aliases: []string{"120002"}, Symbol: "PasswordChangeInvalidNewPasswordWeak",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The new password is too weak.",
		Ru: "Новый пароль слишком слабый."},
	Causes: []fact.Cause{passwordChange(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts120003 = fact.Code{
	Name: "AADSTS120003", Aliases: []string{"120003"}, Symbol: "PasswordChangeInvalidNewPasswordContainsMemberName",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The new password contains the user's name.",
		Ru: "Новый пароль содержит имя пользователя."},
	Causes: []fact.Cause{passwordChange(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts120004 = fact.Code{
	Name: "AADSTS120004", Aliases: []string{"120004"}, Symbol: "PasswordChangeOnPremComplexity",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The new password doesn't meet the on-premises rules.",
		Ru: "Новый пароль не соответствует локальным правилам."},
	Causes: []fact.Cause{passwordChange(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts120005 = fact.Code{
	Name: "AADSTS120005", Aliases: []string{"120005"}, Symbol: "PasswordChangeOnPremSuccessCloudFail",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The password was changed on-premises, but not in the cloud.",
		Ru: "Пароль сменён локально, но не в облаке."},
	Causes: []fact.Cause{passwordChange(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts120008 = fact.Code{
	Name: "AADSTS120008", Aliases: []string{"120008"}, Symbol: "PasswordChangeAsyncJobStateTerminated",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The password change failed.",
		Ru: "Смена пароля не удалась."},
	Causes: []fact.Cause{passwordChange(fact.Likely), cause.TransientFault(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts120011 = fact.Code{
	Name: "AADSTS120011", Aliases: []string{"120011"}, Symbol: "PasswordChangeAsyncUpnInferenceFailed",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The user name couldn't be determined for the password change.",
		Ru: "Не удалось определить имя пользователя для смены пароля."},
	Causes: []fact.Cause{passwordChange(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts120012 = fact.Code{
	Name: "AADSTS120012", Aliases: []string{"120012"}, Symbol: "PasswordChangeNeedsToHappenOnPrem",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The password must be changed on-premises.",
		Ru: "Пароль нужно менять локально."},
	Causes: []fact.Cause{passwordChange(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts120013 = fact.Code{
	Name: "AADSTS120013", Aliases: []string{"120013"}, Symbol: "PasswordChangeOnPremisesConnectivityFailure",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The on-premises directory couldn't be reached to change the password.",
		Ru: "Для смены пароля не удалось обратиться к локальному каталогу."},
	Causes: []fact.Cause{passwordChange(fact.Likely), cause.TransientFault(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts120014 = fact.Code{
	Name: "AADSTS120014", Aliases: []string{"120014"}, Symbol: "PasswordChangeOnPremUserAccountLockedOutOrDisabled",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The on-premises account is locked or disabled.",
		Ru: "Локальная учётная запись заблокирована или отключена."},
	Causes: []fact.Cause{passwordChange(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts120015 = fact.Code{
	Name: "AADSTS120015", Aliases: []string{"120015"}, Symbol: "PasswordChangeADAdminActionRequired",
	Service: fact.Entra,
	Meaning: fact.Text{En: "An administrator must act before the password can be changed.",
		Ru: "До смены пароля требуется действие администратора."},
	Causes: []fact.Cause{passwordChange(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts120016 = fact.Code{
	Name: "AADSTS120016", Aliases: []string{"120016"}, Symbol: "PasswordChangeUserNotFoundBySspr",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The password reset can't find the user.",
		Ru: "Сброс пароля не находит пользователя."},
	Causes: []fact.Cause{passwordChange(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts120018 = fact.Code{
	Name: "AADSTS120018", Aliases: []string{"120018"}, Symbol: "PasswordChangePasswordDoesnotComplyFuzzyPolicy",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The new password is too similar to a banned one.",
		Ru: "Новый пароль слишком похож на запрещённый."},
	Causes: []fact.Cause{passwordChange(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts120020 = fact.Code{
	Name: "AADSTS120020", Aliases: []string{"120020"}, Symbol: "PasswordChangeFailure",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The password change failed.",
		Ru: "Смена пароля не удалась."},
	Causes: []fact.Cause{passwordChange(fact.Likely), cause.TransientFault(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts120021 = fact.Code{
	Name: "AADSTS120021", Aliases: []string{"120021"}, Symbol: "PartnerServiceSsprInternalServiceError",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The password reset service failed.",
		Ru: "Сбой службы сброса пароля."},
	Causes: []fact.Cause{passwordChange(fact.Likely), cause.TransientFault(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}
