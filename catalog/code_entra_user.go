package catalog

// The token errors about the user who signs in.

var aadsts16000 = Code{
	Name: "AADSTS16000", Aliases: []string{"16000"}, Symbol: "InteractionRequired",
	Service: Entra, Status: 400,
	Meaning: Text{"The account that is signed in does not exist in this tenant.",
		"Учётной записи, под которой выполнен вход, в этом тенанте нет."},
	Causes: []Cause{userOfOtherTenant(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50011 = Code{
	Name: "AADSTS50011", Aliases: []string{"50011"}, Symbol: "InvalidReplyTo",
	Service: Entra, Status: 400,
	Message:  "The redirect URI '{url}' specified in the request does not match the redirect URIs configured for the application '{app}'.",
	Variants: []string{"The reply URL specified in the request does not match the reply URLs configured for the application: '{app}'."},
	Meaning: Text{"The sign-in was to return to a URL that the application does not have registered.",
		"Вход должен был вернуться на URL, который для приложения не зарегистрирован."},
	Causes: []Cause{redirectURI(Likely)},
	Docs:   []string{docRedirect, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50020 = Code{
	Name: "AADSTS50020", Aliases: []string{"50020"}, Symbol: "UserUnauthorized",
	Service: Entra, Status: 400,
	Message:  "User account '{user}' from identity provider '{issuer}' does not exist in tenant '{tenant}' and cannot access the application '{app}'({appName}) in that tenant.",
	Variants: []string{"User account '{user}' from identity provider '{issuer}' does not exist in tenant '{tenant}'"},
	Meaning: Text{"The user comes from elsewhere and is no guest of this tenant.",
		"Пользователь из другого места и не приглашён в этот тенант."},
	Causes: []Cause{userOfOtherTenant(Likely), wrongTenant(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50034 = Code{
	Name: "AADSTS50034", Aliases: []string{"50034"}, Symbol: "UserAccountNotFound",
	Service: Entra, Status: 400,
	Message:  "The user account {user} does not exist in the {tenant} directory. To sign into this application, the account must be added to the directory.",
	Variants: []string{"To sign into this application, the account must be added to the {tenant} directory."},
	Meaning: Text{"The tenant has no such user.",
		"Такого пользователя в тенанте нет."},
	Causes: []Cause{
		userUnknown(Likely),
		userOfOtherTenant(Possible),
	},
	Docs:  []string{docAADSTS},
	Basis: Documented, Source: docAADSTS,
}

var aadsts50053 = Code{
	Name: "AADSTS50053", Aliases: []string{"50053"}, Symbol: "IdsLocked",
	Service: Entra, Status: 400,
	Message:  "The account is locked, you've tried to sign in too many times with an incorrect user ID or password.",
	Variants: []string{"Sign-in was blocked because it came from an IP address with malicious activity."},
	Meaning: Text{"The account is locked after wrong passwords, or its address is known for attacks.",
		"Учётная запись заблокирована после неверных паролей, или её адрес замечен в атаках."},
	Causes: []Cause{accountLocked(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50055 = Code{
	Name: "AADSTS50055", Aliases: []string{"50055"}, Symbol: "InvalidPasswordExpiredPassword",
	Service: Entra, Status: 400,
	Message:  "The password is expired.",
	Variants: []string{"The user's password is expired"},
	Meaning: Text{"The password of the account has expired.",
		"Срок действия пароля учётной записи истёк."},
	Causes: []Cause{passwordExpired(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50056 = Code{
	Name: "AADSTS50056", Aliases: []string{"50056"}, Service: Entra, Status: 400,
	Message: "Invalid or null password: password does not exist in the directory for this user.",
	Meaning: Text{"The account has no password in this directory.",
		"У учётной записи нет пароля в этом каталоге."},
	Causes: []Cause{passwordFlow(Likely)},
	Docs:   []string{docROPC, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50057 = Code{
	Name: "AADSTS50057", Aliases: []string{"50057"}, Symbol: "UserDisabled",
	Service: Entra, Status: 400,
	Message: "The user account is disabled.",
	Meaning: Text{"The account that signs in is disabled in Entra ID.",
		"Учётная запись, под которой выполняется вход, в Entra ID отключена."},
	Causes: []Cause{accountDisabled(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50058 = Code{
	Name: "AADSTS50058", Aliases: []string{"50058"}, Symbol: "UserInformationNotProvided",
	Service: Entra, Status: 400,
	Message: "A silent sign-in request was sent but no user is signed in.",
	Meaning: Text{"A token was asked for silently, but nobody is signed in.",
		"Токен запрошен без участия пользователя, но никто не вошёл."},
	Causes: []Cause{signInAgain(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50126 = Code{
	Name: "AADSTS50126", Aliases: []string{"50126"}, Symbol: "InvalidUserNameOrPassword",
	Service: Entra, Status: 400,
	Message: "Error validating credentials due to invalid username or password.",
	Variants: []string{
		"Invalid username or password.",
		"AADSTS50126: Invalid username or password.",
	},
	Meaning: Text{"Entra ID does not accept user name and password.",
		"Entra ID не принимает имя пользователя и пароль."},
	Causes: []Cause{passwordWrong(Likely), passwordFlow(Possible)},
	Docs:   []string{docROPC, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts500212 = Code{
	Name: "AADSTS500212", Aliases: []string{"500212"}, Symbol: "NotAllowedByOutboundPolicyTenant",
	Service: Entra, Status: 400,
	Message: "The user's administrator has set an outbound access policy that does not allow access to the resource tenant.",
	Meaning: Text{"The user's own tenant does not let the user into this one.",
		"Собственный тенант пользователя не пускает его в этот."},
	Causes: []Cause{crossTenantPolicy(Likely)},
	Docs:   []string{docCrossTenant, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts500213 = Code{
	Name: "AADSTS500213", Aliases: []string{"500213"}, Symbol: "NotAllowedByInboundPolicyTenant",
	Service: Entra, Status: 400,
	Message: "The resource tenant's cross-tenant access policy does not allow this user to access this tenant.",
	Meaning: Text{"This tenant does not let users of that other tenant in.",
		"Этот тенант не пускает пользователей того другого."},
	Causes: []Cause{crossTenantPolicy(Likely)},
	Docs:   []string{docCrossTenant, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts16001 = Code{
	Name: "AADSTS16001", Aliases: []string{"16001"}, Symbol: "UserAccountSelectionInvalid",
	Service: Entra, Status: 400,
	Meaning: Text{"The account that was chosen can't be used any more.",
		"Выбранную учётную запись больше нельзя использовать."},
	Causes: []Cause{accountAmbiguous(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts16002 = Code{
	Name: "AADSTS16002", Aliases: []string{"16002"}, Symbol: "AppSessionSelectionInvalid",
	Service: Entra, Status: 400,
	Meaning: Text{"The session that the application asks for isn't there.",
		"Сеанса, который запросило приложение, нет."},
	Causes: []Cause{signInAgain(Likely), accountAmbiguous(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50014 = Code{
	Name: "AADSTS50014", Aliases: []string{"50014"}, Symbol: "GuestUserInPendingState",
	Service: Entra, Status: 400,
	Meaning: Text{"The user hasn't accepted the invitation to this tenant, or isn't in it.",
		"Пользователь не принял приглашение в этот тенант, или его там нет."},
	Causes: []Cause{userOfOtherTenant(Likely), wrongTenant(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50064 = Code{
	Name: "AADSTS50064", Aliases: []string{"50064"}, Symbol: "CredentialAuthenticationError",
	Service: Entra, Status: 400,
	Meaning: Text{"User name or password isn't accepted.",
		"Имя пользователя или пароль не приняты."},
	Causes: []Cause{passwordWrong(Likely), passwordFlow(Possible)},
	Docs:   []string{docROPC, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50125 = Code{
	Name: "AADSTS50125", Aliases: []string{"50125"}, Symbol: "PasswordResetRegistrationRequiredInterrupt",
	Service: Entra, Status: 400,
	Meaning: Text{"The sign-in stopped for the reset of the password or its registration.",
		"Вход остановлен для сброса пароля или его регистрации."},
	Causes: []Cause{signInInterrupted(Likely), passwordChange(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50135 = Code{
	Name: "AADSTS50135", Aliases: []string{"50135"}, Symbol: "PasswordChangeCompromisedPassword",
	Service: Entra, Status: 400,
	Message: "Password change is required due to account risk.",
	Meaning: Text{"The user has to change the password because the account is at risk.",
		"Пользователь должен сменить пароль: учётная запись под угрозой."},
	Causes: []Cause{passwordChange(Likely), userRisk(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50140 = Code{
	Name: "AADSTS50140", Aliases: []string{"50140"}, Symbol: "KmsiInterrupt",
	Service: Entra, Status: 400,
	Meaning: Text{"The sign-in asks whether to stay signed in; that is part of it.",
		"Вход спрашивает, оставаться ли в системе; это его обычный шаг."},
	Causes: []Cause{signInInterrupted(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50143 = Code{
	Name: "AADSTS50143", Aliases: []string{"50143"}, Service: Entra, Status: 400,
	Meaning: Text{"The session belongs to another tenant than the domain hint names.",
		"Сеанс относится к другому тенанту, чем назван в domain hint."},
	Causes: []Cause{accountAmbiguous(Likely), userOfOtherTenant(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50144 = Code{
	Name: "AADSTS50144", Aliases: []string{"50144"}, Symbol: "InvalidPasswordExpiredOnPremPassword",
	Service: Entra, Status: 400,
	Message: "The user's Active Directory password has expired.",
	Meaning: Text{"The on-premises password of the account has expired.",
		"Истёк локальный пароль (Active Directory) учётной записи."},
	Causes: []Cause{passwordExpired(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50155 = Code{
	Name: "AADSTS50155", Aliases: []string{"50155"}, Symbol: "DeviceAuthenticationFailed",
	Service: Entra, Status: 400,
	Message: "Device authentication failed for this user.",
	Meaning: Text{"The device couldn't prove itself.",
		"Устройство не подтвердило себя."},
	Causes: []Cause{deviceUnknown(Likely)},
	Docs:   []string{docDevices, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50187 = Code{
	Name: "AADSTS50187", Aliases: []string{"50187"}, Symbol: "DeviceInformationNotProvided",
	Service: Entra, Status: 400,
	Meaning: Text{"The device didn't prove itself in this sign-in.",
		"Устройство не подтвердило себя при входе."},
	Causes: []Cause{deviceUnknown(Likely), deviceRequired(Possible)},
	Docs:   []string{docDevices, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50192 = Code{
	Name: "AADSTS50192", Aliases: []string{"50192"}, Symbol: "RawCredentialExpectedNotFound",
	Service: Entra, Status: 400,
	Meaning: Text{"The request came without a credential, such as the certificate of the user.",
		"Запрос пришёл без учётных данных, например без сертификата пользователя."},
	Causes: []Cause{userCertificate(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50197 = Code{
	Name: "AADSTS50197", Aliases: []string{"50197"}, Symbol: "ConflictingIdentities",
	Service: Entra, Status: 400,
	Meaning: Text{"The user couldn't be found among the accounts of the session.",
		"Среди учётных записей сеанса пользователь не найден."},
	Causes: []Cause{accountAmbiguous(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50199 = Code{
	Name: "AADSTS50199", Aliases: []string{"50199"}, Symbol: "CmsiInterrupt",
	Service: Entra, Status: 400,
	Message: "For security reasons, user confirmation is required for this request.",
	Meaning: Text{"The user has to confirm that this is the right application.",
		"Пользователь должен подтвердить, что это нужное приложение."},
	Causes: []Cause{signInInterrupted(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts51004 = Code{
	Name: "AADSTS51004", Aliases: []string{"51004"}, Symbol: "UserAccountNotInDirectory",
	Service: Entra, Status: 400,
	Message: "The user account {user} does not exist in the {tenant} directory. To sign into this application, the account must be added to the directory.",
	Meaning: Text{"The tenant has no such user.",
		"Такого пользователя в тенанте нет."},
	Causes: []Cause{userOfOtherTenant(Likely), wrongTenant(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts54000 = Code{
	Name: "AADSTS54000", Aliases: []string{"54000"}, Symbol: "MinorUserBlockedLegalAgeGroupRule",
	Service: Entra,
	Meaning: Text{"The account is blocked because of its age group.",
		"Учётная запись заблокирована из-за возрастной группы."},
	Causes: []Cause{ageConsent(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts80012 = Code{
	Name: "AADSTS80012", Aliases: []string{"80012"}, Symbol: "OnPremisePasswordValidationAccountLogonInvalidHours",
	Service: Entra, Status: 400,
	Meaning: Text{"The account may not sign in at this hour.",
		"В это время учётной записи вход запрещён."},
	Causes: []Cause{logonHours(Likely)},
	Docs:   []string{docPassThrough, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90072 = Code{
	Name: "AADSTS90072", Aliases: []string{"90072"}, Symbol: "PassThroughUserMfaError",
	Service: Entra, Status: 400,
	Message: "User account '{user}' from identity provider '{issuer}' does not exist in tenant '{tenant}' and cannot access the application '{app}'({appName}) in that tenant. The account needs to be added as an external user in the tenant first. Sign out and sign in again with a different Azure Active Directory user account.",
	Meaning: Text{"The user comes from elsewhere and is no guest of this tenant.",
		"Пользователь из другого места и не приглашён в этот тенант."},
	Causes: []Cause{userOfOtherTenant(Likely), wrongTenant(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90084 = Code{
	Name: "AADSTS90084", Aliases: []string{"90084"}, Symbol: "OrgIdWsFederationGuestNotAllowed",
	Service: Entra,
	Meaning: Text{"Guests may not use this site.",
		"Гостям этот сайт недоступен."},
	Causes: []Cause{userOfOtherTenant(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90123 = Code{
	Name: "AADSTS90123", Aliases: []string{"90123"}, Symbol: "IdentityProviderAccessDenied",
	Service: Entra, Status: 400,
	Message: "The token can't be issued because the identity or claim issuance provider denied the request.",
	Meaning: Text{"An identity or claims provider refused the sign-in.",
		"Поставщик удостоверений или claims отклонил вход."},
	Causes: []Cause{identityProvider(Likely), externalChallenge(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90125 = Code{
	Name: "AADSTS90125", Aliases: []string{"90125"}, Symbol: "DebugModeEnrollTenantNotFound",
	Service: Entra, Status: 400,
	Meaning: Text{"The user isn't in the directory.",
		"Пользователя нет в каталоге."},
	Causes: []Cause{userUnknown(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90126 = Code{
	Name: "AADSTS90126", Aliases: []string{"90126"}, Symbol: "DebugModeEnrollTenantNotInferred",
	Service: Entra, Status: 400,
	Meaning: Text{"The tenant can't be told from the user name.",
		"По имени пользователя нельзя определить тенант."},
	Causes: []Cause{userUnknown(Likely), accountType(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts135011 = Code{
	Name: "AADSTS135011", Aliases: []string{"135011"}, Service: Entra, Status: 400,
	Message: "Device used during the authentication is disabled.",
	Meaning: Text{"The device by which the user signed in is disabled.",
		"Устройство, с которого входил пользователь, отключено."},
	Causes: []Cause{deviceUnknown(Likely)},
	Docs:   []string{docDevices, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts160021 = Code{
	Name: "AADSTS160021", Aliases: []string{"160021"}, Symbol: "AppSessionSelectionInvalidSessionNotExist",
	Service: Entra, Status: 400,
	Message: "Application requested a user session which does not exist.",
	Meaning: Text{"The session that the application asks for doesn't exist.",
		"Сеанса, который запросило приложение, не существует."},
	Causes: []Cause{signInAgain(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts500341 = Code{
	Name: "AADSTS500341", Aliases: []string{"500341"}, Service: Entra, Status: 400,
	Message: "The user account {user} has been deleted from the {tenant} directory. To sign into this application, the account must be added to the directory.",
	Meaning: Text{"The account has been deleted.",
		"Учётная запись удалена."},
	Causes: []Cause{accountDeleted(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Observed, Source: docAADSTS,
}

var aadsts500342 = Code{
	Name: "AADSTS500342", Aliases: []string{"500342"}, Service: Entra, Status: 400,
	Meaning: Text{"The account has been deleted from the tenant.",
		"Учётная запись удалена из тенанта."},
	Causes: []Cause{accountDeleted(Possible), userUnknown(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Deduced, Source: docAADSTS,
}

var aadsts700003 = Code{
	Name: "AADSTS700003", Aliases: []string{"700003"}, Service: Entra, Status: 401,
	Message: "Device object was not found in the tenant '{tenant}' directory.",
	Meaning: Text{"The device by which the user signed in is gone from the tenant.",
		"Устройства, с которого входил пользователь, в тенанте больше нет."},
	Causes: []Cause{deviceUnknown(Likely), signInAgain(Possible)},
	Docs:   []string{docDevices},
	Basis:  Observed, Source: srcDeviceGone,
}
