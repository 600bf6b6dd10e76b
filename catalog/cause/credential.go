package cause

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// The causes that several token errors share: about certificates, assertions
// and federated credentials.

func ClientCertificateExpired(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "client-certificate-expired", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The certificate that signs the assertion has expired or isn't valid yet, or a clock is wrong.",
			Ru: "Сертификат подписи утверждения клиента (assertion) истёк или ещё не действует, либо неверно выставлены часы."},
		Fix: fact.Text{En: "Create a new certificate, upload its public part under Certificates & secrets, and check the clock.",
			Ru: "Создайте новый сертификат, загрузите открытую часть в Certificates & secrets и проверьте часы."}}
}

func ClientCertificateRevoked(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "client-certificate-revoked", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The certificate or key that signs the assertion has been revoked or removed.",
			Ru: "Сертификат или ключ подписи утверждения клиента (assertion) отозван или удалён."},
		Fix: fact.Text{En: "Create a new certificate, upload its public part under Certificates & secrets, and use it.",
			Ru: "Создайте новый сертификат, загрузите открытую часть в Certificates & secrets и используйте его."}}
}

func AssertionAlgorithm(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "assertion-algorithm", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The assertion is signed with an algorithm or a key that Entra ID doesn't accept.",
			Ru: "Утверждение клиента (assertion) подписано алгоритмом или ключом, который Entra ID не принимает."},
		Fix: fact.Text{En: "Sign the assertion with an RSA key of 2048 bits or more and PS256 or RS256, and put x5t or kid in the header.",
			Ru: "Подпишите утверждение (assertion) ключом RSA от 2048 бит алгоритмом PS256 или RS256 и укажите в заголовке x5t или kid."}}
}

func FederatedTokenKind(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "federated-token-kind", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "Entra ID doesn't accept this kind of token as a federated credential, for example one that it issued itself.",
			Ru: "Токен такого типа не принимается как федеративное удостоверение: например, выпущенный самим Entra ID."},
		Fix: fact.Text{En: "Present a token from the external identity provider or a managed identity, or use a certificate.",
			Ru: "Предъявите токен внешнего поставщика удостоверений или управляемого удостоверения либо сертификат."}}
}

func FederatedIssuerUnreachable(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "federated-issuer-unreachable", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "Entra ID can't read the OpenID configuration or the keys of the token's issuer.",
			Ru: "Entra ID не может прочитать конфигурацию OpenID или ключи издателя токена."},
		Fix: fact.Text{En: "Open ISSUER/.well-known/openid-configuration from the internet: the URL must be public and its certificate valid.",
			Ru: "Откройте ИЗДАТЕЛЬ/.well-known/openid-configuration из интернета: URL должен быть публичным, сертификат — действительным."}}
}

func RegionalEndpoint(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "regional-endpoint", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The request used a regional token endpoint, which serves only managed identities and Microsoft's own services.",
			Ru: "Использован региональный эндпоинт токенов: он только для управляемых удостоверений и служб Microsoft."},
		Fix: fact.Text{En: "Unset the region: AZURE_REGIONAL_AUTHORITY_NAME, MSAL_FORCE_REGION, or WithAzureRegion in the code.",
			Ru: "Уберите регион: AZURE_REGIONAL_AUTHORITY_NAME, MSAL_FORCE_REGION или WithAzureRegion в коде."}}
}

func GrantOtherTenant(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "grant-other-tenant", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The code or refresh token was issued by a different tenant than the one in the token URL.",
			Ru: "Код или refresh-токен выдан другим тенантом, не тем, что в URL токена."},
		Fix: fact.Text{En: "Redeem the code or refresh token at the token URL of the tenant that issued it, or sign in again to this one.",
			Ru: "Обменяйте код или refresh-токен по URL токена того тенанта, который его выдал, или войдите заново в этот."}}
}

func GrantOtherClient(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "grant-other-client", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The code or refresh token was issued to a different application than client_id names.",
			Ru: "Код или refresh-токен выдан другому приложению, не тому, что в client_id."},
		Fix: fact.Text{En: "Redeem the code or refresh token with the client ID that it was issued to, or sign in again with this application.",
			Ru: "Обменяйте код или refresh-токен с тем client ID, которому он выдан, или войдите заново через это приложение."}}
}

func PkceMismatch(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "pkce-mismatch", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "code_verifier and code_challenge don't match, or one of them is missing or malformed.",
			Ru: "code_verifier и code_challenge не соответствуют друг другу, либо одного из них нет или он искажён."},
		Fix: fact.Text{En: "Send the code_verifier (43 to 128 characters) whose SHA-256 hash in base64url was sent as code_challenge.",
			Ru: "Передайте code_verifier (43–128 символов), чей хэш SHA-256 в base64url был передан как code_challenge."}}
}

func CodeRedeemed(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "code-redeemed", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The client sent the same code twice, for example on a retry or a page reload.",
			Ru: "Клиент отправил один код дважды, например при повторе или обновлении страницы."},
		Fix: fact.Text{En: "Start the sign-in again, or use the refresh token from the first exchange.",
			Ru: "Начните вход заново или используйте refresh-токен из первого обмена."}}
}
