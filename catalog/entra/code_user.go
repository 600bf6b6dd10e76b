package entra

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// The token errors about the user who signs in.

var aadsts16000 = fact.Code{
	Name: "AADSTS16000", Aliases: []string{"16000"}, Symbol: "InteractionRequired",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The signed-in account doesn't exist in this tenant.",
		Ru: "Учётной записи, под которой выполнен вход, в этом тенанте нет."},
	Causes: []fact.Cause{cause.UserOfOtherTenant(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50011 = fact.Code{
	Name: "AADSTS50011", Aliases: []string{"50011"}, Symbol: "InvalidReplyTo",
	Service: fact.Entra, Status: 400,
	Message:  "The redirect URI '{url}' specified in the request does not match the redirect URIs configured for the application '{app}'.",
	Variants: []string{"The reply URL specified in the request does not match the reply URLs configured for the application: '{app}'."},
	Meaning: fact.Text{En: "The sign-in should have returned to a URL that isn't registered for the application.",
		Ru: "Вход должен был вернуться на URL, который для приложения не зарегистрирован."},
	Causes: []fact.Cause{cause.RedirectURI(fact.Likely)},
	Docs:   []string{source.Redirect, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50020 = fact.Code{
	Name: "AADSTS50020", Aliases: []string{"50020"}, Symbol: "UserUnauthorized",
	Service: fact.Entra, Status: 400,
	Message:  "User account '{user}' from identity provider '{issuer}' does not exist in tenant '{tenant}' and cannot access the application '{app}'({appName}) in that tenant.",
	Variants: []string{"User account '{user}' from identity provider '{issuer}' does not exist in tenant '{tenant}'"},
	Meaning: fact.Text{En: "The user comes from elsewhere and isn't a guest in this tenant.",
		Ru: "Пользователь не из этого тенанта и не приглашён в него."},
	Causes: []fact.Cause{cause.UserOfOtherTenant(fact.Likely), signInTenant()},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50034 = fact.Code{
	Name: "AADSTS50034", Aliases: []string{"50034"}, Symbol: "UserAccountNotFound",
	Service: fact.Entra, Status: 400,
	Message:  "The user account {user} does not exist in the {tenant} directory. To sign into this application, the account must be added to the directory.",
	Variants: []string{"To sign into this application, the account must be added to the {tenant} directory."},
	Meaning: fact.Text{En: "The tenant doesn't have this user.",
		Ru: "Такого пользователя в тенанте нет."},
	Causes: []fact.Cause{
		cause.UserUnknown(fact.Likely),
		cause.UserOfOtherTenant(fact.Possible),
	},
	Docs:  []string{source.AADSTS},
	Basis: fact.Documented, Source: source.AADSTS,
}

var aadsts50053 = fact.Code{
	Name: "AADSTS50053", Aliases: []string{"50053"}, Symbol: "IdsLocked",
	Service: fact.Entra, Status: 400,
	Message: "The account is locked, you've tried to sign in too many times with an incorrect user ID or password.",
	Meaning: fact.Text{En: "The account is locked after wrong passwords, or its address is known for attacks.",
		Ru: "Учётная запись заблокирована после неверных паролей, или её адрес замечен в атаках."},
	Causes: []fact.Cause{cause.AccountLocked(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50055 = fact.Code{
	Name: "AADSTS50055", Aliases: []string{"50055"}, Symbol: "InvalidPasswordExpiredPassword",
	Service: fact.Entra, Status: 400,
	Message:  "The password is expired.",
	Variants: []string{"The user's password is expired"},
	Meaning: fact.Text{En: "The password of the account has expired.",
		Ru: "Срок действия пароля учётной записи истёк."},
	Causes: []fact.Cause{cause.PasswordExpired(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50056 = fact.Code{
	Name: "AADSTS50056", Aliases: []string{"50056"}, Service: fact.Entra, Status: 400,
	Message: "Invalid or null password: password does not exist in the directory for this user.",
	Meaning: fact.Text{En: "The account has no password in this directory.",
		Ru: "У учётной записи нет пароля в этом каталоге."},
	Causes: []fact.Cause{cause.PasswordFlow(fact.Likely)},
	Docs:   []string{docROPC, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50057 = fact.Code{
	Name: "AADSTS50057", Aliases: []string{"50057"}, Symbol: "UserDisabled",
	Service: fact.Entra, Status: 400,
	Message: "The user account is disabled.",
	Meaning: fact.Text{En: "The account used to sign in is disabled in Entra ID.",
		Ru: "Учётная запись, под которой выполняется вход, в Entra ID отключена."},
	Causes: []fact.Cause{cause.AccountDisabled(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50058 = fact.Code{
	Name: "AADSTS50058", Aliases: []string{"50058"}, Symbol: "UserInformationNotProvided",
	Service: fact.Entra, Status: 400,
	Message: "A silent sign-in request was sent but no user is signed in.",
	Meaning: fact.Text{En: "A token was requested silently, but nobody is signed in.",
		Ru: "Токен запрошен без участия пользователя, но никто не вошёл."},
	Causes: []fact.Cause{cause.SignInAgain(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50126 = fact.Code{
	Name: "AADSTS50126", Aliases: []string{"50126"}, Symbol: "InvalidUserNameOrPassword",
	Service: fact.Entra, Status: 400,
	Message: "Error validating credentials due to invalid username or password.",
	Variants: []string{
		"Invalid username or password.",
		"AADSTS50126: Invalid username or password.",
	},
	Meaning: fact.Text{En: "Entra ID doesn't accept the user name and password.",
		Ru: "Entra ID не принимает имя пользователя и пароль."},
	Causes: []fact.Cause{cause.PasswordWrong(fact.Likely), cause.PasswordFlow(fact.Possible)},
	Docs:   []string{docROPC, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts500212 = fact.Code{
	Name: "AADSTS500212", Aliases: []string{"500212"}, Symbol: "NotAllowedByOutboundPolicyTenant",
	Service: fact.Entra, Status: 400,
	Message: "The user's administrator has set an outbound access policy that does not allow access to the resource tenant.",
	Meaning: fact.Text{En: "The user's own tenant doesn't let the user into this one.",
		Ru: "Собственный тенант пользователя не пускает его в этот."},
	Causes: []fact.Cause{cause.CrossTenantPolicy(fact.Likely)},
	Docs:   []string{source.CrossTenant, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts500213 = fact.Code{
	Name: "AADSTS500213", Aliases: []string{"500213"}, Symbol: "NotAllowedByInboundPolicyTenant",
	Service: fact.Entra, Status: 400,
	Message: "The resource tenant's cross-tenant access policy does not allow this user to access this tenant.",
	Meaning: fact.Text{En: "This tenant doesn't let in users from that other tenant.",
		Ru: "Этот тенант не пускает пользователей из другого тенанта."},
	Causes: []fact.Cause{cause.CrossTenantPolicy(fact.Likely)},
	Docs:   []string{source.CrossTenant, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts16001 = fact.Code{
	Name: "AADSTS16001", Aliases: []string{"16001"}, Symbol: "UserAccountSelectionInvalid",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The chosen account can no longer be used.",
		Ru: "Выбранную учётную запись больше нельзя использовать."},
	Causes: []fact.Cause{cause.AccountAmbiguous(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts16002 = fact.Code{
	Name: "AADSTS16002", Aliases: []string{"16002"}, Symbol: "AppSessionSelectionInvalid",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The session that the application requests isn't there.",
		Ru: "Сеанса, который запросило приложение, нет."},
	Causes: []fact.Cause{cause.SignInAgain(fact.Likely), cause.AccountAmbiguous(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50014 = fact.Code{
	Name: "AADSTS50014", Aliases: []string{"50014"}, Symbol: "GuestUserInPendingState",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The user hasn't accepted the invitation to this tenant, or isn't in it.",
		Ru: "Пользователь не принял приглашение в этот тенант, или его там нет."},
	Causes: []fact.Cause{cause.UserOfOtherTenant(fact.Likely), signInTenant()},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50064 = fact.Code{
	Name: "AADSTS50064", Aliases: []string{"50064"}, Symbol: "CredentialAuthenticationError",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The user name or password isn't accepted.",
		Ru: "Имя пользователя или пароль не приняты."},
	Causes: []fact.Cause{cause.PasswordWrong(fact.Likely), cause.PasswordFlow(fact.Possible)},
	Docs:   []string{docROPC, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50125 = fact.Code{
	Name: "AADSTS50125", Aliases: []string{"50125"}, Symbol: "PasswordResetRegistrationRequiredInterrupt",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The sign-in stopped for a password reset or its registration.",
		Ru: "Вход остановлен для сброса пароля или его регистрации."},
	Causes: []fact.Cause{signInInterrupted(fact.Likely), passwordChange(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50135 = fact.Code{
	Name: "AADSTS50135", Aliases: []string{"50135"}, Symbol: "PasswordChangeCompromisedPassword",
	Service: fact.Entra, Status: 400,
	Message: "Password change is required due to account risk.",
	Meaning: fact.Text{En: "The user must change the password because the account is at risk.",
		Ru: "Пользователь должен сменить пароль: учётная запись под угрозой."},
	Causes: []fact.Cause{passwordChange(fact.Likely), cause.UserRisk(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50140 = fact.Code{
	Name: "AADSTS50140", Aliases: []string{"50140"}, Symbol: "KmsiInterrupt",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The sign-in asks whether to stay signed in; that is part of it.",
		Ru: "Вход спрашивает, оставаться ли в системе; это его обычный шаг."},
	Causes: []fact.Cause{signInInterrupted(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50143 = fact.Code{
	Name: "AADSTS50143", Aliases: []string{"50143"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The session belongs to a different tenant than the domain hint names.",
		Ru: "Сеанс относится к другому тенанту, чем назван в domain hint."},
	Causes: []fact.Cause{cause.AccountAmbiguous(fact.Likely), cause.UserOfOtherTenant(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50144 = fact.Code{
	Name: "AADSTS50144", Aliases: []string{"50144"}, Symbol: "InvalidPasswordExpiredOnPremPassword",
	Service: fact.Entra, Status: 400,
	Message: "The user's Active Directory password has expired.",
	Meaning: fact.Text{En: "The on-premises password of the account has expired.",
		Ru: "Истёк локальный пароль (Active Directory) учётной записи."},
	Causes: []fact.Cause{cause.PasswordExpired(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50155 = fact.Code{
	Name: "AADSTS50155", Aliases: []string{"50155"}, Symbol: "DeviceAuthenticationFailed",
	Service: fact.Entra, Status: 400,
	Message: "Device authentication failed for this user.",
	Meaning: fact.Text{En: "The device couldn't authenticate.",
		Ru: "Устройство не подтвердило себя."},
	Causes: []fact.Cause{cause.DeviceUnknown(fact.Likely)},
	Docs:   []string{docDevices, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50187 = fact.Code{
	Name: "AADSTS50187", Aliases: []string{"50187"}, Symbol: "DeviceInformationNotProvided",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The device didn't authenticate in this sign-in.",
		Ru: "Устройство не подтвердило себя при входе."},
	Causes: []fact.Cause{cause.DeviceUnknown(fact.Likely), cause.DeviceRequired(fact.Possible)},
	Docs:   []string{docDevices, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50192 = fact.Code{
	Name: "AADSTS50192", Aliases: []string{"50192"}, Symbol: "RawCredentialExpectedNotFound",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The request came without a credential, such as the user's certificate.",
		Ru: "Запрос пришёл без учётных данных, например без сертификата пользователя."},
	Causes: []fact.Cause{userCertificate(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50197 = fact.Code{
	Name: "AADSTS50197", Aliases: []string{"50197"}, Symbol: "ConflictingIdentities",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The user couldn't be found among the accounts of the session.",
		Ru: "Среди учётных записей сеанса пользователь не найден."},
	Causes: []fact.Cause{cause.AccountAmbiguous(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50199 = fact.Code{
	Name: "AADSTS50199", Aliases: []string{"50199"}, Symbol: "CmsiInterrupt",
	Service: fact.Entra, Status: 400,
	Message: "For security reasons, user confirmation is required for this request.",
	Meaning: fact.Text{En: "The user must confirm that this is the right application.",
		Ru: "Пользователь должен подтвердить, что это нужное приложение."},
	Causes: []fact.Cause{signInInterrupted(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts51004 = fact.Code{
	Name: "AADSTS51004", Aliases: []string{"51004"}, Symbol: "UserAccountNotInDirectory",
	Service: fact.Entra, Status: 400,
	Message: "The user account {user} does not exist in the {tenant} directory. To sign into this application, the account must be added to the directory.",
	Meaning: fact.Text{En: "The tenant doesn't have this user.",
		Ru: "Такого пользователя в тенанте нет."},
	Causes: []fact.Cause{cause.UserOfOtherTenant(fact.Likely), signInTenant()},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts54000 = fact.Code{
	Name: "AADSTS54000", Aliases: []string{"54000"}, Symbol: "MinorUserBlockedLegalAgeGroupRule",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The account is blocked because of its age group.",
		Ru: "Учётная запись заблокирована из-за возрастной группы."},
	Causes: []fact.Cause{ageConsent(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts80012 = fact.Code{
	Name: "AADSTS80012", Aliases: []string{"80012"}, Symbol: "OnPremisePasswordValidationAccountLogonInvalidHours",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The account isn't allowed to sign in at this hour.",
		Ru: "В это время учётной записи вход запрещён."},
	Causes: []fact.Cause{logonHours(fact.Likely)},
	Docs:   []string{docPassThrough, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90072 = fact.Code{
	Name: "AADSTS90072", Aliases: []string{"90072"}, Symbol: "PassThroughUserMfaError",
	Service: fact.Entra, Status: 400,
	Message: "User account '{user}' from identity provider '{issuer}' does not exist in tenant '{tenant}' and cannot access the application '{app}'({appName}) in that tenant. The account needs to be added as an external user in the tenant first. Sign out and sign in again with a different Azure Active Directory user account.",
	Meaning: fact.Text{En: "The user comes from elsewhere and isn't a guest in this tenant.",
		Ru: "Пользователь не из этого тенанта и не приглашён в него."},
	Causes: []fact.Cause{cause.UserOfOtherTenant(fact.Likely), signInTenant()},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90084 = fact.Code{
	Name: "AADSTS90084", Aliases: []string{"90084"}, Symbol: "OrgIdWsFederationGuestNotAllowed",
	Service: fact.Entra,
	Meaning: fact.Text{En: "Guests aren't allowed to use this site.",
		Ru: "Гостям этот сайт недоступен."},
	Causes: []fact.Cause{cause.UserOfOtherTenant(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90123 = fact.Code{
	Name: "AADSTS90123", Aliases: []string{"90123"}, Symbol: "IdentityProviderAccessDenied",
	Service: fact.Entra, Status: 400,
	Message: "The token can't be issued because the identity or claim issuance provider denied the request.",
	Meaning: fact.Text{En: "An identity or claims provider refused the sign-in.",
		Ru: "Поставщик удостоверений или claims отклонил вход."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely), externalChallenge(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90125 = fact.Code{
	Name: "AADSTS90125", Aliases: []string{"90125"}, Symbol: "DebugModeEnrollTenantNotFound",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The user isn't in the directory.",
		Ru: "Пользователя нет в каталоге."},
	Causes: []fact.Cause{cause.UserUnknown(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90126 = fact.Code{
	Name: "AADSTS90126", Aliases: []string{"90126"}, Symbol: "DebugModeEnrollTenantNotInferred",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The tenant can't be determined from the user name.",
		Ru: "По имени пользователя нельзя определить тенант."},
	Causes: []fact.Cause{cause.UserUnknown(fact.Likely), cause.AccountType(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts135011 = fact.Code{
	Name: "AADSTS135011", Aliases: []string{"135011"}, Service: fact.Entra, Status: 400,
	Message: "Device used during the authentication is disabled.",
	Meaning: fact.Text{En: "The device that the user signed in with is disabled.",
		Ru: "Устройство, с которого входил пользователь, отключено."},
	Causes: []fact.Cause{cause.DeviceUnknown(fact.Likely)},
	Docs:   []string{docDevices, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts160021 = fact.Code{
	Name: "AADSTS160021", Aliases: []string{"160021"}, Symbol: "AppSessionSelectionInvalidSessionNotExist",
	Service: fact.Entra, Status: 400,
	Message: "Application requested a user session which does not exist.",
	Meaning: fact.Text{En: "The session that the application requests doesn't exist.",
		Ru: "Сеанса, который запросило приложение, не существует."},
	Causes: []fact.Cause{cause.SignInAgain(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts500341 = fact.Code{
	Name: "AADSTS500341", Aliases: []string{"500341"}, Service: fact.Entra, Status: 400,
	Message: "The user account {user} has been deleted from the {tenant} directory. To sign into this application, the account must be added to the directory.",
	Meaning: fact.Text{En: "The account has been deleted.",
		Ru: "Учётная запись удалена."},
	Causes: []fact.Cause{cause.AccountDeleted(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Observed, Source: source.AADSTS,
}

var aadsts500342 = fact.Code{
	Name: "AADSTS500342", Aliases: []string{"500342"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The account has been deleted from the tenant.",
		Ru: "Учётная запись удалена из тенанта."},
	Causes: []fact.Cause{cause.AccountDeleted(fact.Possible), cause.UserUnknown(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Deduced, Source: source.AADSTS,
}

var aadsts700003 = fact.Code{
	Name: "AADSTS700003", Aliases: []string{"700003"}, Service: fact.Entra, Status: 401,
	Message: "Device object was not found in the tenant '{tenant}' directory.",
	Meaning: fact.Text{En: "The device that the user signed in with is no longer in the tenant.",
		Ru: "Устройства, с которого входил пользователь, в тенанте больше нет."},
	Causes: []fact.Cause{cause.DeviceUnknown(fact.Likely), cause.SignInAgain(fact.Possible)},
	Docs:   []string{docDevices},
	Basis:  fact.Observed, Source: source.DeviceGone,
}
