package entra

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func federatedLifetime(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "federated-token-lifetime", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The external token lives longer than Entra ID accepts for a federated credential.",
			Ru: "Внешний токен живёт дольше, чем Entra ID допускает для федеративного удостоверения."},
		Fix: fact.Text{En: "Request a short-lived token; on Kubernetes use the projected token of workload identity.",
			Ru: "Запрашивайте короткоживущий токен; в Kubernetes — projected-токен workload identity."}}
}

func federationBlocked(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "federation-blocked", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "A policy of the tenant restricts or blocks workload identity federation.",
			Ru: "Политика тенанта ограничивает или запрещает федерацию удостоверений рабочих нагрузок."},
		Fix: fact.Text{En: "Ask an Entra administrator to allow this issuer for the application.",
			Ru: "Попросите администратора Entra разрешить этого издателя для приложения."}}
}

func mutualTLS(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "mutual-tls", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The certificate of the TLS connection is missing, isn't the assertion's, or mutual TLS isn't allowed here.",
			Ru: "Сертификата соединения TLS нет, он не совпадает с сертификатом утверждения, или взаимный TLS здесь не разрешён."},
		Fix: fact.Text{En: "Sign in without mutual TLS, or present the assertion's own certificate, bypassing any proxy that inspects TLS.",
			Ru: "Входите без взаимного TLS или предъявляйте сертификат утверждения в обход прокси, вскрывающего TLS."}}
}

func appSigningKey(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "app-signing-key", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The application needs its own signing key, but has no valid one.",
			Ru: "Приложению нужен собственный ключ подписи, а действующего нет."},
		Fix: fact.Text{En: "Enterprise applications, the app, Single sign-on: add a valid signing certificate.",
			Ru: "Enterprise applications, приложение, Single sign-on: добавьте действующий сертификат подписи."}}
}

func onBehalfOfApp(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "on-behalf-of-app", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The token to pass on belongs to an application, without a user.",
			Ru: "Передаётся токен приложения, без пользователя."},
		Fix: fact.Text{En: "Use client credentials for a call without a user and on-behalf-of for one with a user.",
			Ru: "Для вызова без пользователя — client credentials, от имени пользователя — on-behalf-of."}}
}

func userTokenAudience(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "user-token-audience", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The user's token was issued for another API, not for your service.",
			Ru: "Токен пользователя выпущен для другого API, а не для вашей службы."},
		Fix: fact.Text{En: "Have the client request a token whose aud is your service, then exchange that one.",
			Ru: "Пусть клиент запросит токен с aud вашей службы; обменивайте именно его."}}
}
