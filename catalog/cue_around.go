package catalog

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// aroundCues are what gateways, proxies, connectors and the products behind Graph
// say, where no template knows it.
var aroundCues = []Cue{
	{
		Says: []string{
			"timed out waiting for a response from the upstream", "upstream server timed out", "upstream timed out", "gateway time-out", "gateway timeout",
			"backend timed out", "backend request timed out", "did not receive a timely response", "function timed out after",
			"no response from the upstream", "response from upstream server", "timeout occurred while waiting to read data",
		},
		Services: []fact.Service{fact.Gateway, fact.Unknown},
		Cause:    cause.GatewayTimeout(fact.Likely),
		Source:   source.Apache,
	},
	{
		Says:     []string{"no healthy upstream", "upstream connection was closed", "backend is unhealthy", "connection to the upstream"},
		Services: []fact.Service{fact.Gateway, fact.Unknown},
		Cause:    cause.TransientFault(fact.Likely),
		Source:   source.Envoy,
	},
	{
		Says: []string{
			"proxy authentication required", "cache access denied", "cache zugriff verweigert", "доступ к кэшу запрещён", "accès au cache interdit",
			"acceso denegado a la caché", "accesso alla cache negato", "acesso negado ao cache", "キャッシュへのアクセスを拒否", "(authentication_failed)",
		},
		Services: []fact.Service{fact.Gateway, fact.Unknown},
		Cause:    cause.ProxyLogin(fact.Likely),
		Source:   source.Squid,
	},
	{
		Says: []string{
			"невозможно определить ip-адрес по имени узла", "déterminer l'adresse ip du nom d'hôte", "indirizzo ip corrispondente al nome host",
			"determinar o endereço ip do nome de host", "keine ip adresse vom hostnamen", "ipアドレスがわかりません",
		},
		Services: []fact.Service{fact.Gateway, fact.Unknown},
		Cause:    cause.ProxyDNS(fact.Likely),
		Source:   source.SquidPages,
	},
	{
		Says: []string{
			"невозможно переслать этот запрос", "imposibilidad de enviar la petición", "non è possibile inoltrare la richiesta", "impossível encaminhar esta requisição",
			"impossible de retransmettre cette requête", "anfrage zurzeit nicht weiterleiten",
		},
		Services: []fact.Service{fact.Gateway, fact.Unknown},
		Cause:    cause.ProxyFault(fact.Likely),
		Source:   source.SquidPages,
	},
	{
		Says: []string{
			"anfrage oder antwort ist zu lang", "запрос или ответ слишком велик", "requête ou la réponse est trop grande", "petición o la respuesta es demasiado larga",
			"o la risposta è di dimensioni troppo grandi", "requisição ou a resposta é muito grande", "要求か応答が大きすぎます",
		},
		Services: []fact.Service{fact.Gateway, fact.Unknown},
		Cause:    cause.ProxySizeLimit(fact.Likely),
		Source:   source.SquidPages,
	},
	{
		Says:     []string{"subscription key"},
		Services: []fact.Service{fact.Gateway, fact.Unknown},
		Cause:    cause.SubscriptionKey(),
		Source:   source.APIManagement,
	},
	{
		Says: []string{
			"connection…is not authorized", "connection…not authenticated", "connection is not authenticated", "re-authenticate the connection",
			"reauthenticate the connection", "sign in to the connection", "connection does not contain", "fix the connection",
		},
		Services: []fact.Service{fact.Gateway, fact.Unknown},
		Cause:    cause.ConnectionLogin(fact.Likely),
		Source:   source.Login,
	},
	{
		Says: []string{
			"vous n'êtes pas autorisé à afficher ce répertoire", "no tiene permiso para ver este directorio",
			"does not have permission to view this directory",
		},
		Services: []fact.Service{fact.Gateway, fact.Unknown},
		Cause:    cause.AppServiceAuth(fact.Likely),
		Source:   source.AppServiceAuth,
	},
	{
		Says:     []string{"does not have authorization to perform action", "does not have permission to perform action", "does not have access to the resource"},
		Services: []fact.Service{fact.Unknown},
		Cause:    cause.AzureRole(fact.Likely),
		Source:   source.ARMRoles,
	},
	{
		Says:     []string{"permission…on the workspace", "access to the workspace", "workspace could not be accessed"},
		Services: []fact.Service{fact.Unknown},
		Cause:    cause.WorkspaceRole(fact.Likely),
		Source:   source.LogsErrors,
	},
	{
		Says:     []string{"missing consent"},
		Services: []fact.Service{fact.Unknown},
		Cause:    cause.ConnectorConsent(fact.Likely),
		Source:   source.MissingConsent,
	},
	{
		Says: []string{
			"credentials provided for the", "with the credentials provided", "mit den angegebenen anmeldeinformationen", "с помощью указанных учетных данных",
			"avec les informations d'identification fournies", "con las credenciales proporcionadas",
		},
		Services: []fact.Service{fact.Unknown},
		Cause:    cause.SourceCredentials(fact.Likely),
		Source:   source.PowerSignIn,
	},
	{
		Says:     []string{"is missing its required value", "missing required setting", "settinginstance"},
		Services: []fact.Service{fact.Graph},
		Cause:    cause.SettingValue(fact.Likely),
		Source:   source.IntuneErrors,
	},
	{
		Says:     []string{"has no mailbox associated", "access to odata is disabled"},
		Services: []fact.Service{fact.Graph},
		Cause:    cause.MailboxPolicy(fact.Likely),
		Source:   "https://learn.microsoft.com/graph/auth-limit-mailbox-access",
	},
}
