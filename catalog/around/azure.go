package around

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	docARMToken      = "https://learn.microsoft.com/azure/azure-monitor/logs/api/errors"
	docSentinelRole  = "https://learn.microsoft.com/azure/sentinel/roles"
	srcConnectorKind = "https://github.com/Azure/SimuLand/issues/10"
)

// azureCodes are those of Azure Resource Manager, through which Sentinel,
// Defender for Cloud, and Logic Apps are set up, and of the services behind it.
var azureCodes = []*fact.Code{
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

var azureWrongAudience = fact.Code{
	Name: "InvalidAuthenticationTokenAudience", Service: fact.Unknown, Status: 401,
	Message:  "The access token has been obtained for wrong audience or resource '{audience}'. It should exactly match with one of the allowed audiences {detail}",
	Variants: []string{"The access token has been obtained from wrong audience or resource '{audience}'. It should exactly match (including forward slash) with one of the allowed audiences {detail}"},
	Meaning: fact.Text{En: "Azure Resource Manager refused a token issued for a different API.",
		Ru: "Azure Resource Manager отклонил токен, выпущенный для другого API."},
	Causes: []fact.Cause{cause.AzureAudience()},
	Docs:   []string{docARMToken},
	Basis:  fact.Documented, Source: docARMToken,
}

var azureExpiredToken = fact.Code{
	Name: "ExpiredAuthenticationToken", Service: fact.Unknown, Status: 401,
	Message:  "The access token expiry UTC time '{expiry}' is earlier than current UTC time '{now}'.",
	Variants: []string{"The access token expiry UTC time '{expiry}' is earlier than current UTC time"},
	Meaning: fact.Text{En: "Azure Resource Manager refused an expired token.",
		Ru: "Azure Resource Manager отклонил токен с истёкшим сроком."},
	Causes: []fact.Cause{cause.TokenExpired(fact.Likely)},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Observed, Source: source.ARMErrors,
}

var azureWrongTenant = fact.Code{
	Name: "InvalidAuthenticationTokenTenant", Service: fact.Unknown, Status: 401,
	Message: "The access token is from the wrong issuer '{issuer}'. It must match the tenant '{tenant}' associated with this subscription.",
	Meaning: fact.Text{En: "Azure Resource Manager refused a token from a tenant that doesn't own the subscription.",
		Ru: "Azure Resource Manager отклонил токен не того тенанта, которому принадлежит подписка."},
	Causes: []fact.Cause{
		cause.Likely("token-tenant", fact.Documented,
			fact.Text{En: "The token was issued in a different tenant than the one that holds the data.",
				Ru: "Токен выпущен не в том тенанте, где лежат данные."},
			fact.Text{En: "Sign in to the tenant named after \"must match\" in the message, and get the token there.",
				Ru: "Войдите в тенант, который сообщение называет после \"must match\", и получите токен там."}),
	},
	Docs:  []string{source.ARMErrors},
	Basis: fact.Observed, Source: source.ARMErrors,
}

var azureAuthorizationFailed = fact.Code{
	Name: "AuthorizationFailed", Service: fact.Unknown, Status: 403,
	Message: "The client '{client}' with object id '{object}' does not have authorization to perform action '{action}' over scope '{scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.",
	Variants: []string{
		"The client '{client}' with object id '{object}' does not have authorization to perform action '{action}' over scope '{scope}'",
		"does not have authorization to perform action '{action}' over scope '{scope}'",
	},
	Meaning: fact.Text{En: "Azure Resource Manager recognizes the caller, but the caller lacks an Azure role for this action.",
		Ru: "Azure Resource Manager знает вызывающего, но у него нет роли Azure для этого действия."},
	Causes: []fact.Cause{cause.AzureRole(fact.Likely), azureScope()},
	Docs:   []string{source.ARMRoles},
	Basis:  fact.Documented, Source: source.ARMRoles,
}

func azureScope() fact.Cause {
	return fact.Cause{ID: "azure-scope", Certainty: fact.Possible, Basis: fact.Documented,
		Summary: fact.Text{En: "The named subscription, resource group, or resource doesn't exist in this tenant.",
			Ru: "Названной подписки, группы ресурсов или ресурса в этом тенанте нет."},
		Fix: fact.Text{En: "Compare the path with the resource's ID in the Azure portal (Properties), character by character.",
			Ru: "Сверьте путь с идентификатором ресурса на портале Azure (Properties), символ за символом."}}
}

var azureLinkedAuthorizationFailed = fact.Code{
	Name: "LinkedAuthorizationFailed", Service: fact.Unknown, Status: 403,
	Message:  "The client '{client}' with object id '{object}' has permission to perform action '{granted}' on scope '{scope}'; however, it does not have permission to perform action '{action}' on the linked scope(s) '{linked}' or the linked scope(s) are invalid.",
	Variants: []string{"however, it does not have permission to perform action '{action}' on the linked scope(s) '{linked}'"},
	Meaning: fact.Text{En: "The caller lacks a role on another resource that this one refers to.",
		Ru: "У вызывающего нет роли на другом ресурсе, на который ссылается этот."},
	Causes: []fact.Cause{cause.AzureRole(fact.Likely), azureScope()},
	Docs:   []string{source.ARMRoles},
	Basis:  fact.Documented, Source: source.ARMRoles,
}

var azureInvalidLicense = fact.Code{
	Name: "InvalidLicense", Service: fact.Unknown, Status: 401,
	Meaning: fact.Text{En: "Sentinel can't enable the data connector: the tenant lacks a license or a consent.",
		Ru: "Sentinel не может включить коннектор данных: у тенанта нет лицензии или согласия."},
	Causes: []fact.Cause{connectorLicense(), cause.ConnectorConsent(fact.Possible)},
	Docs:   []string{"https://learn.microsoft.com/azure/sentinel/connect-microsoft-365-defender"},
	Basis:  fact.Observed, Source: source.MissingConsent,
}

func connectorLicense() fact.Cause {
	return cause.Possible("licence-missing", fact.Observed,
		fact.Text{En: "The tenant's licenses don't include this.",
			Ru: "Лицензии тенанта этого не включают."},
		fact.Text{En: "Check that the tenant has the license for the product that the connector reads, such as Defender.",
			Ru: "Проверьте, есть ли у тенанта лицензия продукта, который читает коннектор, например Defender."})
}

var azureDeploymentFailed = fact.Code{
	Name: "DeploymentFailed", Service: fact.Unknown, Wraps: true,
	Message: "At least one resource deployment operation failed. Please list deployment operations for details.",
	Meaning: fact.Text{En: "Azure Resource Manager couldn't deploy at least one resource; the details say why.",
		Ru: "Azure Resource Manager не смог развернуть хотя бы один ресурс; почему — в подробностях."},
	Causes: []fact.Cause{deploymentDetails()},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: source.ARMErrors,
}

var azureInvalidDeployment = fact.Code{
	Name: "InvalidTemplateDeployment", Service: fact.Unknown, Status: 400, Wraps: true,
	Message: "The template deployment '{deployment}' is not valid according to the validation procedure.",
	Meaning: fact.Text{En: "Azure Resource Manager refused the template before deploying anything; the details say why.",
		Ru: "Azure Resource Manager отклонил шаблон ещё до развёртывания; почему — в подробностях."},
	Causes: []fact.Cause{deploymentDetails()},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: source.ARMErrors,
}

func deploymentDetails() fact.Cause {
	return fact.Cause{ID: "deployment-details", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "The reason is in the deployment details, which aren't in the input.",
			Ru: "Причина — в подробностях развёртывания, которых во входных данных нет."},
		Fix: fact.Text{En: "Open Deployments of the resource group, the failed operation, Operation details; then run explain on that text.",
			Ru: "Откройте Deployments группы ресурсов, сбойную операцию, Operation details; передайте сюда этот текст."}}
}

