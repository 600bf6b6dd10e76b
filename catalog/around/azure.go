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
// Defender for Cloud, and Logic Apps are set up, and of what stands behind it.
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
	Meaning: fact.Text{En: "Azure Resource Manager refuses a token that was issued for another API.",
		Ru: "Azure Resource Manager отклонил токен, выпущенный для другого API."},
	Causes: []fact.Cause{cause.AzureAudience()},
	Docs:   []string{docARMToken},
	Basis:  fact.Documented, Source: docARMToken,
}

var azureExpiredToken = fact.Code{
	Name: "ExpiredAuthenticationToken", Service: fact.Unknown, Status: 401,
	Message:  "The access token expiry UTC time '{expiry}' is earlier than current UTC time '{now}'.",
	Variants: []string{"The access token expiry UTC time '{expiry}' is earlier than current UTC time"},
	Meaning: fact.Text{En: "Azure Resource Manager refuses a token that has expired.",
		Ru: "Azure Resource Manager отклонил токен с истёкшим сроком."},
	Causes: []fact.Cause{cause.TokenExpired(fact.Likely)},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Observed, Source: source.ARMErrors,
}

var azureWrongTenant = fact.Code{
	Name: "InvalidAuthenticationTokenTenant", Service: fact.Unknown, Status: 401,
	Message: "The access token is from the wrong issuer '{issuer}'. It must match the tenant '{tenant}' associated with this subscription.",
	Meaning: fact.Text{En: "Azure Resource Manager refuses a token of another tenant than the one that owns the subscription.",
		Ru: "Azure Resource Manager отклонил токен не того тенанта, которому принадлежит подписка."},
	Causes: []fact.Cause{
		cause.Likely("token-tenant", fact.Documented,
			fact.Text{En: "The token was issued in a different tenant from the one that holds the data.",
				Ru: "Токен выпущен не в том тенанте, где лежат данные."},
			fact.Text{En: "Sign in to the tenant that the message names after \"must match\", and get the token there.",
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
	Meaning: fact.Text{En: "Azure Resource Manager knows the caller, but an Azure role for this action is missing.",
		Ru: "Azure Resource Manager знает вызывающего, но у него нет роли Azure для этого действия."},
	Causes: []fact.Cause{cause.AzureRole(fact.Likely), azureScope()},
	Docs:   []string{source.ARMRoles},
	Basis:  fact.Documented, Source: source.ARMRoles,
}

func azureScope() fact.Cause {
	return fact.Cause{ID: "azure-scope", Certainty: fact.Possible, Basis: fact.Documented,
		Summary: fact.Text{En: "The subscription, resource group or resource named does not exist in this tenant.",
			Ru: "Названной подписки, группы ресурсов или ресурса в этом тенанте нет."},
		Fix: fact.Text{En: "Compare the path with the resource's ID in the Azure portal (Properties), character by character.",
			Ru: "Сверьте путь с идентификатором ресурса на портале Azure (Properties), символ за символом."}}
}

var azureLinkedAuthorizationFailed = fact.Code{
	Name: "LinkedAuthorizationFailed", Service: fact.Unknown, Status: 403,
	Message:  "The client '{client}' with object id '{object}' has permission to perform action '{granted}' on scope '{scope}'; however, it does not have permission to perform action '{action}' on the linked scope(s) '{linked}' or the linked scope(s) are invalid.",
	Variants: []string{"however, it does not have permission to perform action '{action}' on the linked scope(s) '{linked}'"},
	Meaning: fact.Text{En: "Azure Resource Manager misses a role on another resource that this one refers to.",
		Ru: "Azure Resource Manager не находит роли на другом ресурсе, на который ссылается этот."},
	Causes: []fact.Cause{cause.AzureRole(fact.Likely), azureScope()},
	Docs:   []string{source.ARMRoles},
	Basis:  fact.Documented, Source: source.ARMRoles,
}

var azureInvalidLicense = fact.Code{
	Name: "InvalidLicense", Service: fact.Unknown, Status: 401,
	Message: "Missing consent",
	Meaning: fact.Text{En: "Sentinel may not switch the data connector on: the tenant lacks a license or a consent.",
		Ru: "Sentinel не может включить коннектор данных: у тенанта нет лицензии или согласия."},
	Causes: []fact.Cause{
		cause.Likely("licence-missing", fact.Observed,
			fact.Text{En: "The tenant's licenses don't include this.",
				Ru: "Лицензии тенанта этого не включают."},
			fact.Text{En: "Check that the tenant has the license of the product that the connector reads, Defender for instance.",
				Ru: "Проверьте, есть ли у тенанта лицензия продукта, который читает коннектор, например Defender."}),
		cause.ConnectorConsent(fact.Likely),
	},
	Docs:  []string{"https://learn.microsoft.com/azure/sentinel/connect-microsoft-365-defender"},
	Basis: fact.Observed, Source: source.MissingConsent,
}

var azureDeploymentFailed = fact.Code{
	Name: "DeploymentFailed", Service: fact.Unknown, Wraps: true,
	Message: "At least one resource deployment operation failed. Please list deployment operations for details.",
	Meaning: fact.Text{En: "Azure Resource Manager could not deploy at least one resource; the details say why.",
		Ru: "Azure Resource Manager не смог развернуть хотя бы один ресурс; почему — в подробностях."},
	Causes: []fact.Cause{deploymentDetails()},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: source.ARMErrors,
}

var azureInvalidDeployment = fact.Code{
	Name: "InvalidTemplateDeployment", Service: fact.Unknown, Status: 400, Wraps: true,
	Message: "The template deployment '{deployment}' is not valid according to the validation procedure.",
	Meaning: fact.Text{En: "Azure Resource Manager refuses the template before it deploys anything; the details say why.",
		Ru: "Azure Resource Manager отклонил шаблон ещё до развёртывания; почему — в подробностях."},
	Causes: []fact.Cause{deploymentDetails()},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: source.ARMErrors,
}

func deploymentDetails() fact.Cause {
	return fact.Cause{ID: "deployment-details", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "The reason stands in the details of the deployment, which the input doesn't show.",
			Ru: "Причина — в подробностях развёртывания, которых во входных данных нет."},
		Fix: fact.Text{En: "Open Deployments of the resource group, the failed operation, Operation details; explain that text.",
			Ru: "Откройте Deployments группы ресурсов, сбойную операцию, Operation details; передайте сюда этот текст."}}
}

var azureNoAPIVersion = fact.Code{
	Name: "MissingApiVersionParameter", Service: fact.Unknown, Status: 400,
	Message: "The api-version query parameter (?api-version=) is required for all requests.",
	Meaning: fact.Text{En: "Azure Resource Manager wants an api-version in the URL.",
		Ru: "Azure Resource Manager требует api-version в URL."},
	Causes: []fact.Cause{
		cause.Likely("api-version-missing", fact.Documented,
			fact.Text{En: "The URL has no api-version, or a shell cut the URL off at an & that was not quoted.",
				Ru: "В URL нет api-version, или оболочка обрезала URL по & без кавычек."},
			fact.Text{En: "Add ?api-version=… from the page of the operation, and put the whole URL in quotes.",
				Ru: "Добавьте ?api-version=… со страницы операции и заключите весь URL в кавычки."}),
	},
	Docs:  []string{source.ARMErrors},
	Basis: fact.Observed, Source: source.ARMErrors,
}

var azureNoRegistration = fact.Code{
	Name: "MissingSubscriptionRegistration", Service: fact.Unknown, Status: 409,
	Message: "The subscription is not registered to use namespace '{namespace}'.",
	Meaning: fact.Text{En: "Azure Resource Manager has no such resource provider for this subscription yet.",
		Ru: "У Azure Resource Manager этот поставщик ресурсов для подписки ещё не зарегистрирован."},
	Causes: []fact.Cause{providerNotRegistered()},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: source.ARMErrors,
}

var azureNoSubscription = fact.Code{
	Name: "SubscriptionNotFound", Service: fact.Unknown, Status: 404,
	Message: "The subscription '{subscription}' could not be found.",
	Meaning: fact.Text{En: "Azure Resource Manager knows no such subscription, or not for this caller.",
		Ru: "Azure Resource Manager не знает такой подписки — или она недоступна вызывающему."},
	Causes: []fact.Cause{azureScopeLikely()},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: source.ARMErrors,
}

func azureScopeLikely() fact.Cause {
	return fact.Cause{ID: "azure-scope", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "The subscription, resource group or resource named does not exist in this tenant.",
			Ru: "Названной подписки, группы ресурсов или ресурса в этом тенанте нет."},
		Fix: fact.Text{En: "Compare the path with the resource's ID in the Azure portal (Properties), character by character.",
			Ru: "Сверьте путь с идентификатором ресурса на портале Azure (Properties), символ за символом."}}
}

var azureVersionUnknown = fact.Code{
	Name: "InvalidApiVersionParameter", Service: fact.Unknown, Status: 400,
	Message: "The api-version '{version}' is invalid. The supported versions are '{versions}'.",
	Meaning: fact.Text{En: "The path has no such api-version; a list of Resource Manager's own means that the path doesn't reach the provider.",
		Ru: "Такой api-version у пути нет; если в списке версии самого Resource Manager, путь не доходит до провайдера."},
	Causes: []fact.Cause{
		cause.Likely("azure-api-version", fact.Documented,
			fact.Text{En: "The path or resource type doesn't have the api-version in the URL.",
				Ru: "У вызванного пути или типа ресурсов нет той api-version, что указана в URL."},
			fact.Text{En: "Print the final URL for an empty variable; it needs /subscriptions/…/providers/Microsoft.…/TYPE. Take a version of that type.",
				Ru: "Выведите итоговый URL: нет ли пустой переменной; нужен /subscriptions/…/providers/Microsoft.…/ТИП и версия этого типа."}),
	},
	Docs:  []string{source.ARMErrors},
	Basis: fact.Documented, Source: source.ARMErrors,
}

var azureNoGroup = fact.Code{
	Name: "ResourceGroupNotFound", Service: fact.Unknown, Status: 404,
	Message: "Resource group '{group}' could not be found.",
	Meaning: fact.Text{En: "Azure Resource Manager knows no such resource group in this subscription.",
		Ru: "В этой подписке Azure Resource Manager такой группы ресурсов не знает."},
	Causes: []fact.Cause{azureScopeLikely()},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: source.ARMErrors,
}

var azureUploadRefused = fact.Code{
	Name: "UnauthorizedAccess", Service: fact.Unknown, Status: 403,
	Message: "The Object ID [{object}] does not have required permission to perform this action on the workspace [{workspace}].",
	Meaning: fact.Text{En: "The upload API of Sentinel knows the application, but it may not write to this workspace.",
		Ru: "API загрузки Sentinel знает приложение, но писать в эту рабочую область ему нельзя."},
	Causes: []fact.Cause{cause.WorkspaceRole(fact.Likely)},
	Docs:   []string{docSentinelRole},
	Basis:  fact.Observed, Source: "https://github.com/cudeso/misp2sentinel/issues/67",
}

// azureMessages are those that no code of their own comes with.
var azureMessages = []fact.Message{
	{
		ID: "azure-check-access", Template: "Check Access Denied Authorization for AD object {object} over scope {scope}",
		Service: fact.Unknown, Status: 403,
		Meaning: fact.Text{En: "An Azure service asked whether the identity may do this, and the answer was no.",
			Ru: "Служба Azure проверила, разрешено ли это удостоверению; оказалось — нет."},
		Causes: []fact.Cause{cause.AzureRole(fact.Likely)},
		Basis:  fact.Documented, Source: "https://learn.microsoft.com/azure/azure-arc/data/troubleshoot-guide",
	},
	{
		ID: "azure-resource-not-found", Template: "The Resource '{resource}' under resource group '{group}' was not found.",
		Service: fact.Unknown, Status: 404,
		Meaning: fact.Text{En: "Azure Resource Manager knows no such resource in that group.",
			Ru: "Azure Resource Manager не знает такого ресурса в этой группе."},
		Causes: []fact.Cause{azureScopeLikely()},
		Basis:  fact.Documented, Source: source.ARMErrors,
	},
	{
		ID: "connector-kind-unsupported", Template: "Connector kind '{kind}' is not supported in api-version: '{version}'",
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "Sentinel does not know this kind of data connector in that version of its API.",
			Ru: "В этой версии API Sentinel не знает такого вида коннектора данных."},
		Causes: []fact.Cause{
			cause.Likely("connector-api-version", fact.Observed,
				fact.Text{En: "The api-version of the template is too old for this kind of connector.",
					Ru: "Версия api-version в шаблоне слишком старая для этого вида коннектора."},
				fact.Text{En: "Take the newest api-version of Microsoft.SecurityInsights/dataConnectors that lists the kind.",
					Ru: "Возьмите новейшую api-version Microsoft.SecurityInsights/dataConnectors, в которой есть этот вид."}),
		},
		Basis: fact.Observed, Source: srcConnectorKind,
	},
	{
		ID: "connector-exists", Template: "Data connector of kind '{kind}' already exists in workspace '{workspace}'",
		Service: fact.Unknown, Status: 409,
		Meaning: fact.Text{En: "Sentinel has this data connector in that workspace already.",
			Ru: "В этой рабочей области Sentinel уже есть такой коннектор данных."},
		Causes: []fact.Cause{
			cause.Likely("connector-exists", fact.Observed,
				fact.Text{En: "The data connector was set up before, by hand or by another template, under another name.",
					Ru: "Коннектор уже был подключён — вручную или другим шаблоном, под другим именем."},
				fact.Text{En: "Leave it out of the template, or delete the old one first.",
					Ru: "Уберите его из шаблона или сначала удалите прежний."}),
		},
		Basis: fact.Observed, Source: source.MissingConsent,
	},
	{
		ID: "connector-license", Template: "License is invalid", Common: true,
		Code: "InvalidLicense", Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "Sentinel may not switch the data connector on: the tenant lacks a license, or the caller a role.",
			Ru: "Sentinel не может включить коннектор данных: у тенанта нет лицензии или у вызывающего — роли."},
		Causes: []fact.Cause{
			cause.LicenceMissing(fact.Likely),
			cause.ConnectorConsent(fact.Possible),
		},
		Basis: fact.Observed, Source: "https://github.com/Azure/Azure-Sentinel/issues/9986",
	},
}
