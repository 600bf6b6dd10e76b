package catalog

const (
	docARMErrors    = "https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors"
	docARMRoles     = "https://learn.microsoft.com/azure/role-based-access-control/troubleshooting"
	docARMToken     = "https://learn.microsoft.com/azure/azure-monitor/logs/api/errors"
	docSentinelRole = "https://learn.microsoft.com/azure/sentinel/roles"

	srcMissingConsent = "https://github.com/Azure/SimuLand/issues/23"
	srcConnectorKind  = "https://github.com/Azure/SimuLand/issues/10"
)

// azureCodes are those of Azure Resource Manager, through which Sentinel,
// Defender for Cloud, and Logic Apps are set up, and of what stands behind it.
var azureCodes = []*Code{
	&azureWrongAudience,
	&azureExpiredToken,
	&azureWrongTenant,
	&azureAuthorizationFailed,
	&azureLinkedAuthorizationFailed,
	&azureInvalidLicense,
	&azureDeploymentFailed,
	&azureInvalidDeployment,
	&azureNoAPIVersion,
	&azureNoRegistration,
	&azureNoSubscription,
	&azureNoGroup,
	&azureVersionUnknown,
	&azureUploadRefused,
}

var azureWrongAudience = Code{
	Name: "InvalidAuthenticationTokenAudience", Service: Unknown, Status: 401,
	Message:  "The access token has been obtained for wrong audience or resource '{audience}'. It should exactly match with one of the allowed audiences {detail}",
	Variants: []string{"The access token has been obtained from wrong audience or resource '{audience}'. It should exactly match (including forward slash) with one of the allowed audiences {detail}"},
	Meaning: Text{"Azure Resource Manager refuses a token that was issued for another API.",
		"Azure Resource Manager отклонил токен, выпущенный для другого API."},
	Causes: []Cause{azureAudience()},
	Docs:   []string{docARMToken},
	Basis:  Documented, Source: docARMToken,
}

func azureAudience() Cause {
	return Cause{ID: "token-audience", Certainty: Likely, Basis: Documented,
		Summary: Text{"The token was issued for another API: its aud is not the one that was called.",
			"Токен выпущен для другого API: его aud не совпадает с вызванным."},
		Fix: Text{"Request the token for https://management.azure.com/.default, or call the API that the token is for.",
			"Запросите токен для https://management.azure.com/.default или вызовите API, для которого он выпущен."}}
}

var azureExpiredToken = Code{
	Name: "ExpiredAuthenticationToken", Service: Unknown, Status: 401,
	Message:  "The access token expiry UTC time '{expiry}' is earlier than current UTC time '{now}'.",
	Variants: []string{"The access token expiry UTC time '{expiry}' is earlier than current UTC time"},
	Meaning: Text{"Azure Resource Manager refuses a token that has expired.",
		"Azure Resource Manager отклонил токен с истёкшим сроком."},
	Causes: []Cause{tokenExpired(Likely)},
	Docs:   []string{docARMErrors},
	Basis:  Observed, Source: docARMErrors,
}

var azureWrongTenant = Code{
	Name: "InvalidAuthenticationTokenTenant", Service: Unknown, Status: 401,
	Message: "The access token is from the wrong issuer '{issuer}'. It must match the tenant '{tenant}' associated with this subscription.",
	Meaning: Text{"Azure Resource Manager refuses a token of another tenant than the one that owns the subscription.",
		"Azure Resource Manager отклонил токен не того тенанта, которому принадлежит подписка."},
	Causes: []Cause{
		likely("token-tenant", Documented,
			Text{"The token was issued in another tenant than the one that holds the data.",
				"Токен выпущен не в том тенанте, где лежат данные."},
			Text{"Sign in to the tenant that the message names after \"must match\", and get the token there.",
				"Войдите в тенант, который сообщение называет после \"must match\", и получите токен там."}),
	},
	Docs:  []string{docARMErrors},
	Basis: Observed, Source: docARMErrors,
}

var azureAuthorizationFailed = Code{
	Name: "AuthorizationFailed", Service: Unknown, Status: 403,
	Message: "The client '{client}' with object id '{object}' does not have authorization to perform action '{action}' over scope '{scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.",
	Variants: []string{
		"The client '{client}' with object id '{object}' does not have authorization to perform action '{action}' over scope '{scope}'",
		"does not have authorization to perform action '{action}' over scope '{scope}'",
	},
	Meaning: Text{"Azure Resource Manager knows the caller, but an Azure role for this action is missing.",
		"Azure Resource Manager знает вызывающего, но у него нет роли Azure для этого действия."},
	Causes: []Cause{azureRole(Likely), azureScope()},
	Docs:   []string{docARMRoles},
	Basis:  Documented, Source: docARMRoles,
}

