package catalog

// aroundCues are what gateways, proxies, connectors and the products behind Graph
// say, where no template knows it.
var aroundCues = []Cue{
	{
		Says: []string{
			"timed out waiting for a response from the upstream", "upstream server timed out", "upstream timed out", "gateway time-out", "gateway timeout",
			"backend timed out", "backend request timed out", "did not receive a timely response", "function timed out after",
			"no response from the upstream", "response from upstream server", "timeout occurred while waiting to read data",
		},
		Services: []Service{Gateway, Unknown},
		Cause:    gatewayTimeout(Likely),
		Source:   srcApache,
	},
	{
		Says:     []string{"no healthy upstream", "upstream connection was closed", "backend is unhealthy", "connection to the upstream"},
		Services: []Service{Gateway, Unknown},
		Cause:    transientFault(Likely),
		Source:   srcEnvoy,
	},
	{
		Says: []string{
			"proxy authentication required", "cache access denied", "cache zugriff verweigert", "доступ к кэшу запрещён", "accès au cache interdit",
			"acceso denegado a la caché", "accesso alla cache negato", "acesso negado ao cache", "キャッシュへのアクセスを拒否", "(authentication_failed)",
		},
		Services: []Service{Gateway, Unknown},
		Cause:    proxyLogin(Likely),
		Source:   srcSquid,
	},
	{
		Says: []string{
			"невозможно определить ip-адрес по имени узла", "déterminer l'adresse ip du nom d'hôte", "indirizzo ip corrispondente al nome host",
			"determinar o endereço ip do nome de host", "keine ip adresse vom hostnamen", "ipアドレスがわかりません",
		},
		Services: []Service{Gateway, Unknown},
		Cause:    proxyDNS(Likely),
		Source:   srcSquidPages,
	},
	{
		Says: []string{
			"невозможно переслать этот запрос", "imposibilidad de enviar la petición", "non è possibile inoltrare la richiesta", "impossível encaminhar esta requisição",
			"impossible de retransmettre cette requête", "anfrage zurzeit nicht weiterleiten",
		},
		Services: []Service{Gateway, Unknown},
		Cause:    proxyFault(Likely),
		Source:   srcSquidPages,
	},
	{
		Says: []string{
			"anfrage oder antwort ist zu lang", "запрос или ответ слишком велик", "requête ou la réponse est trop grande", "petición o la respuesta es demasiado larga",
			"o la risposta è di dimensioni troppo grandi", "requisição ou a resposta é muito grande", "要求か応答が大きすぎます",
		},
		Services: []Service{Gateway, Unknown},
		Cause:    proxySizeLimit(Likely),
		Source:   srcSquidPages,
	},
	{
		Says:     []string{"subscription key"},
		Services: []Service{Gateway, Unknown},
		Cause:    subscriptionKey(),
		Source:   docAPIManagement,
	},
	{
		Says: []string{
			"connection…is not authorized", "connection…not authenticated", "connection is not authenticated", "re-authenticate the connection",
			"reauthenticate the connection", "sign in to the connection", "connection does not contain", "fix the connection",
		},
		Services: []Service{Gateway, Unknown},
		Cause:    connectionLogin(Likely),
		Source:   srcLogin,
	},
	{
		Says: []string{
			"vous n'êtes pas autorisé à afficher ce répertoire", "no tiene permiso para ver este directorio",
			"does not have permission to view this directory",
		},
		Services: []Service{Gateway, Unknown},
		Cause:    appServiceAuth(Likely),
		Source:   docAppServiceAuth,
	},
	{
		Says:     []string{"does not have authorization to perform action", "does not have permission to perform action", "does not have access to the resource"},
		Services: []Service{Unknown},
		Cause:    azureRole(Likely),
		Source:   docARMRoles,
	},
	{
		Says:     []string{"permission…on the workspace", "access to the workspace", "workspace could not be accessed"},
		Services: []Service{Unknown},
		Cause:    workspaceRole(Likely),
		Source:   docLogsErrors,
	},
	{
		Says:     []string{"missing consent"},
		Services: []Service{Unknown},
		Cause:    connectorConsent(Likely),
		Source:   srcMissingConsent,
	},
	{
		Says: []string{
			"credentials provided for the", "with the credentials provided", "mit den angegebenen anmeldeinformationen", "с помощью указанных учетных данных",
			"avec les informations d'identification fournies", "con las credenciales proporcionadas",
		},
		Services: []Service{Unknown},
		Cause:    sourceCredentials(Likely),
		Source:   docPowerSignIn,
	},
	{
		Says:     []string{"is missing its required value", "missing required setting", "settinginstance"},
		Services: []Service{Graph},
		Cause:    settingValue(Likely),
		Source:   docIntuneErrors,
	},
	{
		Says:     []string{"has no mailbox associated", "access to odata is disabled"},
		Services: []Service{Graph},
		Cause:    mailboxPolicy(Likely),
		Source:   "https://learn.microsoft.com/graph/auth-limit-mailbox-access",
	},
}
