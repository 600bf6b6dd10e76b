package catalog

// The sign-in errors about changing a password and about the account itself.

var aadsts50015 = Code{
	Name: "AADSTS50015", Aliases: []string{"50015"}, Symbol: "ViralUserLegalAgeConsentRequiredState",
	Service: Entra,
	Meaning: Text{"The account needs the consent of its legal age group.",
		"Учётной записи нужно согласие по возрастной группе."},
	Causes: []Cause{ageConsent(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50136 = Code{
	Name: "AADSTS50136", Aliases: []string{"50136"}, Symbol: "RedirectMsaSessionToApp",
	Service: Entra,
	Meaning: Text{"The browser has one session, of a personal account.",
		"В браузере один сеанс — личной учётной записи."},
	Causes: []Cause{signInInterrupted(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts120000 = Code{
	Name: "AADSTS120000", Aliases: []string{"120000"}, Symbol: "PasswordChangeIncorrectCurrentPassword",
	Service: Entra,
	Meaning: Text{"The present password is wrong.",
		"Текущий пароль неверен."},
	Causes: []Cause{passwordChange(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts120002 = Code{
	Name: "AADSTS120002", Aliases: []string{"120002"}, Symbol: "PasswordChangeInvalidNewPasswordWeak",
	Service: Entra,
	Meaning: Text{"The new password is too weak.",
		"Новый пароль слишком слабый."},
	Causes: []Cause{passwordChange(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts120003 = Code{
	Name: "AADSTS120003", Aliases: []string{"120003"}, Symbol: "PasswordChangeInvalidNewPasswordContainsMemberName",
	Service: Entra,
	Meaning: Text{"The new password has the user's name in it.",
		"Новый пароль содержит имя пользователя."},
	Causes: []Cause{passwordChange(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts120004 = Code{
	Name: "AADSTS120004", Aliases: []string{"120004"}, Symbol: "PasswordChangeOnPremComplexity",
	Service: Entra,
	Meaning: Text{"The new password doesn't meet the on-premises rules.",
		"Новый пароль не соответствует локальным правилам."},
	Causes: []Cause{passwordChange(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts120005 = Code{
	Name: "AADSTS120005", Aliases: []string{"120005"}, Symbol: "PasswordChangeOnPremSuccessCloudFail",
	Service: Entra,
	Meaning: Text{"The password was changed on-premises, but not in the cloud.",
		"Пароль сменён локально, но не в облаке."},
	Causes: []Cause{passwordChange(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts120008 = Code{
	Name: "AADSTS120008", Aliases: []string{"120008"}, Symbol: "PasswordChangeAsyncJobStateTerminated",
	Service: Entra,
	Meaning: Text{"The change of the password failed.",
		"Смена пароля не удалась."},
	Causes: []Cause{passwordChange(Likely), transientFault(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts120011 = Code{
	Name: "AADSTS120011", Aliases: []string{"120011"}, Symbol: "PasswordChangeAsyncUpnInferenceFailed",
	Service: Entra,
	Meaning: Text{"The user name couldn't be told for the change of the password.",
		"Не удалось определить имя пользователя для смены пароля."},
	Causes: []Cause{passwordChange(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts120012 = Code{
	Name: "AADSTS120012", Aliases: []string{"120012"}, Symbol: "PasswordChangeNeedsToHappenOnPrem",
	Service: Entra,
	Meaning: Text{"The password has to be changed on-premises.",
		"Пароль нужно менять локально."},
	Causes: []Cause{passwordChange(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts120013 = Code{
	Name: "AADSTS120013", Aliases: []string{"120013"}, Symbol: "PasswordChangeOnPremisesConnectivityFailure",
	Service: Entra,
	Meaning: Text{"The on-premises directory couldn't be reached to change the password.",
		"Для смены пароля не удалось обратиться к локальному каталогу."},
	Causes: []Cause{passwordChange(Likely), transientFault(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts120014 = Code{
	Name: "AADSTS120014", Aliases: []string{"120014"}, Symbol: "PasswordChangeOnPremUserAccountLockedOutOrDisabled",
	Service: Entra,
	Meaning: Text{"The on-premises account is locked or disabled.",
		"Локальная учётная запись заблокирована или отключена."},
	Causes: []Cause{passwordChange(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts120015 = Code{
	Name: "AADSTS120015", Aliases: []string{"120015"}, Symbol: "PasswordChangeADAdminActionRequired",
	Service: Entra,
	Meaning: Text{"An administrator has to act before the password can be changed.",
		"До смены пароля требуется действие администратора."},
	Causes: []Cause{passwordChange(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts120016 = Code{
	Name: "AADSTS120016", Aliases: []string{"120016"}, Symbol: "PasswordChangeUserNotFoundBySspr",
	Service: Entra,
	Meaning: Text{"The password reset doesn't find the user.",
		"Сброс пароля не находит пользователя."},
	Causes: []Cause{passwordChange(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts120018 = Code{
	Name: "AADSTS120018", Aliases: []string{"120018"}, Symbol: "PasswordChangePasswordDoesnotComplyFuzzyPolicy",
	Service: Entra,
	Meaning: Text{"The new password is too much like a banned one.",
		"Новый пароль слишком похож на запрещённый."},
	Causes: []Cause{passwordChange(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts120020 = Code{
	Name: "AADSTS120020", Aliases: []string{"120020"}, Symbol: "PasswordChangeFailure",
	Service: Entra,
	Meaning: Text{"The change of the password failed.",
		"Смена пароля не удалась."},
	Causes: []Cause{passwordChange(Likely), transientFault(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts120021 = Code{
	Name: "AADSTS120021", Aliases: []string{"120021"}, Symbol: "PartnerServiceSsprInternalServiceError",
	Service: Entra,
	Meaning: Text{"The service for password resets failed.",
		"Сбой службы сброса пароля."},
	Causes: []Cause{passwordChange(Likely), transientFault(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}