var azureNoAPIVersion = fact.Code{
	Name: "MissingApiVersionParameter", Service: fact.Unknown, Status: 400,
	Message: "The api-version query parameter (?api-version=) is required for all requests.",
	Meaning: fact.Text{En: "Azure Resource Manager requires an api-version in the URL.",
		Ru: "Azure Resource Manager требует api-version в URL."},
	Causes: []fact.Cause{
		cause.Likely("api-version-missing", fact.Documented,
			fact.Text{En: "The URL has no api-version, or a shell cut off the URL at an unquoted &.",
				Ru: "В URL нет api-version, или оболочка обрезала URL по & без кавычек."},
			fact.Text{En: "Add ?api-version=… from the operation's page, and put the whole URL in quotes.",
				Ru: "Добавьте ?api-version=… со страницы операции и заключите весь URL в кавычки."}),
	},
	Docs:  []string{source.ARMErrors},
	Basis: fact.Observed, Source: source.ARMErrors,
}

var azureNoRegistration = fact.Code{
	Name: "MissingSubscriptionRegistration", Aliases: []string{"Subscription Not Registered"}, Service: fact.Unknown, Status: 409,
	Message:  "The subscription is not registered to use namespace '{namespace}'.",
	Variants: []string{"Please register to {namespace} in order to view your security status"},
	Meaning: fact.Text{En: "This resource provider isn't registered in the subscription yet.",
		Ru: "Этот поставщик ресурсов в подписке ещё не зарегистрирован."},
	Causes: []fact.Cause{providerNotRegistered()},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: source.ARMErrors,
}

