package graph

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// The causes that several messages of Microsoft Graph share: of tokens, permissions and licenses.

func userTokenNeeded(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "user-token-needed", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The operation accepts only the token of a signed-in user, but this token belongs to an application.",
			Ru: "Операция принимает только токен вошедшего пользователя, а этот выдан приложению."},
		Fix: fact.Text{En: "Sign in as a user with the delegated permission and the role that the operation's page names.",
			Ru: "Войдите как пользователь с делегированным разрешением и ролью со страницы операции."}}
}

func appTokenNeeded(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "app-token-needed", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The operation accepts only the token of an application, but this token belongs to a user.",
			Ru: "Операция принимает только токен приложения, а этот выдан пользователю."},
		Fix: fact.Text{En: "Get the token with client credentials, after consent to the application permission.",
			Ru: "Получите токен через client credentials, дав согласие на разрешение приложения."}}
}

func meetingPolicy(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "meeting-policy", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "No application access policy of Teams lets this application act for that user.",
			Ru: "Ни одна политика доступа приложений Teams не разрешает приложению действовать за этого пользователя."},
		Fix: fact.Text{En: "Create one with New-CsApplicationAccessPolicy, assign it with Grant-CsApplicationAccessPolicy, and wait 30 minutes.",
			Ru: "Создайте её через New-CsApplicationAccessPolicy, назначьте через Grant-CsApplicationAccessPolicy, подождите 30 минут."}}
}

func purviewRole(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "purview-role", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The account isn't in a Microsoft Purview role group with this right; Global Administrator isn't enough.",
			Ru: "Учётная запись не входит в группу ролей Microsoft Purview с этим правом; Global Administrator мало."},
		Fix: fact.Text{En: "Add the account under Roles and scopes in the Purview portal, for audit to Audit Reader; wait up to 24 hours, then sign in again.",
			Ru: "Добавьте учётную запись на портале Purview в Roles and scopes, для аудита — в Audit Reader; подождите до 24 часов и войдите заново."}}
}
