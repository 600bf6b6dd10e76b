package around

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	docTemplateErrors = "https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-invalid-template"
	docScriptErrors   = "https://learn.microsoft.com/azure/azure-resource-manager/templates/deployment-script-template"
	docProviderErrors = "https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-register-resource-provider"
	docPolicyErrors   = "https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-policy-requestdisallowedbypolicy"
	docLocks          = "https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources"
	srcRuleProvider   = "https://github.com/Azure/Azure-Sentinel/issues/1728"
	srcTemplateIndex  = "https://github.com/Azure/Azure-Sentinel/issues/9450"
	srcQueryAction    = "https://github.com/Azure/Azure-Sentinel/issues/4133"
)

// deployCodes are those of deployments of Azure: their wrappers, which say only
// that something inside failed, and what stops them beforehand.
var deployCodes = []*fact.Code{
	&deployResourceFailed,
	&deployScriptFailed,
	&deployNoProvider,
	&deployNoParent,
	&deployPolicy,
	&deployLocked,
}

var deployResourceFailed = fact.Code{
	Name: "ResourceDeploymentFailure", Service: fact.Unknown, Wraps: true,
	Message:  "The resource operation completed with terminal provisioning state 'Failed'.",
	Variants: []string{"The resource write operation failed to complete successfully, because it reached terminal provisioning state 'Failed'."},
	Meaning: fact.Text{En: "Azure Resource Manager couldn't deploy a resource; the details say why.",
		Ru: "Azure Resource Manager не смог развернуть ресурс; почему — в подробностях."},
	Causes: []fact.Cause{deploymentDetails()},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: source.ARMErrors,
}

var deployScriptFailed = fact.Code{
	Name: "DeploymentScriptError", Service: fact.Unknown,
	Message: "The provided script failed with the following error: {detail}",
	Meaning: fact.Text{En: "The deployment script failed.",
		Ru: "Сбой в скрипте развёртывания."},
	Causes: []fact.Cause{
		cause.Likely("deployment-script", fact.Documented,
			fact.Text{En: "A command in the deployment script failed, and the body of its response wasn't printed.",
				Ru: "Команда скрипта развёртывания не удалась, а тело полученного ответа не выведено."},
			fact.Text{En: "Print $_.ErrorDetails.Message in the catch block at the line in the message, and run explain on that.",
				Ru: "Выведите $_.ErrorDetails.Message в блоке catch строки, названной в сообщении, и передайте сюда этот текст."}),
	},
	Docs:  []string{docScriptErrors},
	Basis: fact.Documented, Source: docScriptErrors,
}

var deployNoProvider = fact.Code{
	Name: "NoRegisteredProviderFound", Service: fact.Unknown, Status: 400,
	Message: "No registered resource provider found for location '{location}' and API version '{version}' for type '{type}'. {detail}",
	Meaning: fact.Text{En: "Azure Resource Manager doesn't offer this type of resource in that version or region.",
		Ru: "Azure Resource Manager не предлагает ресурсов этого вида в такой версии или регионе."},
	Causes: []fact.Cause{
		cause.Likely("azure-version-or-region", fact.Documented,
			fact.Text{En: "The resource type doesn't have this api-version or isn't offered in this region.",
				Ru: "Такой api-version или региона у этого типа ресурсов нет."},
			fact.Text{En: "Use one of the versions and regions listed in the message, or register the resource provider.",
				Ru: "Возьмите версию и регион из перечисленных в сообщении или зарегистрируйте поставщика ресурсов."}),
	},
	Docs:  []string{docProviderErrors},
	Basis: fact.Documented, Source: docProviderErrors,
}

