package catalog

// The causes that several messages of Microsoft Graph share: of tokens, permissions and licenses.

func userTokenNeeded(c Certainty) Cause {
	return Cause{ID: "user-token-needed", Certainty: c, Basis: Observed,
		Summary: Text{"The operation takes the token of a signed-in user only, and this one is of an application.",
			"Операция принимает только токен вошедшего пользователя, а этот выдан приложению."},
		Fix: Text{"Sign in as a user with the delegated permission and the role that the operation's page names.",
			"Войдите как пользователь с делегированным разрешением и ролью со страницы операции."}}
}

func appTokenNeeded(c Certainty) Cause {
	return Cause{ID: "app-token-needed", Certainty: c, Basis: Observed,
		Summary: Text{"The operation takes the token of an application only, and this one is of a user.",
			"Операция принимает только токен приложения, а этот выдан пользователю."},
		Fix: Text{"Get the token with client credentials, with the application permission consented.",
			"Получите токен через client credentials, дав согласие на разрешение приложения."}}
}

func meetingPolicy(c Certainty) Cause {
	return Cause{ID: "meeting-policy", Certainty: c, Basis: Observed,
		Summary: Text{"No application access policy of Teams lets this application act for that user.",
			"Ни одна политика доступа приложений Teams не разрешает приложению действовать за этого пользователя."},
		Fix: Text{"Make it with New-CsApplicationAccessPolicy, give it to the user with Grant-CsApplicationAccessPolicy, wait 30 minutes.",
			"Создайте её через New-CsApplicationAccessPolicy, назначьте через Grant-CsApplicationAccessPolicy, подождите 30 минут."}}
}

func tokenOfTenant(c Certainty) Cause {
	return Cause{ID: "tenant-of-token", Certainty: c, Basis: Observed,
		Summary: Text{"The token is for another tenant than the one that has this product or object.",
			"Токен выдан не для того тенанта, где есть этот продукт или объект."},
		Fix: Text{"Decode the token and compare its tid with the tenant that you mean.",
			"Раскодируйте токен и сверьте его tid с нужным тенантом."}}
}

func purviewRole(c Certainty) Cause {
	return Cause{ID: "purview-role", Certainty: c, Basis: Observed,
		Summary: Text{"The account is in no role group of Microsoft Purview that may do this; Global Administrator is not enough.",
			"Учётная запись не входит в группу ролей Microsoft Purview с этим правом; Global Administrator мало."},
		Fix: Text{"Add it under Roles and scopes in the Purview portal, for audit to Audit Reader; wait up to 24 hours, sign in anew.",
			"Добавьте её на портале Purview в Roles and scopes, для аудита — в Audit Reader; подождите до 24 часов и войдите заново."}}
}
