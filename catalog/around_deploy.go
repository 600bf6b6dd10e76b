package catalog

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
var deployCodes = []*Code{
	&deployResourceFailed,
	&deployScriptFailed,
	&deployNoProvider,
	&deployNoParent,
	&deployPolicy,
	&deployLocked,
}

var deployResourceFailed = Code{
	Name: "ResourceDeploymentFailure", Service: Unknown, Wraps: true,
	Message:  "The resource operation completed with terminal provisioning state 'Failed'.",
	Variants: []string{"The resource write operation failed to complete successfully, because it reached terminal provisioning state 'Failed'."},
	Meaning: Text{"Azure Resource Manager could not deploy a resource; the details say why.",
		"Azure Resource Manager не смог развернуть ресурс; почему — в подробностях."},
	Causes: []Cause{deploymentDetails()},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docARMErrors,
}

var deployScriptFailed = Code{
	Name: "DeploymentScriptError", Service: Unknown,
	Message: "The provided script failed with the following error: {detail}",
	Meaning: Text{"The script that runs within the deployment failed.",
		"Сбой в скрипте, который выполняется внутри развёртывания."},
	Causes: []Cause{
		likely("deployment-script", Documented,
			Text{"A command of the deployment script failed, and the body of the answer that it got was not printed.",
				"Команда скрипта развёртывания не удалась, а тело полученного ответа не выведено."},
			Text{"Print $_.ErrorDetails.Message in the catch block of the line that the message names, and explain that.",
				"Выведите $_.ErrorDetails.Message в блоке catch строки, названной в сообщении, и передайте сюда этот текст."}),
	},
	Docs:  []string{docScriptErrors},
	Basis: Documented, Source: docScriptErrors,
}

var deployNoProvider = Code{
	Name: "NoRegisteredProviderFound", Service: Unknown, Status: 400,
	Message: "No registered resource provider found for location '{location}' and API version '{version}' for type '{type}'. {detail}",
	Meaning: Text{"Azure Resource Manager does not offer this kind of resource in that version or region.",
		"Azure Resource Manager не предлагает ресурсов этого вида в такой версии или регионе."},
	Causes: []Cause{
		likely("azure-version-or-region", Documented,
			Text{"The api-version or the region is none of those that the resource type has.",
				"Такой api-version или региона у этого типа ресурсов нет."},
			Text{"Take one of the versions and regions that the message lists, or register the resource provider.",
				"Возьмите версию и регион из перечисленных в сообщении или зарегистрируйте поставщика ресурсов."}),
	},
	Docs:  []string{docProviderErrors},
	Basis: Documented, Source: docProviderErrors,
}

var deployNoParent = Code{
	Name: "ParentResourceNotFound", Service: Unknown, Status: 404,
	Message: "Can not perform requested operation on nested resource. Parent resource '{resource}' not found.",
	Meaning: Text{"Azure Resource Manager knows no resource in which this one would lie.",
		"Azure Resource Manager не знает ресурса, внутри которого должен лежать этот."},
	Causes: []Cause{
		likely("azure-parent", Documented,
			Text{"The resource around it, such as the workspace, does not exist there, or is deployed later.",
				"Внешнего ресурса, например рабочей области, там нет, или он развёртывается позже."},
			Text{"Compare its name and group in the path; in a template, add dependsOn for it.",
				"Сверьте его имя и группу в пути; в шаблоне добавьте для него dependsOn."}),
	},
	Docs:  []string{docARMErrors},
	Basis: Documented, Source: docARMErrors,
}

var deployPolicy = Code{
	Name: "RequestDisallowedByPolicy", Service: Unknown, Status: 403,
	Message: "Resource '{resource}' was disallowed by policy. {detail}",
	Meaning: Text{"Azure Policy forbids the resource as it is asked for.",
		"Azure Policy запрещает ресурс в таком виде."},
	Causes: []Cause{
		likely("azure-policy", Documented,
			Text{"An assignment of Azure Policy with the effect deny applies; no role is missing.",
				"Действует назначение Azure Policy с эффектом deny; дело не в роли."},
			Text{"Deploy as the policy that the message names wants it (region, tags, SKU), or have its owner make an exemption.",
				"Развёртывайте так, как требует названная политика (регион, теги, SKU), или получите у её владельца исключение."}),
	},
	Docs:  []string{docPolicyErrors},
	Basis: Documented, Source: docPolicyErrors,
}

var deployLocked = Code{
	Name: "ScopeLocked", Service: Unknown, Status: 409,
	Message: "The scope '{resource}' cannot perform {operation} operation because following scope(s) are locked: '{scope}'. Please remove the lock and try again.",
	Meaning: Text{"A lock on the resource, its group or the subscription forbids the change.",
		"Изменение запрещает блокировка ресурса, его группы или подписки."},
	Causes: []Cause{
		likely("azure-lock", Documented,
			Text{"Somebody put a lock (ReadOnly or CanNotDelete) on the scope that the message names.",
				"На область из сообщения поставлена блокировка (ReadOnly или CanNotDelete)."},
			Text{"Have an Owner remove it under Locks of that scope, or leave the resource alone.",
				"Попросите Owner снять её в разделе Locks этой области или не меняйте ресурс."}),
	},
	Docs:  []string{docLocks},
	Basis: Documented, Source: docLocks,
}

