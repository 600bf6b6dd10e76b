package entra

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// The causes that the errors of Azure AD B2C share: of its policies, their keys and
// pages, and of the identity providers and APIs that they call.

func customPolicy(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "custom-policy", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The custom policy is incomplete or wrong at the point that the message names.",
			Ru: "Пользовательская политика неполна или неверна в месте, которое названо в сообщении."},
		Fix: fact.Text{En: "Correct the policy file and upload it again; Application Insights in the policy shows the failing step.",
			Ru: "Исправьте файл политики и загрузите его снова; шаг со сбоем покажет Application Insights в политике."}}
}

func policyKey(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "policy-key", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "A policy key of the B2C tenant is missing, has expired, or contains the wrong kind of key.",
			Ru: "Ключ политики тенанта B2C отсутствует, истёк или содержит ключ не того типа."},
		Fix: fact.Text{En: "Azure AD B2C, Identity Experience Framework, Policy keys: create the key again, and check its name in the policy.",
			Ru: "Azure AD B2C, Identity Experience Framework, Policy keys: создайте ключ заново и проверьте его имя в политике."}}
}

func extensionsApp(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "extensions-app", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The application b2c-extensions-app, which stores the users' attributes, was deleted.",
			Ru: "Приложение b2c-extensions-app, в котором хранятся атрибуты пользователей, удалено."},
		Fix: fact.Text{En: "App registrations, Deleted applications: restore b2c-extensions-app within 30 days.",
			Ru: "App registrations, Deleted applications: восстановите b2c-extensions-app в течение 30 дней."}}
}

func providerSecret(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "provider-secret", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The identity provider rejects the client ID or secret that Azure AD B2C sends to it.",
			Ru: "Поставщик удостоверений не принимает client ID или секрет, который передаёт ему Azure AD B2C."},
		Fix: fact.Text{En: "Create a new secret at the provider, and put it in Identity providers or the policy key of the B2C tenant.",
			Ru: "Создайте новый секрет у поставщика и укажите его в Identity providers или в ключе политики тенанта B2C."}}
}

func providerRefused(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "provider-refused", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The identity provider that the user chose refused the sign-in; the message quotes it.",
			Ru: "Выбранный пользователем поставщик удостоверений отказал во входе; его ответ — в сообщении."},
		Fix: fact.Text{En: "Look up the quoted error at that provider: the user declined, or the application there lacks a scope or its approval.",
			Ru: "Найдите эту ошибку у поставщика: пользователь отказал, или приложению там не хватает области или одобрения."}}
}

func claimsExchange(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "claims-exchange", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The REST API that the policy calls failed or refused the call.",
			Ru: "REST API, который вызывает политика, дал сбой или отказал."},
		Fix: fact.Text{En: "Read the log of that API at this time; call it with the same input and credentials as the policy.",
			Ru: "Прочитайте журнал этого API за это время; вызовите его с теми же данными и учётными данными, что и политика."}}
}

func customerScope(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "customer-scope", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The scope is missing or isn't one that B2C issues: openid, offline_access, client ID, a scope of your own API.",
			Ru: "Области нет, или она не из тех, что выдаёт B2C: openid, offline_access, client ID, область вашего API."},
		Fix: fact.Text{En: "Send scope=openid offline_access https://TENANT.onmicrosoft.com/API/SCOPE; get Graph tokens from login.microsoftonline.com.",
			Ru: "Передайте scope=openid offline_access https://TENANT.onmicrosoft.com/API/SCOPE; токены Graph берите у login.microsoftonline.com."}}
}

func customerPolicyMixed(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "customer-policy-mixed", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The grant from one user flow or policy was redeemed at the token URL of another.",
			Ru: "Грант одного пользовательского потока или политики предъявлен по URL токена другого."},
		Fix: fact.Text{En: "Redeem the grant at the token URL with the same policy name, in the same letter case; keep one authority per policy.",
			Ru: "Предъявляйте код или refresh-токен по URL токена с тем же именем политики и в том же регистре; держите отдельный authority на политику."}}
}

func passwordReset(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "password-reset-chosen", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The user chose to reset the password; this isn't a sign-in failure.",
			Ru: "Пользователь выбрал сброс пароля; это не сбой входа."},
		Fix: fact.Text{En: "Catch this code and start the password reset flow, or use a user flow with self-service reset built in.",
			Ru: "Обработайте этот код и начните поток сброса пароля либо возьмите поток со встроенным сбросом."}}
}

func userCanceled(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "user-canceled", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The user canceled the sign-in or closed its page.",
			Ru: "Пользователь отменил вход или закрыл его страницу."},
		Fix: fact.Text{En: "Nothing is broken: show the sign-in page again when the user is ready.",
			Ru: "Ничего не сломано: покажите страницу входа снова, когда пользователь будет готов."}}
}

func userExists(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "user-exists", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "A user with this sign-in name already exists.",
			Ru: "Пользователь с таким именем для входа уже есть."},
		Fix: fact.Text{En: "Sign in instead of signing up, or reset the password.",
			Ru: "Войдите, а не регистрируйтесь, или сбросьте пароль."}}
}

func pageCORS(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "page-cors", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The server of the custom page doesn't allow the login host through CORS, or the page's HTML is broken.",
			Ru: "Сервер пользовательской страницы не разрешает хост входа по CORS, или HTML страницы с ошибкой."},
		Fix: fact.Text{En: "Allow https://TENANT.b2clogin.com there (Access-Control-Allow-Origin), and open the page's URL in a browser.",
			Ru: "Разрешите там https://TENANT.b2clogin.com (Access-Control-Allow-Origin) и откройте URL страницы в браузере."}}
}

func pageMissing(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "page-missing", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "A page or script that the policy names can't be loaded from its URL.",
			Ru: "Страница или скрипт, названные в политике, не загружаются по своему URL."},
		Fix: fact.Text{En: "Open the URL in a browser without a session: it must be public, use HTTPS, and be spelled exactly like this.",
			Ru: "Откройте URL в браузере без сеанса: он должен быть публичным, по HTTPS и в точности таким."}}
}

func idTokenHint(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "id-token-hint", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The token passed along (id_token_hint) is missing, too old, or not the one that the policy expects.",
			Ru: "Переданный токен (id_token_hint) отсутствует, устарел или не тот, которого ждёт политика."},
		Fix: fact.Text{En: "Issue a fresh one with the issuer, the audience, and the key that the metadata of the policy names.",
			Ru: "Выпустите новый с издателем, получателем и ключом, которые указаны в метаданных политики."}}
}