var azureNoSubscription = fact.Code{
	Name: "SubscriptionNotFound", Service: fact.Unknown, Status: 404,
	Message: "The subscription '{subscription}' could not be found.",
	Meaning: fact.Text{En: "Azure Resource Manager can't find this subscription, or the caller has no access to it.",
		Ru: "Azure Resource Manager не находит такой подписки, или она недоступна вызывающему."},
	Causes: []fact.Cause{azureScopeLikely()},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: source.ARMErrors,
}

func azureScopeLikely() fact.Cause {
	return fact.Cause{ID: "azure-scope", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "The named subscription, resource group, or resource doesn't exist in this tenant.",
			Ru: "Названной подписки, группы ресурсов или ресурса в этом тенанте нет."},
		Fix: fact.Text{En: "Compare the path with the resource's ID in the Azure portal (Properties), character by character.",
			Ru: "Сверьте путь с идентификатором ресурса на портале Azure (Properties), символ за символом."}}
}

var azureVersionUnknown = fact.Code{
	Name: "InvalidApiVersionParameter", Service: fact.Unknown, Status: 400,
	Message: "The api-version '{version}' is invalid. The supported versions are '{versions}'.",
	Meaning: fact.Text{En: "The path doesn't have this api-version; if the list has Resource Manager's own versions, the path doesn't reach the provider.",
		Ru: "Такой api-version у пути нет; если в списке версии самого Resource Manager, путь не доходит до провайдера."},
	Causes: []fact.Cause{
		cause.Likely("azure-api-version", fact.Documented,
			fact.Text{En: "The path or resource type doesn't have the api-version in the URL.",
				Ru: "У вызванного пути или типа ресурсов нет той api-version, что указана в URL."},
			fact.Text{En: "Print the final URL to find an empty variable; it needs /subscriptions/…/providers/Microsoft.…/TYPE and a version of that type.",
				Ru: "Выведите итоговый URL: нет ли пустой переменной; нужен /subscriptions/…/providers/Microsoft.…/ТИП и версия этого типа."}),
	},
	Docs:  []string{source.ARMErrors},
	Basis: fact.Documented, Source: source.ARMErrors,
}

var azureNoGroup = fact.Code{
	Name: "ResourceGroupNotFound", Service: fact.Unknown, Status: 404,
	Message: "Resource group '{group}' could not be found.",
	Meaning: fact.Text{En: "This subscription doesn't have this resource group.",
		Ru: "В этой подписке такой группы ресурсов нет."},
	Causes: []fact.Cause{azureScopeLikely()},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: source.ARMErrors,
}

var azureUploadRefused = fact.Code{
	Name: "UnauthorizedAccess", Service: fact.Unknown, Status: 403,
	Message: "The Object ID [{object}] does not have required permission to perform this action on the workspace [{workspace}].",
	Meaning: fact.Text{En: "The Sentinel upload API recognizes the application but doesn't allow it to write to this workspace.",
		Ru: "API загрузки Sentinel знает приложение, но писать в эту рабочую область ему нельзя."},
	Causes: []fact.Cause{cause.WorkspaceRole(fact.Likely)},
	Docs:   []string{docSentinelRole},
	Basis:  fact.Observed, Source: "https://github.com/cudeso/misp2sentinel/issues/67",
}