func azureRole(c Certainty) Cause {
	return Cause{ID: "azure-role", Certainty: c, Basis: Documented,
		Summary: Text{"The identity lacks an Azure role that allows this action on this resource.",
			"У удостоверения нет роли Azure, разрешающей это действие над этим ресурсом."},
		Fix: Text{"Assign the role under Access control (IAM) of the resource; wait some minutes, then get a new token.",
			"Назначьте роль в Access control (IAM) ресурса; подождите несколько минут и получите новый токен."}}
}

func azureScope() Cause {
	return Cause{ID: "azure-scope", Certainty: Possible, Basis: Documented,
		Summary: Text{"The subscription, resource group or resource named does not exist in this tenant.",
			"Названной подписки, группы ресурсов или ресурса в этом тенанте нет."},
		Fix: Text{"Compare the path with the resource's ID in the Azure portal (Properties), character by character.",
			"Сверьте путь с идентификатором ресурса на портале Azure (Properties), символ за символом."}}
}

var azureLinkedAuthorizationFailed = Code{
	Name: "LinkedAuthorizationFailed", Service: Unknown, Status: 403,
	Message:  "The client '{client}' with object id '{object}' has permission to perform action '{granted}' on scope '{scope}'; however, it does not have permission to perform action '{action}' on the linked scope(s) '{linked}' or the linked scope(s) are invalid.",
	Variants: []string{"however, it does not have permission to perform action '{action}' on the linked scope(s) '{linked}'"},
	Meaning: Text{"Azure Resource Manager misses a role on another resource that this one refers to.",
		"Azure Resource Manager не находит роли на другом ресурсе, на который ссылается этот."},
	Causes: []Cause{azureRole(Likely), azureScope()},
	Docs:   []string{docARMRoles},
	Basis:  Documented, Source: docARMRoles,
}

var azureInvalidLicense = Code{
	Name: "InvalidLicense", Service: Unknown, Status: 401,
	Message: "Missing consent",
	Meaning: Text{"Sentinel may not switch the data connector on: the tenant lacks a license or a consent.",
		"Sentinel не может включить коннектор данных: у тенанта нет лицензии или согласия."},
	Causes: []Cause{
		likely("licence-missing", Observed,
			Text{"The tenant's licenses do not include what was asked for.",
				"Лицензии тенанта этого не включают."},
			Text{"Check that the tenant has the license of the product that the connector reads, Defender for instance.",
				"Проверьте, есть ли у тенанта лицензия продукта, который читает коннектор, например Defender."}),
		connectorConsent(Likely),
	},
	Docs:  []string{"https://learn.microsoft.com/azure/sentinel/connect-microsoft-365-defender"},
	Basis: Observed, Source: srcMissingConsent,
}

func connectorConsent(c Certainty) Cause {
	return Cause{ID: "connector-consent", Certainty: c, Basis: Observed,
		Summary: Text{"No administrator has consented to the data connector in this tenant.",
			"Администратор не дал согласия на коннектор данных в этом тенанте."},
		Fix: Text{"Connect it once in the Sentinel portal as Global or Security Administrator, then deploy again.",
			"Подключите его один раз на портале Sentinel от имени Global или Security Administrator, затем повторите развёртывание."}}
}

var azureDeploymentFailed = Code{
	Name: "DeploymentFailed", Service: Unknown, Wraps: true,
	Message: "At least one resource deployment operation failed. Please list deployment operations for details.",
	Meaning: Text{"Azure Resource Manager could not deploy at least one resource; the details say why.",
		"Azure Resource Manager не смог развернуть хотя бы один ресурс; почему — в подробностях."},
	Causes: []Cause{deploymentDetails()},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docARMErrors,
}

var azureInvalidDeployment = Code{
	Name: "InvalidTemplateDeployment", Service: Unknown, Status: 400, Wraps: true,
	Message: "The template deployment '{deployment}' is not valid according to the validation procedure.",
	Meaning: Text{"Azure Resource Manager refuses the template before it deploys anything; the details say why.",
		"Azure Resource Manager отклонил шаблон ещё до развёртывания; почему — в подробностях."},
	Causes: []Cause{deploymentDetails()},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docARMErrors,
}

