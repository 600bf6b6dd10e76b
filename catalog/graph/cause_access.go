package graph

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// The causes that several messages of Microsoft Graph share: of tokens, permissions and licenses.

func userTokenNeeded(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "user-token-needed", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The operation takes the token of a signed-in user only, and this one is of an application.",
			Ru: "Операция принимает только токен вошедшего пользователя, а этот выдан приложению."},
		Fix: fact.Text{En: "Sign in as a user with the delegated permission and the role that the operation's page names.",
			Ru: "Войдите как пользователь с делегированным разрешением и ролью со страницы операции."}}
}

func appTokenNeeded(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "app-token-needed", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The operation takes the token of an application only, and this one is of a user.",
			Ru: "Операция принимает только токен приложения, а этот выдан пользователю."},
		Fix: fact.Text{En: "Get the token with client credentials, with the application permission consented.",
			Ru: "Получите токен через client credentials, дав согласие на разрешение приложения."}}
}

func meetingPolicy(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "meeting-policy", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "No application access policy of Teams lets this application act for that user.",
			Ru: "Ни одна политика доступа приложений Teams не разрешает приложению действовать за этого пользователя."},
		Fix: fact.Text{En: "Make it with New-CsApplicationAccessPolicy, give it to the user with Grant-CsApplicationAccessPolicy, wait 30 minutes.",
			Ru: "Создайте её через New-CsApplicationAccessPolicy, назначьте через Grant-CsApplicationAccessPolicy, подождите 30 минут."}}
}

func purviewRole(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "purview-role", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The account is in no role group of Microsoft Purview that may do this; Global Administrator is not enough.",
			Ru: "Учётная запись не входит в группу ролей Microsoft Purview с этим правом; Global Administrator мало."},
		Fix: fact.Text{En: "Add it under Roles and scopes in the Purview portal, for audit to Audit Reader; wait up to 24 hours, sign in anew.",
			Ru: "Добавьте её на портале Purview в Roles and scopes, для аудита — в Audit Reader; подождите до 24 часов и войдите заново."}}
}