var deployNoParent = fact.Code{
	Name: "ParentResourceNotFound", Service: fact.Unknown, Status: 404,
	Message: "Can not perform requested operation on nested resource. Parent resource '{resource}' not found.",
	Meaning: fact.Text{En: "The parent of this resource doesn't exist.",
		Ru: "Родительского ресурса для этого ресурса нет."},
	Causes: []fact.Cause{
		cause.Likely("azure-parent", fact.Documented,
			fact.Text{En: "The parent resource, such as the workspace, doesn't exist there, or is deployed later.",
				Ru: "Внешнего ресурса, например рабочей области, там нет, или он развёртывается позже."},
			fact.Text{En: "Compare its name and group in the path; in a template, add dependsOn for it.",
				Ru: "Сверьте его имя и группу в пути; в шаблоне добавьте для него dependsOn."}),
	},
	Docs:  []string{source.ARMErrors},
	Basis: fact.Documented, Source: source.ARMErrors,
}

var deployPolicy = fact.Code{
	Name: "RequestDisallowedByPolicy", Service: fact.Unknown, Status: 403,
	Message: "Resource '{resource}' was disallowed by policy. {detail}",
	Meaning: fact.Text{En: "Azure Policy forbids the resource as requested.",
		Ru: "Azure Policy запрещает ресурс в таком виде."},
	Causes: []fact.Cause{
		cause.Likely("azure-policy", fact.Documented,
			fact.Text{En: "An Azure Policy assignment with the deny effect applies; no role is missing.",
				Ru: "Действует назначение Azure Policy с эффектом deny; дело не в роли."},
			fact.Text{En: "Deploy as required by the policy named in the message (region, tags, SKU), or ask its owner for an exemption.",
				Ru: "Развёртывайте так, как требует названная политика (регион, теги, SKU), или получите у её владельца исключение."}),
	},
	Docs:  []string{docPolicyErrors},
	Basis: fact.Documented, Source: docPolicyErrors,
}

var deployLocked = fact.Code{
	Name: "ScopeLocked", Service: fact.Unknown, Status: 409,
	Message: "The scope '{resource}' cannot perform {operation} operation because following scope(s) are locked: '{scope}'. Please remove the lock and try again.",
	Meaning: fact.Text{En: "A lock on the resource, its group, or the subscription prevents the change.",
		Ru: "Изменение запрещает блокировка ресурса, его группы или подписки."},
	Causes: []fact.Cause{
		cause.Likely("azure-lock", fact.Documented,
			fact.Text{En: "The scope named in the message has a lock (ReadOnly or CanNotDelete).",
				Ru: "На область из сообщения поставлена блокировка (ReadOnly или CanNotDelete)."},
			fact.Text{En: "Have an Owner remove it under Locks of that scope, or leave the resource unchanged.",
				Ru: "Попросите Owner снять её в разделе Locks этой области или не меняйте ресурс."}),
	},
	Docs:  []string{docLocks},
	Basis: fact.Documented, Source: docLocks,
}