func deploymentDetails() Cause {
	return Cause{ID: "deployment-details", Certainty: Likely, Basis: Documented,
		Summary: Text{"The reason stands in the details of the deployment, which the input doesn't show.",
			"Причина — в подробностях развёртывания, которых во входных данных нет."},
		Fix: Text{"Open Deployments of the resource group, the failed operation, Operation details; explain that text.",
			"Откройте Deployments группы ресурсов, сбойную операцию, Operation details; передайте сюда этот текст."}}
}

var azureNoAPIVersion = Code{
	Name: "MissingApiVersionParameter", Service: Unknown, Status: 400,
	Message: "The api-version query parameter (?api-version=) is required for all requests.",
	Meaning: Text{"Azure Resource Manager wants an api-version in the URL.",
		"Azure Resource Manager требует api-version в URL."},
	Causes: []Cause{
		likely("api-version-missing", Documented,
			Text{"The URL has no api-version, or a shell cut the URL off at an & that was not quoted.",
				"В URL нет api-version, или оболочка обрезала URL по & без кавычек."},
			Text{"Add ?api-version=… from the page of the operation, and put the whole URL in quotes.",
				"Добавьте ?api-version=… со страницы операции и заключите весь URL в кавычки."}),
	},
	Docs:  []string{docARMErrors},
	Basis: Observed, Source: docARMErrors,
}

var azureNoRegistration = Code{
	Name: "MissingSubscriptionRegistration", Service: Unknown, Status: 409,
	Message: "The subscription is not registered to use namespace '{namespace}'.",
	Meaning: Text{"Azure Resource Manager has no such resource provider for this subscription yet.",
		"У Azure Resource Manager этот поставщик ресурсов для подписки ещё не зарегистрирован."},
	Causes: []Cause{providerNotRegistered()},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docARMErrors,
}

var azureNoSubscription = Code{
	Name: "SubscriptionNotFound", Service: Unknown, Status: 404,
	Message: "The subscription '{subscription}' could not be found.",
	Meaning: Text{"Azure Resource Manager knows no such subscription, or not for this caller.",
		"Azure Resource Manager не знает такой подписки — или она недоступна вызывающему."},
	Causes: []Cause{azureScopeLikely()},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docARMErrors,
}

func azureScopeLikely() Cause {
	return Cause{ID: "azure-scope", Certainty: Likely, Basis: Documented,
		Summary: Text{"The subscription, resource group or resource named does not exist in this tenant.",
			"Названной подписки, группы ресурсов или ресурса в этом тенанте нет."},
		Fix: Text{"Compare the path with the resource's ID in the Azure portal (Properties), character by character.",
			"Сверьте путь с идентификатором ресурса на портале Azure (Properties), символ за символом."}}
}

var azureVersionUnknown = Code{
	Name: "InvalidApiVersionParameter", Service: Unknown, Status: 400,
	Message: "The api-version '{version}' is invalid. The supported versions are '{versions}'.",
	Meaning: Text{"The path has no such api-version; a list of Resource Manager's own means that the path doesn't reach the provider.",
		"Такой api-version у пути нет; если в списке версии самого Resource Manager, путь не доходит до провайдера."},
	Causes: []Cause{
		likely("azure-api-version", Documented,
			Text{"The path or the type that was called does not have the api-version of the URL.",
				"У вызванного пути или типа ресурсов нет той api-version, что указана в URL."},
			Text{"Print the final URL for an empty variable; it needs /subscriptions/…/providers/Microsoft.…/TYPE. Take a version of that type.",
				"Выведите итоговый URL: нет ли пустой переменной; нужен /subscriptions/…/providers/Microsoft.…/ТИП и версия этого типа."}),
	},
	Docs:  []string{docARMErrors},
	Basis: Documented, Source: docARMErrors,
}

var azureNoGroup = Code{
	Name: "ResourceGroupNotFound", Service: Unknown, Status: 404,
	Message: "Resource group '{group}' could not be found.",
	Meaning: Text{"Azure Resource Manager knows no such resource group in this subscription.",
		"В этой подписке Azure Resource Manager такой группы ресурсов не знает."},
	Causes: []Cause{azureScopeLikely()},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docARMErrors,
}