// deployMessages are what templates are refused for, and what resource providers
// say under a code that says little.
var deployMessages = []Message{
	{
		ID:       "provider-not-registered",
		Template: "Subscription: '{subscription}' under the tenant: '{tenant}' is not registered to '{namespace}' RP.",
		Variants: []string{
			"The subscription is not registered for the resource type '{type}'",
			"The subscription '{subscription}' is not registered for the resource provider '{namespace}'",
		},
		Service: Unknown, Status: 403,
		Meaning: Text{"The subscription does not have the resource provider yet; no role is missing.",
			"В подписке ещё нет этого поставщика ресурсов; дело не в роли."},
		Causes: []Cause{providerNotRegistered()},
		Basis:  Observed, Source: srcRuleProvider,
	},
	{
		ID:       "template-index",
		Template: "Deployment template validation failed: 'The template resource '{resource}' at line '{line}' and column '{column}' is not valid: The language expression property array index '{index}' is out of bounds.",
		Variants: []string{"The language expression property array index '{index}' is out of bounds."},
		Service:  Unknown, Status: 400,
		Meaning: Text{"An expression in the ARM template takes an element of an array that is not there.",
			"Выражение в шаблоне ARM берёт элемент массива, которого нет."},
		Causes: []Cause{
			likely("template-parameter", Observed,
				Text{"A parameter has another form than the template splits: a name where it wants a whole resource ID.",
					"Параметр не той формы, которую делит шаблон: имя вместо полного ID ресурса."},
				Text{"Give the whole ID (/subscriptions/…/workspaces/NAME) where the template asks for it; look at the resource that it names.",
					"Укажите полный ID (/subscriptions/…/workspaces/ИМЯ), где его ждёт шаблон; посмотрите названный им ресурс."}),
		},
		Basis: Observed, Source: srcTemplateIndex,
	},
	{
		ID:       "template-parameter",
		Template: "Deployment template validation failed: 'The provided value '{value}' for the template parameter '{parameter}' at line '{line}' and column '{column}' is not valid. {detail}",
		Variants: []string{
			"Deployment template validation failed: 'The provided value for the template parameter '{parameter}' at line '{line}' and column '{column}' is not valid. {detail}",
			"Deployment template validation failed: 'The value for the template parameter '{parameter}' at line '{line}' and column '{column}' is not provided. {detail}",
			"Deployment template validation failed: 'The template parameters '{parameter}' in the parameters file are not valid; they are not present in the original template {detail}",
		},
		Service: Unknown, Status: 400,
		Meaning: Text{"Azure Resource Manager refuses a parameter of the template before it deploys anything.",
			"Azure Resource Manager отклонил параметр шаблона ещё до развёртывания."},
		Causes: []Cause{
			likely("template-parameter", Documented,
				Text{"A parameter has another form than the template splits: a name where it wants a whole resource ID.",
					"Параметр не той формы, которую делит шаблон: имя вместо полного ID ресурса."},
				Text{"Compare the parameter that the message names with parameters in the template: type, allowedValues, length.",
					"Сверьте названный в сообщении параметр с разделом parameters шаблона: тип, allowedValues, длина."}),
		},
		Basis: Documented, Source: docTemplateErrors,
	},
	{
		ID:       "template-invalid",
		Template: "Deployment template validation failed: 'The template resource '{resource}' at line '{line}' and column '{column}' is not valid: {detail}",
		Variants: []string{
			"Deployment template validation failed: {detail}",
			"Deployment template parse failed: {detail}",
			"Unable to process template language expressions for resource '{resource}' at line '{line}' and column '{column}'. {detail}",
		},
		Service: Unknown, Status: 400,
		Meaning: Text{"Azure Resource Manager refuses the template before it deploys anything.",
			"Azure Resource Manager отклонил шаблон ещё до развёртывания."},
		Causes: []Cause{
			likely("template-syntax", Documented,
				Text{"The template has a mistake at the line that the message names: an expression, a name, a dependency.",
					"В шаблоне ошибка в названной строке: в выражении, имени или зависимости."},
				Text{"Mend that line and check by az deployment group validate, or New-AzResourceGroupDeployment -WhatIf.",
					"Исправьте эту строку и проверьте: az deployment group validate или New-AzResourceGroupDeployment -WhatIf."}),
		},
		Basis: Documented, Source: docTemplateErrors,
	},
	{
		ID:       "query-action-input",
		Template: "Failed to get HTTP response because of invalid input ({input}). Bad request input. Please Check user input parameters (query syntax, chart type or other resource input)",
		Variants: []string{
			"Failed to get HTTP response because of invalid input ({input}).",
			"Bad request input. Please Check user input parameters (query syntax, chart type or other resource input)",
		},
		Service: Gateway, Status: 400,
		Meaning: Text{"The Azure Monitor Logs action of the workflow got input that it cannot use.",
			"Действие Azure Monitor Logs получило данные, с которыми не может работать."},
		Causes: []Cause{
			likely("query-action-input", Observed,
				Text{"The action has no subscription, group or workspace set (DRAFT), or its query is not valid.",
					"В действии не заданы подписка, группа или рабочая область (DRAFT), либо запрос неверен."},
				Text{"Set subscription, resource group, type and workspace anew, sign in its connection, and run the query in Log Analytics.",
					"Заново задайте подписку, группу, тип и рабочую область, войдите в подключение и проверьте запрос в Log Analytics."}),
		},
		Basis: Observed, Source: srcQueryAction,
	},
}

func providerNotRegistered() Cause {
	return Cause{ID: "provider-not-registered", Certainty: Likely, Basis: Documented,
		Summary: Text{"The resource provider that the message names is not registered in the subscription.",
			"Поставщик ресурсов из сообщения не зарегистрирован в подписке."},
		Fix: Text{"Run az provider register --namespace NAMESPACE, wait until az provider show says Registered, then repeat.",
			"Выполните az provider register --namespace NAMESPACE, дождитесь Registered в az provider show и повторите."}}
}
