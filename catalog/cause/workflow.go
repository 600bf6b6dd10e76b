package cause

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func ConnectionLogin(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "api-connection-login", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The API connection was deployed, but nobody has authorized it, or its sign-in has expired.",
			Ru: "API connection развёрнуто, но его никто не авторизовал или его вход устарел."},
		Fix: fact.Text{En: "Open the API connection that the message names, Edit API connection, Authorize, and sign in again.",
			Ru: "Откройте названное API connection, Edit API connection, Authorize, и войдите заново."}}
}

func SourceCredentials(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "source-credentials", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The sign-in stored for the data source has expired, or is the wrong type or account.",
			Ru: "Вход, сохранённый для источника данных, истёк, не того типа или под другой учётной записью."},
		Fix: fact.Text{En: "Data source settings, Edit permissions: clear them, sign in again with an organizational account.",
			Ru: "Data source settings, Edit permissions: удалите их и войдите заново с организационной учётной записью."}}
}

func GatewayTimeout(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "gateway-timeout", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The response took longer than the gateway waits.", Ru: "Ответ занял больше времени, чем ждёт шлюз."},
		Fix: fact.Text{En: "Send the request again, waiting longer each time; if the error persists, check the service behind the gateway.",
			Ru: "Повторяйте запрос с растущей паузой; если не помогло, проверьте службу за шлюзом."}}
}
