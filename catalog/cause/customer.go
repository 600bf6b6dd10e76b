package cause

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func BrowserState(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "browser-state", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The cookies or the state of this sign-in are lost: it took too long, was opened twice, or cookies are blocked.",
			Ru: "Cookie или состояние этого входа потеряны: он длился слишком долго, открыт дважды, или cookie заблокированы."},
		Fix: fact.Text{En: "Start again in one window with cookies allowed (SameSite=None; Secure behind a proxy), not from a bookmark.",
			Ru: "Начните заново в одном окне с разрешёнными cookie (SameSite=None; Secure за прокси), не из закладки."}}
}

func ThirdPartyCookies(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "third-party-cookies", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The browser withholds the login host's cookies from the hidden frame, so silent sign-in finds no session.",
			Ru: "Браузер не даёт скрытому фрейму cookie хоста входа, и тихий вход не находит сеанса."},
		Fix: fact.Text{En: "Sign in with a redirect or a popup when the silent request fails; use the authorization code flow with PKCE.",
			Ru: "Если тихий запрос не удался, входите через redirect или popup; используйте код авторизации с PKCE."}}
}
