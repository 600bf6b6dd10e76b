package entra

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func keysUnreachable(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "keys-unreachable", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The API that checks the token couldn't read the signing keys of Entra ID; the token isn't at fault.",
			Ru: "API, проверяющий токен, не смог прочитать ключи подписи Entra ID; дело не в токене."},
		Fix: fact.Text{En: "Let that server reach login.microsoftonline.com, and check the authority in its settings.",
			Ru: "Откройте этому серверу доступ к login.microsoftonline.com и проверьте authority в его настройках."}}
}

func appUnassigned(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "app-unassigned", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The target API admits only applications that have one of its app roles, and the caller has none.",
			Ru: "Целевой API пускает только приложения с одной из его ролей (app roles), а у вызывающего нет ни одной."},
		Fix: fact.Text{En: "Add an app role of the API under the caller's API permissions, grant admin consent (identities: New-MgServicePrincipalAppRoleAssignment), or turn off Assignment required.",
			Ru: "Добавьте роль API в API permissions вызывающего с согласием администратора (удостоверения: New-MgServicePrincipalAppRoleAssignment) или отключите Assignment required."}}
}

func tokenWithoutScope(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "token-without-scope", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The token has neither roles nor scopes of the API: no app role was granted, or it's an ID token.",
			Ru: "В токене нет ни ролей, ни областей API: роль приложения не выдана, или это ID-токен."},
		Fix: fact.Text{En: "Grant an app role or scope of that API, consent, and send the new access token.",
			Ru: "Выдайте роль приложения или область этого API, дайте согласие и отправляйте новый access-токен."}}
}

func sessionRevoked(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "session-revoked", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "A password change, a disabled account or a policy ended the session early.",
			Ru: "Смена пароля, отключение учётной записи или политика завершили сеанс раньше срока."},
		Fix: fact.Text{En: "Sign out and in again (az logout, az login; Disconnect-MgGraph): the stored token stays rejected.",
			Ru: "Выйдите и войдите заново (az logout, az login; Disconnect-MgGraph): сохранённый токен не примут."}}
}
