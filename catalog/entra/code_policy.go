package entra

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// The token errors by which a policy of the tenant stops the sign-in.

var aadsts50072 = fact.Code{
	Name: "AADSTS50072", Aliases: []string{"50072"}, Symbol: "UserStrongAuthEnrollmentRequiredInterrupt",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The user must register for multi-factor authentication first.",
		Ru: "Пользователь должен сначала зарегистрироваться для MFA."},
	Causes: []fact.Cause{cause.MfaNotRegistered(fact.Likely)},
	Docs:   []string{source.MFA, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50074 = fact.Code{
	Name: "AADSTS50074", Aliases: []string{"50074"}, Symbol: "UserStrongAuthClientAuthNRequiredInterrupt",
	Service: fact.Entra, Status: 400,
	Message: "Strong Authentication is required.",
	Meaning: fact.Text{En: "The sign-in requires a second factor, which wasn't provided.",
		Ru: "Для входа нужен второй фактор, а его не предъявили."},
	Causes: []fact.Cause{cause.MfaRequired(fact.Likely)},
	Docs:   []string{source.MFA, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50076 = fact.Code{
	Name: "AADSTS50076", Aliases: []string{"50076"}, Symbol: "UserStrongAuthClientAuthNRequired",
	Service: fact.Entra, Status: 400,
	Message: "Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '{resource}'.",
	Meaning: fact.Text{En: "The account needs multi-factor authentication for this API.",
		Ru: "Для этого API учётной записи нужна MFA."},
	Causes: []fact.Cause{cause.MfaRequired(fact.Likely), cause.PasswordFlow(fact.Possible)},
	Docs:   []string{source.MFA, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50078 = fact.Code{
	Name: "AADSTS50078", Aliases: []string{"50078"}, Symbol: "UserStrongAuthExpired",
	Service: fact.Entra, Status: 400,
	Message: "Presented multi-factor authentication has expired due to policies configured by your administrator, you must refresh your multi-factor authentication to access '{resource}'.",
	Meaning: fact.Text{En: "The second factor was provided too long ago.",
		Ru: "Второй фактор предъявлен слишком давно."},
	Causes: []fact.Cause{cause.SignInAgain(fact.Likely), cause.MfaRequired(fact.Possible)},
	Docs:   []string{source.MFA, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50079 = fact.Code{
	Name: "AADSTS50079", Aliases: []string{"50079"}, Symbol: "UserStrongAuthEnrollmentRequired",
	Service: fact.Entra, Status: 400,
	Message: "Due to a configuration change made by your administrator, or because you moved to a new location, you must enroll in multi-factor authentication to access '{resource}'.",
	Meaning: fact.Text{En: "The user must register for multi-factor authentication first.",
		Ru: "Пользователь должен сначала зарегистрироваться для MFA."},
	Causes: []fact.Cause{cause.MfaNotRegistered(fact.Likely), cause.PasswordFlow(fact.Possible)},
	Docs:   []string{source.MFA, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50131 = fact.Code{
	Name: "AADSTS50131", Aliases: []string{"50131"}, Symbol: "ConditionalAccessFailed",
	Service: fact.Entra, Status: 400,
	Message: "Device is not in required device state: {state}.",
	Meaning: fact.Text{En: "Conditional Access stopped the sign-in; the sign-in log says by which policy.",
		Ru: "Вход остановил Conditional Access; какой политикой — в журнале входа."},
	Causes: []fact.Cause{cause.ConditionalAccess(fact.Likely), cause.DeviceRequired(fact.Possible)},
	Docs:   []string{source.Conditional, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts53000 = fact.Code{
	Name: "AADSTS53000", Aliases: []string{"53000"}, Symbol: "DeviceNotCompliant",
	Service: fact.Entra, Status: 400,
	Message:  "Device is not in required device state: {state}. Conditional Access policy requires a compliant device, and the device is not compliant.",
	Variants: []string{"Your device is required to be managed to access this resource."},
	Meaning: fact.Text{En: "The tenant issues tokens to users only on compliant devices.",
		Ru: "Тенант выдаёт токены пользователям только на соответствующих устройствах."},
	Causes: []fact.Cause{cause.DeviceRequired(fact.Likely)},
	Docs:   []string{source.Conditional, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts53001 = fact.Code{
	Name: "AADSTS53001", Aliases: []string{"53001"}, Symbol: "DeviceNotDomainJoined",
	Service: fact.Entra, Status: 400,
	Message: "Device is not in required device state: domain_joined. Conditional Access policy requires a domain joined device, and the device is not domain joined.",
	Meaning: fact.Text{En: "The tenant issues tokens to users only on joined devices.",
		Ru: "Тенант выдаёт токены пользователям только на присоединённых устройствах."},
	Causes: []fact.Cause{cause.DeviceRequired(fact.Likely)},
	Docs:   []string{source.Conditional, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts53003 = fact.Code{
	Name: "AADSTS53003", Aliases: []string{"53003"}, Symbol: "BlockedByConditionalAccess",
	Service: fact.Entra, Status: 400,
	Message:  "Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.",
	Variants: []string{"Access has been blocked by Conditional Access policies."},
	Meaning: fact.Text{En: "A Conditional Access policy in the tenant forbids issuing this token.",
		Ru: "Политика Conditional Access тенанта запрещает выдать этот токен."},
	Causes: []fact.Cause{cause.ConditionalAccess(fact.Likely)},
	Docs:   []string{source.Conditional, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts53011 = fact.Code{
	Name: "AADSTS53011", Aliases: []string{"53011"}, Service: fact.Entra, Status: 400,
	Message: "User blocked due to risk on home tenant.",
	Meaning: fact.Text{En: "The user's home tenant has blocked the user because of a risk.",
		Ru: "Домашний тенант пользователя заблокировал его из-за риска."},
	Causes: []fact.Cause{cause.UserRisk(fact.Likely)},
	Docs:   []string{source.Conditional, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts530032 = fact.Code{
	Name: "AADSTS530032", Aliases: []string{"530032"}, Symbol: "BlockedByConditionalAccessOnSecurityPolicy",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "A security policy of the tenant blocks this request.",
		Ru: "Запрос блокирует политика безопасности тенанта."},
	Causes: []fact.Cause{cause.ConditionalAccess(fact.Likely)},
	Docs:   []string{source.Conditional, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts530035 = fact.Code{
	Name: "AADSTS530035", Aliases: []string{"530035"}, Symbol: "BlockedBySecurityDefaults",
	Service: fact.Entra, Status: 400,
	Message:  "Access has been blocked by security defaults. This is due to the request using legacy auth or being deemed unsafe by security defaults policies.",
	Variants: []string{"Access has been blocked by security defaults."},
	Meaning: fact.Text{En: "The security defaults of the tenant block this kind of sign-in.",
		Ru: "Такой вход блокируют параметры безопасности тенанта по умолчанию (security defaults)."},
	Causes: []fact.Cause{cause.PasswordFlow(fact.Likely), cause.MfaRequired(fact.Possible)},
	Docs:   []string{docDefaults, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50002 = fact.Code{
	Name: "AADSTS50002", Aliases: []string{"50002"}, Symbol: "NotAllowedTenant",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The proxy of the network doesn't allow this tenant.",
		Ru: "Прокси сети не разрешает этот тенант."},
	Causes: []fact.Cause{cause.TenantRestriction(fact.Likely)},
	Docs:   []string{source.TenantRestrictions, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50005 = fact.Code{
	Name: "AADSTS50005", Aliases: []string{"50005"}, Symbol: "DevicePolicyError",
	Service: fact.Entra, Status: 400,
	Message: "User tried to log in to a device from a platform ({platform}) that's currently not supported through Conditional Access policy.",
	Meaning: fact.Text{En: "Conditional Access doesn't support the platform of the device.",
		Ru: "Conditional Access не поддерживает платформу устройства."},
	Causes: []fact.Cause{cause.DeviceRequired(fact.Likely), cause.ConditionalAccess(fact.Possible)},
	Docs:   []string{source.Conditional, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50097 = fact.Code{
	Name: "AADSTS50097", Aliases: []string{"50097"}, Symbol: "DeviceAuthenticationRequired",
	Service: fact.Entra, Status: 400,
	Message: "Device authentication is required.",
	Meaning: fact.Text{En: "The sign-in must come from a registered device that authenticates itself.",
		Ru: "Вход должен идти с зарегистрированного устройства, которое подтверждает себя."},
	Causes: []fact.Cause{cause.DeviceRequired(fact.Likely)},
	Docs:   []string{source.Conditional, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50127 = fact.Code{
	Name: "AADSTS50127", Aliases: []string{"50127"}, Symbol: "BrokerAppNotInstalled",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The device needs a broker app, such as Microsoft Authenticator or Company Portal.",
		Ru: "Устройству нужно приложение-брокер: Microsoft Authenticator или Company Portal."},
	Causes: []fact.Cause{appNotApproved(fact.Likely), cause.DeviceRequired(fact.Possible)},
	Docs:   []string{source.Conditional, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50129 = fact.Code{
	Name: "AADSTS50129", Aliases: []string{"50129"}, Symbol: "DeviceIsNotWorkplaceJoined",
	Service: fact.Entra, Status: 400,
	Message: "Workplace join is required to register the device.",
	Meaning: fact.Text{En: "The device isn't registered in the tenant.",
		Ru: "Устройство не зарегистрировано в тенанте."},
	Causes: []fact.Cause{cause.DeviceRequired(fact.Likely)},
	Docs:   []string{source.Conditional, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50158 = fact.Code{
	Name: "AADSTS50158", Aliases: []string{"50158"}, Symbol: "ExternalSecurityChallenge",
	Service: fact.Entra, Status: 400,
	Message: "External security challenge not satisfied. User will be redirected to another page or authentication provider to satisfy additional authentication challenges.",
	Meaning: fact.Text{En: "An external check that a policy requires wasn't passed.",
		Ru: "Внешняя проверка, которой требует политика, не пройдена."},
	Causes: []fact.Cause{externalChallenge(fact.Likely)},
	Docs:   []string{source.Conditional, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50161 = fact.Code{
	Name: "AADSTS50161", Aliases: []string{"50161"}, Symbol: "InvalidExternalSecurityChallengeConfiguration",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The external provider didn't send the claims that the policy requires.",
		Ru: "Внешний поставщик не прислал claims, которых требует политика."},
	Causes: []fact.Cause{externalChallenge(fact.Likely)},
	Docs:   []string{source.Conditional, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50166 = fact.Code{
	Name: "AADSTS50166", Aliases: []string{"50166"}, Symbol: "ExternalClaimsProviderThrottled",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "Entra ID couldn't get what it needs from an external provider.",
		Ru: "Entra ID не смог получить нужное от внешнего поставщика."},
	Causes: []fact.Cause{externalChallenge(fact.Likely), cause.FederatedIssuerUnreachable(fact.Possible)},
	Docs:   []string{source.Conditional, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50170 = fact.Code{
	Name: "AADSTS50170", Aliases: []string{"50170"}, Symbol: "MissingExternalClaimsProviderMapping",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The custom control of the policy isn't mapped to its provider.",
		Ru: "Custom control политики не сопоставлен со своим поставщиком."},
	Causes: []fact.Cause{externalChallenge(fact.Likely)},
	Docs:   []string{source.Conditional, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50177 = fact.Code{
	Name: "AADSTS50177", Aliases: []string{"50177"}, Symbol: "ExternalChallengeNotSupportedForPassthroughUsers",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The external check isn't supported for users from another tenant.",
		Ru: "Внешняя проверка не поддерживается для пользователей другого тенанта."},
	Causes: []fact.Cause{externalChallenge(fact.Likely), cause.UserOfOtherTenant(fact.Possible)},
	Docs:   []string{source.Conditional, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50178 = fact.Code{
	Name: "AADSTS50178", Aliases: []string{"50178"}, Symbol: "SessionControlNotSupportedForPassthroughUsers",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The session control isn't supported for users from another tenant.",
		Ru: "Session control не поддерживается для пользователей другого тенанта."},
	Causes: []fact.Cause{cause.ConditionalAccess(fact.Likely), cause.UserOfOtherTenant(fact.Possible)},
	Docs:   []string{source.Conditional, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts53002 = fact.Code{
	Name: "AADSTS53002", Aliases: []string{"53002"}, Symbol: "ApplicationUsedIsNotAnApprovedApp",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "Conditional Access allows only approved apps.",
		Ru: "Conditional Access допускает только утверждённые приложения."},
	Causes: []fact.Cause{appNotApproved(fact.Likely)},
	Docs:   []string{source.Conditional, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts53004 = fact.Code{
	Name: "AADSTS53004", Aliases: []string{"53004"}, Symbol: "ProofUpBlockedDueToRisk",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The user must register for multi-factor authentication, and a risk blocks that.",
		Ru: "Пользователь должен зарегистрироваться для MFA, но это блокирует риск."},
	Causes: []fact.Cause{cause.MfaNotRegistered(fact.Likely), cause.UserRisk(fact.Possible)},
	Docs:   []string{source.MFA, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts53005 = fact.Code{
	Name: "AADSTS53005", Aliases: []string{"53005"}, Service: fact.Entra, Status: 400,
	Message: "Application needs to enforce Intune protection policies.",
	Meaning: fact.Text{En: "Conditional Access allows only apps with a protection policy.",
		Ru: "Conditional Access допускает только приложения с политикой защиты."},
	Causes: []fact.Cause{appNotApproved(fact.Likely)},
	Docs:   []string{source.Conditional},
	Basis:  fact.Observed, Source: source.Conditional,
}

var aadsts53010 = fact.Code{
	Name: "AADSTS53010", Aliases: []string{"53010"}, Symbol: "ProofUpBlockedDueToSecurityInfoAcr",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "Multi-factor authentication can be set up only from certain places or devices.",
		Ru: "Настроить MFA можно только из определённых мест или с определённых устройств."},
	Causes: []fact.Cause{cause.MfaNotRegistered(fact.Likely), cause.ConditionalAccess(fact.Possible)},
	Docs:   []string{source.MFA, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts500021 = fact.Code{
	Name: "AADSTS500021", Aliases: []string{"500021"}, Service: fact.Entra, Status: 400,
	Message: "Access to '{tenant}' tenant is denied.",
	Meaning: fact.Text{En: "Tenant restrictions don't allow this tenant.",
		Ru: "Tenant restrictions не разрешают этот тенант."},
	Causes: []fact.Cause{cause.TenantRestriction(fact.Likely)},
	Docs:   []string{source.TenantRestrictions, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts500022 = fact.Code{
	Name: "AADSTS500022", Aliases: []string{"500022"}, Service: fact.Entra, Status: 400,
	Message: "Access to '{tenant}' tenant is denied.",
	Meaning: fact.Text{En: "Tenant restrictions don't allow this tenant.",
		Ru: "Tenant restrictions не разрешают этот тенант."},
	Causes: []fact.Cause{cause.TenantRestriction(fact.Likely)},
	Docs:   []string{source.TenantRestrictions, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts530002 = fact.Code{
	Name: "AADSTS530002", Aliases: []string{"530002"}, Service: fact.Entra, Status: 400,
	Message: "Your device is required to be compliant to access this resource.",
	Meaning: fact.Text{En: "The tenant issues tokens to users only on compliant devices.",
		Ru: "Тенант выдаёт токены пользователям только на соответствующих устройствах."},
	Causes: []fact.Cause{cause.DeviceRequired(fact.Likely)},
	Docs:   []string{source.Conditional},
	Basis:  fact.Observed, Source: srcDeviceManaged,
}

var aadsts530003 = fact.Code{
	Name: "AADSTS530003", Aliases: []string{"530003"}, Service: fact.Entra, Status: 400,
	Message: "Your device is required to be managed to access this resource.",
	Meaning: fact.Text{En: "The tenant issues tokens to users only on managed devices.",
		Ru: "Тенант выдаёт токены пользователям только на управляемых устройствах."},
	Causes: []fact.Cause{cause.DeviceRequired(fact.Likely)},
	Docs:   []string{source.Conditional},
	Basis:  fact.Observed, Source: srcDeviceManaged,
}

var aadsts530033 = fact.Code{
	Name: "AADSTS530033", Aliases: []string{"530033"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The device that signs in with a device code can't prove that it's managed.",
		Ru: "Устройство, входящее по коду, не может доказать, что оно управляемое."},
	Causes: []fact.Cause{cause.DeviceRequired(fact.Likely)},
	Docs:   []string{source.Conditional},
	Basis:  fact.Observed, Source: srcDeviceCodeManaged,
}

var aadsts530034 = fact.Code{
	Name: "AADSTS530034", Aliases: []string{"530034"}, Symbol: "DelegatedAdminBlockedDueToSuspiciousActivity",
	Service: fact.Entra, Status: 400,
	Message: "A delegated administrator was blocked from accessing the tenant due to account risk in their home tenant.",
	Meaning: fact.Text{En: "The partner's administrator is blocked because of a risk in the partner's own tenant.",
		Ru: "Администратор партнёра заблокирован из-за риска в его собственном тенанте."},
	Causes: []fact.Cause{cause.UserRisk(fact.Likely)},
	Docs:   []string{source.Conditional, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts530036 = fact.Code{
	Name: "AADSTS530036", Aliases: []string{"530036"}, Service: fact.Entra, Status: 400,
	Message:  "The refresh token is invalid due to authentication flow checks by Conditional Access. Additionally, since the authentication flows policy applies to all applications, the token will never be usable and should be deleted.",
	Variants: []string{"The refresh token is invalid due to authentication flow checks by Conditional Access."},
	Meaning: fact.Text{En: "A Conditional Access policy blocks the method that the user signed in with, such as device code.",
		Ru: "Политика Conditional Access запрещает способ, которым входил пользователь, например код устройства."},
	Causes: []fact.Cause{cause.ConditionalAccess(fact.Likely)},
	Docs:   []string{source.Conditional},
	Basis:  fact.Documented, Source: docAuthFlows,
}