// deployMessages are what templates are refused for, and what resource providers
// say under a code that says little.
var deployMessages = []fact.Message{
	{
		ID: "endpoint-extension-system", Template: "Onboarding to MDE via Microsoft Defender for Cloud for this operating system is not supported",
		Variants: []string{
			"Failed to configure Microsoft Defender for Endpoint: Onboarding to MDE via Microsoft Defender for Cloud for this operating system is not supported",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The extension of Defender for Cloud (MDE.Windows or MDE.Linux) only onboards the server systems that it supports, and this machine runs another one.",
			Ru: "Расширение Defender for Cloud (MDE.Windows или MDE.Linux) подключает только поддерживаемые серверные системы, а на этой машине другая."},
		Causes: []fact.Cause{
			cause.Likely("extension-system-unsupported", fact.Documented,
				fact.Text{En: "The machine runs a client edition of Windows, or a release that the extension doesn't support.",
					Ru: "На машине клиентская редакция Windows или выпуск, который расширение не поддерживает."},
				fact.Text{En: "Onboard it with Intune, Group Policy, or the local script from the Defender portal, and exclude it from the automatic installation of the extension.",
					Ru: "Подключите её через Intune, групповую политику или локальный скрипт с портала Defender и исключите из автоматической установки расширения."}),
		},
		Basis: fact.Documented, Source: "https://learn.microsoft.com/azure/defender-for-cloud/enable-defender-for-endpoint",
	},
	{
		ID:       "provider-not-registered",
		Template: "Subscription: '{subscription}' under the tenant: '{tenant}' is not registered to '{namespace}' RP.",
		Variants: []string{
			"The subscription is not registered for the resource type '{type}'",
			"The subscription '{subscription}' is not registered for the resource provider '{namespace}'",
		},
		Service: fact.Unknown, Status: 403,
		Meaning: fact.Text{En: "This resource provider isn't available in the subscription yet; no role is missing.",
			Ru: "В подписке ещё нет этого поставщика ресурсов; дело не в роли."},
		Causes: []fact.Cause{providerNotRegistered()},
		Basis:  fact.Observed, Source: srcRuleProvider,
	},
	{
		ID:       "template-index",
		Template: "Deployment template validation failed: 'The template resource '{resource}' at line '{line}' and column '{column}' is not valid: The language expression property array index '{index}' is out of bounds.",
		Variants: []string{"The language expression property array index '{index}' is out of bounds."},
		Service:  fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "An expression in the ARM template uses an array element that doesn't exist.",
			Ru: "Выражение в шаблоне ARM берёт элемент массива, которого нет."},
		Causes: []fact.Cause{
			cause.Likely("template-parameter", fact.Observed,
				fact.Text{En: "A parameter isn't in the form that the template splits: it's a name instead of a full resource ID.",
					Ru: "Параметр не в той форме, которую разбирает шаблон: имя вместо полного ID ресурса."},
				fact.Text{En: "Where the template asks for it, give the full ID (/subscriptions/…/workspaces/NAME); check the resource that it names.",
					Ru: "Укажите полный ID (/subscriptions/…/workspaces/ИМЯ), где его ждёт шаблон; посмотрите названный им ресурс."}),
		},
		Basis: fact.Observed, Source: srcTemplateIndex,
	},
	{
		ID:       "template-parameter",
		Template: "Deployment template validation failed: 'The provided value '{value}' for the template parameter '{parameter}' at line '{line}' and column '{column}' is not valid. {detail}",
		Variants: []string{
			"Deployment template validation failed: 'The provided value for the template parameter '{parameter}' at line '{line}' and column '{column}' is not valid. {detail}",
			"Deployment template validation failed: 'The value for the template parameter '{parameter}' at line '{line}' and column '{column}' is not provided. {detail}",
			"Deployment template validation failed: 'The template parameters '{parameter}' in the parameters file are not valid; they are not present in the original template {detail}",
		},
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "Azure Resource Manager refused a template parameter before deploying anything.",
			Ru: "Azure Resource Manager отклонил параметр шаблона ещё до развёртывания."},
		Causes: []fact.Cause{
			cause.Likely("template-parameter", fact.Documented,
				fact.Text{En: "A parameter isn't in the form that the template splits: it's a name instead of a full resource ID.",
					Ru: "Параметр не в той форме, которую разбирает шаблон: имя вместо полного ID ресурса."},
				fact.Text{En: "Compare the parameter named in the message with parameters in the template: type, allowedValues, length.",
					Ru: "Сверьте названный в сообщении параметр с разделом parameters шаблона: тип, allowedValues, длина."}),
		},
		Basis: fact.Documented, Source: docTemplateErrors,
	},
	{
		ID:       "template-invalid",
		Template: "Deployment template validation failed: 'The template resource '{resource}' at line '{line}' and column '{column}' is not valid: {detail}",
		Variants: []string{
			"Deployment template validation failed: {detail}",
			"Deployment template parse failed: {detail}",
			"Unable to process template language expressions for resource '{resource}' at line '{line}' and column '{column}'. {detail}",
		},
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "Azure Resource Manager refused the template before deploying anything.",
			Ru: "Azure Resource Manager отклонил шаблон ещё до развёртывания."},
		Causes: []fact.Cause{
			cause.Likely("template-syntax", fact.Documented,
				fact.Text{En: "The template has a mistake at the line in the message: an expression, a name, or a dependency.",
					Ru: "В шаблоне ошибка в названной строке: в выражении, имени или зависимости."},
				fact.Text{En: "Fix that line and check it with az deployment group validate or New-AzResourceGroupDeployment -WhatIf.",
					Ru: "Исправьте эту строку и проверьте: az deployment group validate или New-AzResourceGroupDeployment -WhatIf."}),
		},
		Basis: fact.Documented, Source: docTemplateErrors,
	},
	{
		ID:       "query-action-token",
		Template: "Failed to get HTTP response because of invalid input (ResourceTokenExchanger, {input}). Bad request input. Please Check user input parameters (query syntax, chart type or other resource input)",
		Variants: []string{
			"Failed to get HTTP response because of invalid input (ResourceTokenExchanger, {input})",
			"Failed to retrieve token for resource={resource}. Message=Parameter=Token not found.",
			"Failed to retrieve token for resource={resource}",
		},
		Service: fact.Gateway, Status: 400,
		Meaning: fact.Text{En: "The action's API connection has no token to exchange for one of the service behind it; the query wasn't sent.",
			Ru: "У API connection действия нет токена, который можно обменять на токен службы за ним; запрос не отправлен."},
		Causes: []fact.Cause{
			cause.Likely("api-connection-token", fact.Observed,
				fact.Text{En: "Nobody has authorized the connection, or it wasn't created for the managed identity that the workflow uses.",
					Ru: "Подключение никто не авторизовал, или оно создано не для управляемого удостоверения рабочего процесса."},
				fact.Text{En: "Create the connection again with managed identity (in a template: parameterValueType Alternative), or open it and authorize it.",
					Ru: "Создайте подключение заново с управляемым удостоверением (в шаблоне — parameterValueType Alternative) или откройте и авторизуйте его."}),
		},
		Basis: fact.Observed, Source: "https://github.com/Azure/logicapps/issues/853",
	},
	{
		ID:       "query-action-input",
		Template: "Failed to get HTTP response because of invalid input ({input}). Bad request input. Please Check user input parameters (query syntax, chart type or other resource input)",
		Variants: []string{
			"Failed to get HTTP response because of invalid input ({input}).",
			"Bad request input. Please Check user input parameters (query syntax, chart type or other resource input)",
		},
		Service: fact.Gateway, Status: 400,
		Meaning: fact.Text{En: "The workflow's Azure Monitor Logs action got input that it can't use.",
			Ru: "Действие Azure Monitor Logs получило данные, с которыми не может работать."},
		Causes: []fact.Cause{
			cause.Likely("query-action-input", fact.Observed,
				fact.Text{En: "The action has no subscription, group, or workspace set (DRAFT), or its query isn't valid.",
					Ru: "В действии не заданы подписка, группа или рабочая область (DRAFT), либо запрос неверен."},
				fact.Text{En: "Set the subscription, resource group, type, and workspace again, sign in to its connection, and run the query in Log Analytics.",
					Ru: "Заново задайте подписку, группу, тип и рабочую область, войдите в подключение и проверьте запрос в Log Analytics."}),
		},
		Basis: fact.Observed, Source: srcQueryAction,
	},
}

func providerNotRegistered() fact.Cause {
	return fact.Cause{ID: "provider-not-registered", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "The resource provider named in the message isn't registered in the subscription.",
			Ru: "Поставщик ресурсов из сообщения не зарегистрирован в подписке."},
		Fix: fact.Text{En: "Run az provider register --namespace NAMESPACE, wait until az provider show says Registered, then retry.",
			Ru: "Выполните az provider register --namespace NAMESPACE, дождитесь Registered в az provider show и повторите."}}
}
