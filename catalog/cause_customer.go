package catalog

// The causes that the errors of Azure AD B2C share: of its policies, their keys and
// pages, and of the identity providers and APIs that they call.

func customPolicy(c Certainty) Cause {
	return Cause{ID: "custom-policy", Certainty: c, Basis: Documented,
		Summary: Text{"The custom policy is incomplete or wrong at the place that the message names.",
			"Пользовательская политика неполна или неверна в месте, которое названо в сообщении."},
		Fix: Text{"Correct it in the policy file and upload it again; Application Insights in the policy shows the step that fails.",
			"Исправьте файл политики и загрузите его снова; шаг со сбоем покажет Application Insights в политике."}}
}

func policyKey(c Certainty) Cause {
	return Cause{ID: "policy-key", Certainty: c, Basis: Documented,
		Summary: Text{"A policy key of the B2C tenant is missing, has expired, or holds the wrong kind of key.",
			"Ключ политики тенанта B2C отсутствует, истёк или содержит ключ не того вида."},
		Fix: Text{"Azure AD B2C, Identity Experience Framework, Policy keys: create the key again, and check its name in the policy.",
			"Azure AD B2C, Identity Experience Framework, Policy keys: создайте ключ заново и проверьте его имя в политике."}}
}

func extensionsApp(c Certainty) Cause {
	return Cause{ID: "extensions-app", Certainty: c, Basis: Observed,
		Summary: Text{"The application b2c-extensions-app, which holds the attributes of the users, was deleted.",
			"Приложение b2c-extensions-app, в котором хранятся атрибуты пользователей, удалено."},
		Fix: Text{"App registrations, Deleted applications: restore b2c-extensions-app within 30 days.",
			"App registrations, Deleted applications: восстановите b2c-extensions-app в течение 30 дней."}}
}

func providerSecret(c Certainty) Cause {
	return Cause{ID: "provider-secret", Certainty: c, Basis: Observed,
		Summary: Text{"The identity provider refuses the client ID or secret that Azure AD B2C sends to it.",
			"Поставщик удостоверений не принимает client ID или секрет, который передаёт ему Azure AD B2C."},
		Fix: Text{"Create a new secret at the provider, and put it into Identity providers or the policy key of the B2C tenant.",
			"Создайте новый секрет у поставщика и укажите его в Identity providers или в ключе политики тенанта B2C."}}
}

func providerRefused(c Certainty) Cause {
	return Cause{ID: "provider-refused", Certainty: c, Basis: Documented,
		Summary: Text{"The identity provider that the user chose refused the sign-in; the message quotes it.",
			"Выбранный пользователем поставщик удостоверений отказал во входе; его слова — в сообщении."},
		Fix: Text{"Look up the quoted error at that provider: the user refused, or the application there lacks a scope or its approval.",
			"Найдите эту ошибку у поставщика: пользователь отказал, или приложению там не хватает области или одобрения."}}
}

func claimsExchange(c Certainty) Cause {
	return Cause{ID: "claims-exchange", Certainty: c, Basis: Documented,
		Summary: Text{"The REST API that the policy calls failed or refused the call.",
			"REST API, который вызывает политика, дал сбой или отказал."},
		Fix: Text{"Read the log of that API at this time; call it with the same input and credentials as the policy.",
			"Прочитайте журнал этого API за это время; вызовите его с теми же данными и учётными данными, что и политика."}}
}

func customerScope(c Certainty) Cause {
	return Cause{ID: "customer-scope", Certainty: c, Basis: Documented,
		Summary: Text{"The scope is missing, or not one that B2C gives out: openid, offline_access, client ID, a scope of your own API.",
			"Области нет, или она не из тех, что выдаёт B2C: openid, offline_access, client ID, область вашего API."},
		Fix: Text{"Send scope=openid offline_access https://TENANT.onmicrosoft.com/API/SCOPE; get Graph tokens from login.microsoftonline.com.",
			"Передайте scope=openid offline_access https://TENANT.onmicrosoft.com/API/SCOPE; токены Graph берите у login.microsoftonline.com."}}
}

func customerPolicyMixed(c Certainty) Cause {
	return Cause{ID: "customer-policy-mixed", Certainty: c, Basis: Documented,
		Summary: Text{"The grant of one user flow or policy was redeemed at the token URL of another.",
			"Грант одного пользовательского потока или политики предъявлен по URL токена другого."},
		Fix: Text{"Redeem it at the token URL with the same policy name, in the same letter case; keep one authority per policy.",
			"Предъявляйте его по URL токена с тем же именем политики и в том же регистре; держите отдельный authority на политику."}}
}