var azureUploadRefused = Code{
	Name: "UnauthorizedAccess", Service: Unknown, Status: 403,
	Message: "The Object ID [{object}] does not have required permission to perform this action on the workspace [{workspace}].",
	Meaning: Text{"The upload API of Sentinel knows the application, but it may not write to this workspace.",
		"API загрузки Sentinel знает приложение, но писать в эту рабочую область ему нельзя."},
	Causes: []Cause{workspaceRole(Likely)},
	Docs:   []string{docSentinelRole},
	Basis:  Observed, Source: "https://github.com/cudeso/misp2sentinel/issues/67",
}

func workspaceRole(c Certainty) Cause {
	return Cause{ID: "workspace-role", Certainty: c, Basis: Documented,
		Summary: Text{"The identity has no role on that Log Analytics workspace, or got it only minutes ago.",
			"У удостоверения нет роли на этой рабочей области Log Analytics, или она выдана только что."},
		Fix: Text{"Assign Microsoft Sentinel Contributor (to read: Log Analytics Reader) on the workspace, wait, get a new token.",
			"Назначьте Microsoft Sentinel Contributor (для чтения — Log Analytics Reader) на рабочую область, подождите, обновите токен."}}
}

// azureMessages are those that no code of their own comes with.
var azureMessages = []Message{
	{
		ID: "azure-check-access", Template: "Check Access Denied Authorization for AD object {object} over scope {scope}",
		Service: Unknown, Status: 403,
		Meaning: Text{"An Azure service asked whether the identity may do this, and the answer was no.",
			"Служба Azure проверила, разрешено ли это удостоверению; оказалось — нет."},
		Causes: []Cause{azureRole(Likely)},
		Basis:  Documented, Source: "https://learn.microsoft.com/azure/azure-arc/data/troubleshoot-guide",
	},
	{
		ID: "azure-resource-not-found", Template: "The Resource '{resource}' under resource group '{group}' was not found.",
		Service: Unknown, Status: 404,
		Meaning: Text{"Azure Resource Manager knows no such resource in that group.",
			"Azure Resource Manager не знает такого ресурса в этой группе."},
		Causes: []Cause{azureScopeLikely()},
		Basis:  Documented, Source: docARMErrors,
	},
	{
		ID: "connector-kind-unsupported", Template: "Connector kind '{kind}' is not supported in api-version: '{version}'",
		Service: Unknown, Status: 400,
		Meaning: Text{"Sentinel does not know this kind of data connector in that version of its API.",
			"В этой версии API Sentinel не знает такого вида коннектора данных."},
		Causes: []Cause{
			likely("connector-api-version", Observed,
				Text{"The api-version of the template is too old for this kind of connector.",
					"Версия api-version в шаблоне слишком старая для этого вида коннектора."},
				Text{"Take the newest api-version of Microsoft.SecurityInsights/dataConnectors that lists the kind.",
					"Возьмите новейшую api-version Microsoft.SecurityInsights/dataConnectors, в которой есть этот вид."}),
		},
		Basis: Observed, Source: srcConnectorKind,
	},
	{
		ID: "connector-exists", Template: "Data connector of kind '{kind}' already exists in workspace '{workspace}'",
		Service: Unknown, Status: 409,
		Meaning: Text{"Sentinel has this data connector in that workspace already.",
			"В этой рабочей области Sentinel уже есть такой коннектор данных."},
		Causes: []Cause{
			likely("connector-exists", Observed,
				Text{"The data connector was set up before, by hand or by another template, under another name.",
					"Коннектор уже был подключён — вручную или другим шаблоном, под другим именем."},
				Text{"Leave it out of the template, or delete the old one first.",
					"Уберите его из шаблона или сначала удалите прежний."}),
		},
		Basis: Observed, Source: srcMissingConsent,
	},
	{
		ID: "connector-license", Template: "License is invalid", Common: true,
		Code: "InvalidLicense", Service: Unknown, Status: 401,
		Meaning: Text{"Sentinel may not switch the data connector on: the tenant lacks a license, or the caller a role.",
			"Sentinel не может включить коннектор данных: у тенанта нет лицензии или у вызывающего — роли."},
		Causes: []Cause{
			licenceMissing(Likely),
			connectorConsent(Possible),
		},
		Basis: Observed, Source: "https://github.com/Azure/Azure-Sentinel/issues/9986",
	},
}