// azureMessages are the messages that come without a code of their own.
var azureMessages = []fact.Message{
	{
		ID: "connector-consent-missing", Template: "Missing consent",
		Code: "InvalidLicense", Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "Sentinel can't enable the data connector: nobody has consented to it in this tenant, or it lacks the license.",
			Ru: "Sentinel не может включить коннектор данных: в тенанте на него не дали согласия или нет лицензии."},
		Causes: []fact.Cause{cause.ConnectorConsent(fact.Likely), connectorLicense()},
		Basis:  fact.Observed, Source: source.MissingConsent,
	},
	{
		ID: "azure-check-access", Template: "Check Access Denied Authorization for AD object {object} over scope {scope}",
		Service: fact.Unknown, Status: 403,
		Meaning: fact.Text{En: "An Azure service checked whether the identity is allowed to do this, and it isn't.",
			Ru: "Служба Azure проверила, разрешено ли это удостоверению: не разрешено."},
		Causes: []fact.Cause{cause.AzureRole(fact.Likely)},
		Basis:  fact.Documented, Source: "https://learn.microsoft.com/azure/azure-arc/data/troubleshoot-guide",
	},
	{
		ID: "azure-resource-not-found", Template: "The Resource '{resource}' under resource group '{group}' was not found.",
		Service: fact.Unknown, Status: 404,
		Meaning: fact.Text{En: "This resource group doesn't have this resource.",
			Ru: "В этой группе ресурсов такого ресурса нет."},
		Causes: []fact.Cause{azureScopeLikely()},
		Basis:  fact.Documented, Source: source.ARMErrors,
	},
	{
		ID: "connector-kind-unsupported", Template: "Connector kind '{kind}' is not supported in api-version: '{version}'",
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "This version of the Sentinel API doesn't support this kind of data connector.",
			Ru: "В этой версии API Sentinel не знает такого вида коннектора данных."},
		Causes: []fact.Cause{
			cause.Likely("connector-api-version", fact.Observed,
				fact.Text{En: "The api-version in the template is too old for this kind of connector.",
					Ru: "Версия api-version в шаблоне слишком старая для этого вида коннектора."},
				fact.Text{En: "Use the newest api-version of Microsoft.SecurityInsights/dataConnectors that lists this kind.",
					Ru: "Возьмите новейшую api-version Microsoft.SecurityInsights/dataConnectors, в которой есть этот вид."}),
		},
		Basis: fact.Observed, Source: srcConnectorKind,
	},
	{
		ID: "connector-exists", Template: "Data connector of kind '{kind}' already exists in workspace '{workspace}'",
		Service: fact.Unknown, Status: 409,
		Meaning: fact.Text{En: "Sentinel already has this data connector in that workspace.",
			Ru: "В этой рабочей области Sentinel уже есть такой коннектор данных."},
		Causes: []fact.Cause{
			cause.Likely("connector-exists", fact.Observed,
				fact.Text{En: "The data connector was already set up, by hand or by another template, under a different name.",
					Ru: "Коннектор уже был подключён — вручную или другим шаблоном, под другим именем."},
				fact.Text{En: "Leave the connector out of the template, or delete the old one first.",
					Ru: "Уберите коннектор из шаблона или сначала удалите прежний."}),
		},
		Basis: fact.Observed, Source: source.MissingConsent,
	},
	{
		ID: "connector-license", Template: "License is invalid", Common: true,
		Code: "InvalidLicense", Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "Sentinel can't enable the data connector: the tenant lacks a license, or the caller lacks a role.",
			Ru: "Sentinel не может включить коннектор данных: у тенанта нет лицензии или у вызывающего — роли."},
		Causes: []fact.Cause{
			cause.LicenceMissing(fact.Likely),
			cause.ConnectorConsent(fact.Possible),
		},
		Basis: fact.Observed, Source: "https://github.com/Azure/Azure-Sentinel/issues/9986",
	},
}
