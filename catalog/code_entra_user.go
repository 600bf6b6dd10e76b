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
		likely("user-unknown", Documented,
			Text{"The user name is mistyped, or the account was deleted.",
				"Имя пользователя написано с ошибкой, или учётная запись удалена."},
			Text{"Compare the user principal name with Users in the Entra admin center.",
				"Сверьте user principal name с разделом Users в Entra admin center."}),
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
	Causes: []Cause{
		likely("account-locked", Documented,
			Text{"A client keeps trying a wrong password, or signs in from an address known for attacks.",
				"Клиент снова и снова шлёт неверный пароль, или вход идёт с адреса, замеченного в атаках."},
			Text{"Stop the retries, wait for some minutes, correct the password; check the address in the sign-in logs.",
				"Остановите повторы, подождите несколько минут, исправьте пароль; адрес проверьте в журналах входа."}),
	},
	Docs:  []string{docAADSTS},
	Basis: Documented, Source: docAADSTS,
}

var aadsts50055 = Code{
	Name: "AADSTS50055", Aliases: []string{"50055"}, Symbol: "InvalidPasswordExpiredPassword",
	Service: Entra, Status: 400,
	Message:  "The password is expired.",
	Variants: []string{"The user's password is expired"},
	Meaning: Text{"The password of the account has expired.",
		"Срок действия пароля учётной записи истёк."},
	Causes: []Cause{
		likely("password-expired", Documented,
			Text{"The integration signs in with an account whose password expires.",
				"Интеграция входит под учётной записью, у которой истекает пароль."},
			Text{"Reset the password; better, use an application with client credentials.",
				"Сбросьте пароль; лучше перейдите на приложение с client credentials."}),
	},
	Docs:  []string{docAADSTS},
	Basis: Documented, Source: docAADSTS,
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
	Meaning: Text{"The account that the integration uses has been disabled.",
		"Учётная запись, под которой работает интеграция, отключена."},
	Causes: []Cause{
		likely("account-disabled", Documented,
			Text{"The person has left, or an administrator has disabled the account.",
				"Сотрудник ушёл, или администратор отключил учётную запись."},
			Text{"Use an application with client credentials, which belongs to no person.",
				"Используйте приложение с client credentials: оно не привязано к человеку."}),
	},
	Docs:  []string{docAADSTS},
	Basis: Documented, Source: docAADSTS,
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
