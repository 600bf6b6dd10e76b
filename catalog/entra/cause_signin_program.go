package entra

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func codeExpired(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "code-expired", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "An authorization code is valid for a few minutes and for one use, unchanged.",
			Ru: "Код авторизации действует несколько минут, один раз и без изменений."},
		Fix: fact.Text{En: "Start the sign-in again, redeem the code at once and in one place, and URL-decode it exactly once.",
			Ru: "Начните вход заново, обменяйте код сразу и в одном месте, раскодируйте его из URL ровно один раз."}}
}

func oneTimeCode(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "one-time-code", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The one-time passcode was entered incorrectly or too late, or the email didn't arrive.",
			Ru: "Одноразовый код введён неверно или слишком поздно, либо письмо не дошло."},
		Fix: fact.Text{En: "Request a new code and enter it in time; check the junk folder and the mail filter.",
			Ru: "Запросите новый код и введите его вовремя; проверьте спам и почтовый фильтр."}}
}

func temporaryPass(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "temporary-pass", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The Temporary Access Pass is wrong, has expired, or was for one-time use.",
			Ru: "Temporary Access Pass неверен, истёк или был одноразовым."},
		Fix: fact.Text{En: "An Authentication Administrator can create a new one: Users, the user, Authentication methods.",
			Ru: "Администратор проверки подлинности может создать новый: Users, пользователь, Authentication methods."}}
}

func methodPolicy(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "method-policy", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The authentication methods policy doesn't allow this way of signing in for this user.",
			Ru: "Политика методов проверки подлинности не разрешает этому пользователю такой вход."},
		Fix: fact.Text{En: "Entra admin center, Authentication methods, Policies: enable the method for a group of the user, or use another.",
			Ru: "Entra admin center, Authentication methods, Policies: включите метод для группы пользователя или используйте другой."}}
}

func passkey(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "passkey-failed", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The passkey is no longer registered for this user, belongs to another site, or responded too late.",
			Ru: "Ключ доступа больше не зарегистрирован у пользователя, относится к другому сайту или ответил поздно."},
		Fix: fact.Text{En: "Try once more; if that fails, remove the passkey and register it again at https://aka.ms/mysecurityinfo.",
			Ru: "Повторите; если не помогло, удалите ключ и зарегистрируйте снова на https://aka.ms/mysecurityinfo."}}
}

func qrCode(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "qr-code", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The QR code has expired, was already used, or isn't meant for this application or user.",
			Ru: "QR-код истёк, использован или не для этого приложения или пользователя."},
		Fix: fact.Text{En: "Show a new code and scan it right away.",
			Ru: "Покажите новый код и сразу отсканируйте его."}}
}

func browserUnsupported(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "browser-unsupported", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "This browser doesn't send the state of the device that the policy checks.",
			Ru: "Этот браузер не передаёт состояние устройства, которое проверяет политика."},
		Fix: fact.Text{En: "Use Edge, signed in with the work account, or Chrome with the Microsoft Single Sign On extension.",
			Ru: "Используйте Edge с рабочей учётной записью или Chrome с расширением Microsoft Single Sign On."}}
}

func credentialDoubled(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "credential-doubled", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The settings still have a secret next to a certificate or an assertion.",
			Ru: "В настройках рядом с сертификатом или утверждением (assertion) остался секрет."},
		Fix: fact.Text{En: "Remove one of the two; write the file without a trailing line break.",
			Ru: "Уберите одно из двух; запишите файл без перевода строки в конце."}}
}

func oldTLS(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "old-tls", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The client or a proxy uses an old TLS version or cipher.",
			Ru: "Клиент или прокси использует старую версию TLS или шифр."},
		Fix: fact.Text{En: "Update the client or its runtime, and enable TLS 1.2 (SystemDefaultTlsVersions, SchUseStrongCrypto for .NET Framework).",
			Ru: "Обновите клиент или его среду и включите TLS 1.2 (SystemDefaultTlsVersions, SchUseStrongCrypto для .NET Framework)."}}
}

func authExtension(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "auth-extension", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The custom authentication extension points to a wrong URL or app, or its API responds incorrectly.",
			Ru: "Расширение аутентификации указывает не на тот URL или приложение, либо его API отвечает неверно."},
		Fix: fact.Text{En: "Entra admin center, External Identities, Custom authentication extensions: check URL, app ID, and consent; read the API's log.",
			Ru: "Entra admin center, External Identities, Custom authentication extensions: проверьте URL, app ID и согласие; прочитайте журнал API."}}
}

func resourceBeside(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "resource-beside-scope", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "On /oauth2/v2.0, the scope names the API; a resource sent with it must be the same URI, or be left out.",
			Ru: "На /oauth2/v2.0 API задаёт scope; resource рядом должен быть тем же URI или отсутствовать."},
		Fix: fact.Text{En: "Remove resource (mcp-remote: --disable-resource-parameter), or make it the Application ID URI of the scope's API.",
			Ru: "Уберите resource (mcp-remote: --disable-resource-parameter) или укажите в нём Application ID URI того API, чей scope."}}
}