func passwordReset(c Certainty) Cause {
	return Cause{ID: "password-reset-chosen", Certainty: c, Basis: Documented,
		Summary: Text{"The user chose to reset the password; this is no failure of the sign-in.",
			"Пользователь выбрал сброс пароля; это не сбой входа."},
		Fix: Text{"Catch this code and start the password reset flow, or use a user flow with self-service reset built in.",
			"Обработайте этот код и начните поток сброса пароля либо возьмите поток со встроенным сбросом."}}
}

func userCanceled(c Certainty) Cause {
	return Cause{ID: "user-canceled", Certainty: c, Basis: Documented,
		Summary: Text{"The user canceled the sign-in or closed its page.",
			"Пользователь отменил вход или закрыл его страницу."},
		Fix: Text{"Nothing is broken: show the sign-in page again when the user wants it.",
			"Ничего не сломано: покажите страницу входа снова, когда пользователь захочет."}}
}

func userExists(c Certainty) Cause {
	return Cause{ID: "user-exists", Certainty: c, Basis: Observed,
		Summary: Text{"A user with this sign-in name exists already.",
			"Пользователь с таким именем для входа уже есть."},
		Fix: Text{"Sign in instead of signing up, or reset the password.",
			"Войдите, а не регистрируйтесь, или сбросьте пароль."}}
}

func browserState(c Certainty) Cause {
	return Cause{ID: "browser-state", Certainty: c, Basis: Documented,
		Summary: Text{"The cookies or the state of this sign-in are lost: it took too long, was opened twice, or cookies are blocked.",
			"Cookie или состояние этого входа потеряны: он длился слишком долго, открыт дважды, или cookie заблокированы."},
		Fix: Text{"Start again in one window with cookies allowed (SameSite=None; Secure behind a proxy), not from a bookmark.",
			"Начните заново в одном окне с разрешёнными cookie (SameSite=None; Secure за прокси), не из закладки."}}
}

func thirdPartyCookies(c Certainty) Cause {
	return Cause{ID: "third-party-cookies", Certainty: c, Basis: Documented,
		Summary: Text{"The browser keeps cookies of the login host from the hidden frame, so that silent sign-in finds no session.",
			"Браузер не даёт скрытому фрейму cookie хоста входа, и тихий вход не находит сеанса."},
		Fix: Text{"Sign in with a redirect or a popup when the silent request fails; use the authorization code flow with PKCE.",
			"Если тихий запрос не удался, входите через redirect или popup; используйте код авторизации с PKCE."}}
}

func pageCORS(c Certainty) Cause {
	return Cause{ID: "page-cors", Certainty: c, Basis: Documented,
		Summary: Text{"The server of the custom page doesn't allow the login host by CORS, or the HTML of the page is broken.",
			"Сервер пользовательской страницы не разрешает хост входа по CORS, или HTML страницы с ошибкой."},
		Fix: Text{"Allow https://TENANT.b2clogin.com there (Access-Control-Allow-Origin), and open the page's URL in a browser.",
			"Разрешите там https://TENANT.b2clogin.com (Access-Control-Allow-Origin) и откройте URL страницы в браузере."}}
}

func pageMissing(c Certainty) Cause {
	return Cause{ID: "page-missing", Certainty: c, Basis: Documented,
		Summary: Text{"A page or script that the policy names can't be loaded from its URL.",
			"Страница или скрипт, названные в политике, не загружаются по своему URL."},
		Fix: Text{"Open the URL in a browser without a session: it has to be public, over HTTPS, and spelled exactly so.",
			"Откройте URL в браузере без сеанса: он должен быть публичным, по HTTPS и в точности таким."}}
}

func idTokenHint(c Certainty) Cause {
	return Cause{ID: "id-token-hint", Certainty: c, Basis: Documented,
		Summary: Text{"The token that was passed along (id_token_hint) is missing, too old, or not the one that the policy expects.",
			"Переданный токен (id_token_hint) отсутствует, устарел или не тот, которого ждёт политика."},
		Fix: Text{"Issue a fresh one with the issuer, the audience, and the key that the metadata of the policy names.",
			"Выпустите новый с издателем, получателем и ключом, которые указаны в метаданных политики."}}
}
