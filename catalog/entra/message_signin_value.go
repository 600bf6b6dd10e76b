package entra

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// signInValueMessages are wordings of Entra ID whose values decide what is wrong: the directory
// of personal accounts in place of a tenant, an address in place of a password.
var signInValueMessages = []fact.Message{
	{
		ID: "app-for-personal", Template: "Application with identifier '{app}' was not found in the directory 'Microsoft Accounts'.",
		Variants: []string{
			"Application with identifier '{app}' was not found in the directory 'Microsoft Services'.",
			"Application with identifier '{app}' was not found in the directory '9188040d-6c67-4c5b-b112-36a304b66dad'.",
			"Application with identifier '{app}' was not found in the directory 'f8cdef31-a31e-4b4a-93e4-5f571e91255a'.",
		},
		Code: "AADSTS700016", Service: fact.Entra, Status: 400,
		Meaning: fact.Text{En: "The sign-in went to the directory of personal Microsoft accounts, which doesn't have this application.",
			Ru: "Вход ушёл в каталог личных учётных записей Microsoft, а там этого приложения нет."},
		Causes: []fact.Cause{
			cause.Likely("personal-sign-in", fact.Observed,
				fact.Text{En: "A personal Microsoft account signs in, or the URL has /consumers; the app is registered for work accounts only.",
					Ru: "Входит личная учётная запись, или в URL /consumers, а приложение — только для рабочих учётных записей."},
				fact.Text{En: "Sign in with a work account, with your tenant's ID in the URL instead of /common or /consumers; to admit personal accounts, change Supported account types.",
					Ru: "Войдите рабочей учётной записью, указав в URL ID тенанта вместо /common и /consumers; чтобы пускать личные, смените Supported account types."}),
		},
		Basis: fact.Observed, Source: srcConsumers,
	},
	{
		ID: "address-malicious", Template: "Sign-in was blocked because it came from an IP address with malicious activity.",
		Code: "AADSTS50053", Service: fact.Entra, Status: 400,
		Meaning: fact.Text{En: "Entra ID refuses sign-ins from this address because attacks came from it; the account isn't locked.",
			Ru: "Entra ID не пускает с этого адреса: с него шли атаки; сама учётная запись не заблокирована."},
		Causes: []fact.Cause{
			cause.Likely("address-blocked", fact.Documented,
				fact.Text{En: "The sign-in comes from an address known for attacks: a VPN, a hosting provider, or a proxy that others use, too.",
					Ru: "Вход идёт с адреса, известного атаками: VPN, хостинг или прокси, которым пользуются и другие."},
				fact.Text{En: "Compare the address in the Entra sign-in logs with your own, and sign in from another network or outbound address. A service should use client credentials.",
					Ru: "Сравните адрес в журнале входов Entra со своим и войдите из другой сети или с другого исходящего адреса. Службе лучше client credentials."}),
		},
		Basis: fact.Documented, Source: source.AADSTS,
	},
	{
		ID: "public-client-secret", Template: "Public clients can't send a client secret.",
		Code: "AADSTS90023", Service: fact.Entra, Status: 400,
		Meaning: fact.Text{En: "The application is registered as a public client, but sent a secret.",
			Ru: "Приложение зарегистрировано как публичный клиент, но прислало секрет."},
		Causes: []fact.Cause{cause.PublicClient(fact.Likely)},
		Basis:  fact.Observed, Source: source.AADSTS,
	},
	{
		ID: "cross-cloud", Template: "Cross-cloud request is not allowed.",
		Code: "AADSTS90023", Service: fact.Entra, Status: 400,
		Meaning: fact.Text{En: "The account or the application belongs to a different cloud than the login host.",
			Ru: "Учётная запись или приложение — из другого облака, чем хост входа."},
		Causes: []fact.Cause{cause.NationalCloud(fact.Likely)},
		Basis:  fact.Observed, Source: source.AADSTS,
	},
	{
		ID: "assertion-unnamed-key", Template: "The certificate with identifier used to sign the client assertion is not registered on application. [Reason - The key was not found., Please visit the Azure Portal, Graph Explorer or directly use MS Graph to see configured keys for app Id '{app}'.",
		Variants: []string{
			"Client assertion contains an invalid signature. [Reason - The key was not found., Please visit the Azure Portal, Graph Explorer or directly use MS Graph to see configured keys for app Id '{app}'.",
		},
		Code: "AADSTS700027", Service: fact.Entra, Status: 401,
		Meaning: fact.Text{En: "Entra ID found no certificate for this assertion: the assertion names no thumbprint, or one that isn't registered.",
			Ru: "Entra ID не нашёл сертификата для этого утверждения (assertion): отпечатка в нём нет или он не зарегистрирован."},
		Causes: []fact.Cause{
			cause.Likely("assertion-header", fact.Documented,
				fact.Text{En: "The message names no thumbprint: the assertion's header has none (x5t), only a key ID of the program's own.",
					Ru: "В сообщении нет отпечатка: в заголовке утверждения его нет (x5t), есть только собственный ID ключа программы."},
				fact.Text{En: "Have the program put x5t or x5t#S256 into the header: the certificate's Base64url thumbprint. Upload that certificate under Certificates & secrets.",
					Ru: "Пусть программа пишет в заголовок x5t или x5t#S256: отпечаток сертификата в Base64url. Загрузите этот сертификат в Certificates & secrets."}),
			cause.AssertionCertificate(fact.Possible),
		},
		Basis: fact.Observed, Source: source.Certificate,
	},
}
