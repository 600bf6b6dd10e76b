package around

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	docARMThrottle = "https://learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling"
	docRBACTrouble = "https://learn.microsoft.com/azure/role-based-access-control/troubleshooting"
	docARMJobSize  = "https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-job-size-exceeded"
	docARMQuota    = "https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-resource-quota"
)

// managerCodes are further ones of Azure Resource Manager, as integrators of Sentinel and Defender
// for Cloud meet them.
var managerCodes = []*fact.Code{
	&managerInvalidRequestContent,
	&managerInvalidRequestFormat,
	&managerLinkedInvalidPropertyID,
	&managerInvalidResourceReference,
	&managerInvalidResourceLocation,
	&managerLocationNotAvailableForResourceType,
	&managerInvalidSubscriptionID,
	&managerInvalidResourceNamespace,
	&managerInvalidResourceGroup,
	&managerReadOnlyDisabledSubscription,
	&managerSubscriptionRequestsThrottled,
	&managerQuotaExceeded,
	&managerResourceQuotaExceeded,
	&managerRoleAssignmentExists,
	&managerRoleAssignmentUpdateNotPermitted,
	&managerRoleAssignmentLimitExceeded,
	&managerPrincipalNotFound,
	&managerRoleDefinitionWithSameNameExists,
	&managerDeploymentActive,
	&managerAnotherOperationInProgress,
	&managerDeploymentQuotaExceeded,
	&managerJobSizeExceeded,
	&managerDeploymentSizeExceeded,
	&managerResourceGroupBeingDeleted,
	&managerInvalidContentLink,
	&managerMultipleErrorsOccurred,
	&managerRateLimiting,
	&managerResponsePayloadTooLarge,
}

var managerInvalidRequestContent = fact.Code{
	Name: "InvalidRequestContent", Service: fact.Unknown, Status: 400,
	Message: "The request content was invalid and could not be deserialized: {detail}",
	Meaning: fact.Text{En: "Azure Resource Manager can't parse the request body.",
		Ru: "Azure Resource Manager не может разобрать тело запроса."},
	Causes: []fact.Cause{armBody(fact.Likely)},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: source.ARMErrors,
}

var managerInvalidRequestFormat = fact.Code{
	Name: "InvalidRequestFormat", Service: fact.Unknown, Status: 400,
	Message: "Cannot parse the request.",
	Meaning: fact.Text{En: "A resource provider can't parse the request body.",
		Ru: "Поставщик ресурсов не может разобрать тело запроса."},
	Causes: []fact.Cause{armBody(fact.Likely)},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: source.ARMErrors,
}

var managerLinkedInvalidPropertyID = fact.Code{
	Name: "LinkedInvalidPropertyId", Service: fact.Unknown, Status: 400,
	Message: "Property id '{id}' at path '{path}' is invalid. Expect fully qualified resource Id that start with '/subscriptions/{detail}",
	Meaning: fact.Text{En: "A resource ID in the body is incomplete.",
		Ru: "Идентификатор ресурса в теле неполный."},
	Causes: []fact.Cause{armReference(fact.Likely)},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: source.ARMErrors,
}

var managerInvalidResourceReference = fact.Code{
	Name: "InvalidResourceReference", Service: fact.Unknown, Status: 400,
	Message: "Resource {resource} referenced by resource {other} was not found. Please make sure that the referenced resource exists, and that both resources are in the same region.",
	Meaning: fact.Text{En: "The request refers to a resource that doesn't exist.",
		Ru: "Запрос ссылается на отсутствующий ресурс."},
	Causes: []fact.Cause{armReference(fact.Likely)},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: source.ARMErrors,
}

var managerInvalidResourceLocation = fact.Code{
	Name: "InvalidResourceLocation", Service: fact.Unknown, Status: 409,
	Message:  "The resource '{resource}' already exists in location '{location}' in resource group '{group}'. A resource with the same name cannot be created in location '{other}'.",
	Variants: []string{"The resource '{resource}' already exists in location '{location}' in resource group '{group}'."},
	Meaning: fact.Text{En: "The resource already exists in a different region.",
		Ru: "Ресурс есть, но в другом регионе."},
	Causes: []fact.Cause{armPlace(fact.Likely)},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: source.ARMErrors,
}

var managerLocationNotAvailableForResourceType = fact.Code{
	Name: "LocationNotAvailableForResourceType", Service: fact.Unknown, Status: 400,
	Message: "The provided location '{location}' is not available for resource type '{type}'. List of available regions for the resource type is {detail}",
	Meaning: fact.Text{En: "This type of resource isn't offered in that region.",
		Ru: "В этом регионе такого типа ресурсов нет."},
	Causes: []fact.Cause{armPlace(fact.Likely)},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: source.ARMErrors,
}

var managerInvalidSubscriptionID = fact.Code{
	Name: "InvalidSubscriptionId", Service: fact.Unknown, Status: 400,
	Message: "The provided subscription identifier '{subscription}' is malformed or invalid.",
	Meaning: fact.Text{En: "The value in the subscription's place isn't a subscription ID.",
		Ru: "Переданное как подписка — не идентификатор подписки."},
	Causes: []fact.Cause{armName(fact.Likely)},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: source.ARMErrors,
}

var managerInvalidResourceNamespace = fact.Code{
	Name: "InvalidResourceNamespace", Service: fact.Unknown, Status: 404,
	Message: "The resource namespace '{namespace}' is invalid.",
	Meaning: fact.Text{En: "Resource Manager doesn't recognize this provider: the namespace is misspelled.",
		Ru: "Resource Manager не знает такого поставщика: пространство имён написано с ошибкой."},
	Causes: []fact.Cause{armName(fact.Likely)},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: source.ARMErrors,
}

var managerInvalidResourceGroup = fact.Code{
	Name: "InvalidResourceGroup", Service: fact.Unknown, Status: 400,
	Message:  "The provided resource group name '{group}' has these invalid characters: {detail}",
	Variants: []string{"The provided resource group name '{group}' has these invalid characters"},
	Meaning: fact.Text{En: "The resource group name has characters that aren't allowed.",
		Ru: "В имени группы ресурсов недопустимые символы."},
	Causes: []fact.Cause{armName(fact.Likely)},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: source.ARMErrors,
}

var managerReadOnlyDisabledSubscription = fact.Code{
	Name: "ReadOnlyDisabledSubscription", Service: fact.Unknown, Status: 409,
	Message: "The subscription '{subscription}' is disabled and therefore marked as read only. You cannot perform any write actions on this subscription until it is re-enabled.",
	Meaning: fact.Text{En: "The subscription is disabled, so you can't change anything in it.",
		Ru: "Подписка отключена: менять в ней ничего нельзя."},
	Causes: []fact.Cause{armDisabled(fact.Likely)},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: source.ARMErrors,
}

var managerSubscriptionRequestsThrottled = fact.Code{
	Name: "SubscriptionRequestsThrottled", Service: fact.Unknown, Status: 429,
	Message:  "Number of requests for subscription '{subscription}' and operation '{operation}' exceeded the backend storage limit. Please try again after '{seconds}' seconds.",
	Variants: []string{"Number of 'read' requests for subscription '{subscription}' exceeded the limit of '{limit}' for time interval '{interval}'. Please try again after '{seconds}' minutes."},
	Meaning: fact.Text{En: "Resource Manager limits calls per subscription and identity.",
		Ru: "Resource Manager ограничивает вызовы по подписке и удостоверению."},
	Causes: []fact.Cause{cause.CallRate(fact.Likely)},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: source.ARMErrors,
}

var managerQuotaExceeded = fact.Code{
	Name: "QuotaExceeded", Service: fact.Unknown, Status: 409,
	Message: "Operation could not be completed as it results in exceeding approved {quota} quota.",
	Meaning: fact.Text{En: "The subscription doesn't have enough quota for this.",
		Ru: "Квоты подписки на это не хватает."},
	Causes: []fact.Cause{armQuota(fact.Likely)},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: docARMQuota,
}

var managerResourceQuotaExceeded = fact.Code{
	Name: "ResourceQuotaExceeded", Service: fact.Unknown, Status: 400,
	Message: "Creating the resource of type '{type}' would exceed the quota of '{limit}' resources of type '{other}' per resource group.",
	Meaning: fact.Text{En: "The resource group or subscription can't hold more of these.",
		Ru: "Больше таких ресурсов группа или подписка не вмещает."},
	Causes: []fact.Cause{armQuota(fact.Likely)},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: docARMQuota,
}

var managerRoleAssignmentExists = fact.Code{
	Name: "RoleAssignmentExists", Service: fact.Unknown, Status: 409,
	Message:  "The role assignment already exists.",
	Variants: []string{"The role assignment already exists. The ID of the existing role assignment is {id}."},
	Meaning: fact.Text{En: "The identity already has this role there.",
		Ru: "У удостоверения уже есть эта роль."},
	Causes: []fact.Cause{armAssigned(fact.Likely)},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: docRBACTrouble,
}

var managerRoleAssignmentUpdateNotPermitted = fact.Code{
	Name: "RoleAssignmentUpdateNotPermitted", Service: fact.Unknown, Status: 400,
	Message: "Tenant ID, application ID, principal ID, and scope are not allowed to be updated.",
	Meaning: fact.Text{En: "A role assignment with this name already exists for another identity or scope.",
		Ru: "Назначение роли с таким именем есть для другого удостоверения или области."},
	Causes: []fact.Cause{armAssigned(fact.Likely)},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: docRBACTrouble,
}

var managerRoleAssignmentLimitExceeded = fact.Code{
	Name: "RoleAssignmentLimitExceeded", Service: fact.Unknown, Status: 400,
	Message: "No more role assignments can be created",
	Meaning: fact.Text{En: "The subscription has the maximum number of role assignments (4,000).",
		Ru: "В подписке предельное число назначений ролей (4000)."},
	Causes: []fact.Cause{armQuota(fact.Likely)},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: docRBACTrouble,
}

var managerPrincipalNotFound = fact.Code{
	Name: "PrincipalNotFound", Service: fact.Unknown, Status: 400,
	Message: "Principal {principal} does not exist in the directory {tenant}.",
	Meaning: fact.Text{En: "The role can't be assigned: the directory doesn't have this identity.",
		Ru: "Роль назначить нельзя: каталог не знает этого удостоверения."},
	Causes: []fact.Cause{armPrincipal(fact.Likely)},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: docRBACTrouble,
}

var managerRoleDefinitionWithSameNameExists = fact.Code{
	Name: "RoleDefinitionWithSameNameExists", Service: fact.Unknown, Status: 409,
	Message: "A custom role with the same name already exists in this directory. Use a different name",
	Meaning: fact.Text{En: "The tenant already has a custom role with this name.",
		Ru: "В тенанте уже есть настраиваемая роль с таким именем."},
	Causes: []fact.Cause{roleNameTaken(fact.Likely)},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: docRBACTrouble,
}

var managerDeploymentActive = fact.Code{
	Name: "DeploymentActive", Service: fact.Unknown, Status: 409,
	Message: "Unable to edit or replace deployment '{deployment}': previous deployment from '{time}' is still active (expiration time is '{expiry}'). Please see {detail}",
	Meaning: fact.Text{En: "A deployment with this name is still running.",
		Ru: "Развёртывание с таким именем ещё идёт."},
	Causes: []fact.Cause{armBusy(fact.Likely)},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: source.ARMErrors,
}

var managerAnotherOperationInProgress = fact.Code{
	Name: "AnotherOperationInProgress", Service: fact.Unknown, Status: 429,
	Message: "Another operation on this or dependent resource is in progress. To retrieve status of the operation use uri: {detail}",
	Meaning: fact.Text{En: "Another operation on the resource is running.",
		Ru: "Над ресурсом уже идёт другая операция."},
	Causes: []fact.Cause{armBusy(fact.Likely)},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: source.ARMErrors,
}

var managerDeploymentQuotaExceeded = fact.Code{
	Name: "DeploymentQuotaExceeded", Service: fact.Unknown, Status: 409,
	Message: "Creating the deployment '{deployment}' would exceed the quota of '800'. The current deployment count is '{count}'. Please delete some deployments before creating a new one, or see {detail}",
	Meaning: fact.Text{En: "The deployment history is full.",
		Ru: "История развёртываний заполнена."},
	Causes: []fact.Cause{armHistory(fact.Likely)},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: source.ARMErrors,
}

var managerJobSizeExceeded = fact.Code{
	Name: "JobSizeExceeded", Service: fact.Unknown, Status: 400,
	Message:  "The job size exceeds the maximum allowed size",
	Variants: []string{"Template expansion exceeded the maximum size"},
	Meaning: fact.Text{En: "The deployment is larger than Resource Manager accepts.",
		Ru: "Развёртывание больше, чем принимает Resource Manager."},
	Causes: []fact.Cause{armSize(fact.Likely)},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: docARMJobSize,
}

var managerDeploymentSizeExceeded = fact.Code{
	Name: "DeploymentSizeExceeded", Service: fact.Unknown, Status: 400,
	Message: "The deployment size exceeds the maximum allowed size",
	Meaning: fact.Text{En: "The deployment is larger than Resource Manager accepts.",
		Ru: "Развёртывание больше, чем принимает Resource Manager."},
	Causes: []fact.Cause{armSize(fact.Likely)},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: docARMJobSize,
}

var managerResourceGroupBeingDeleted = fact.Code{
	Name: "ResourceGroupBeingDeleted", Service: fact.Unknown, Status: 409,
	Message: "The resource group '{group}' is in deprovisioning state and cannot perform this operation.",
	Meaning: fact.Text{En: "The resource group is being deleted.",
		Ru: "Группа ресурсов удаляется."},
	Causes: []fact.Cause{armGroupGoes(fact.Likely)},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: source.ARMErrors,
}

var managerInvalidContentLink = fact.Code{
	Name: "InvalidContentLink", Service: fact.Unknown, Status: 400,
	Message:  "Unable to download deployment content from '{url}'. The tracking Id is '{id}'.",
	Variants: []string{"Unable to download deployment content from '{url}'."},
	Meaning: fact.Text{En: "Resource Manager can't download the template from that URL.",
		Ru: "Resource Manager не может получить шаблон по этому URL."},
	Causes: []fact.Cause{armLink(fact.Likely)},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: source.ARMErrors,
}

var managerMultipleErrorsOccurred = fact.Code{
	Name: "MultipleErrorsOccurred", Service: fact.Unknown, Wraps: true,
	Message: "Multiple error occurred: {detail}",
	Meaning: fact.Text{En: "Several parts of the template failed; the details give the reason for each.",
		Ru: "Не удалось несколько частей шаблона; причина каждой — в подробностях."},
	Causes: []fact.Cause{deploymentDetails()},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: source.ARMErrors,
}

var managerRateLimiting = fact.Code{
	Name: "RateLimiting", Service: fact.Unknown, Status: 429,
	Meaning: fact.Text{En: "Azure Resource Graph limits queries: 15 in 5 seconds per user.",
		Ru: "Azure Resource Graph ограничивает запросы: 15 за 5 секунд на пользователя."},
	Causes: []fact.Cause{cause.CallRate(fact.Likely)},
	Docs:   []string{source.ARMErrors},
	Basis:  fact.Documented, Source: "https://learn.microsoft.com/azure/governance/resource-graph/concepts/guidance-for-throttled-requests",
}

var managerResponsePayloadTooLarge = fact.Code{
	Name: "ResponsePayloadTooLarge", Service: fact.Unknown, Status: 400,
	Message: "Response payload size is {size}, and has exceeded the limit of {limit}. Please consider querying less data at a time and make paginated call if needed.",
	Meaning: fact.Text{En: "Azure Resource Graph found more than it can return at once.",
		Ru: "Azure Resource Graph нашёл больше, чем возвращает за раз."},
	Causes: []fact.Cause{graphTooMuch(fact.Likely)},
	Docs:   []string{"https://learn.microsoft.com/azure/governance/resource-graph/troubleshoot/general"},
	Basis:  fact.Documented, Source: "https://learn.microsoft.com/azure/governance/resource-graph/troubleshoot/general",
}

// managerMessages are those of Azure Resource Manager that no code of their own comes with.
var managerMessages = []fact.Message{
	{
		ID: "azure-no-token", Template: "Authentication failed. The 'Authorization' header is provided in an invalid format.",
		Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "Resource Manager got an Authorization header that it can't read.",
			Ru: "Resource Manager получил нечитаемый заголовок Authorization."},
		Causes: []fact.Cause{armToken(fact.Likely)},
		Basis:  fact.Observed, Source: source.ARMErrors,
	},
	{
		ID: "azure-template-api-version", Template: "Both api-version property at line '{line}' and column '{column}' and api-profile property for the template cannot be null or empty.",
		Variants: []string{
			"Either explicitly specify the api-version for the resource or specify the api-profile for the template.",
		},
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "A resource in the template has no api-version.",
			Ru: "У ресурса шаблона не указана api-version."},
		Causes: []fact.Cause{templateVersion(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/sreedharande/Microsoft-Sentinel-As-A-Code/issues/8",
	},
	{
		ID: "resource-graph-denied", Template: "Access is denied to the requested resource. The user might not have enough permission.",
		Service: fact.Unknown, Status: 403,
		Meaning: fact.Text{En: "Azure Resource Graph isn't allowed to read the requested data.",
			Ru: "Azure Resource Graph не может прочитать запрошенное."},
		Causes: []fact.Cause{graphAccess(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/microsoft/ARI/issues/255",
	},
	{
		ID: "resource-graph-invalid", Template: "Query is invalid. Please refer to the documentation for the Azure Resource Graph service and fix the error before retrying.",
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "Azure Resource Graph refused the query.",
			Ru: "Azure Resource Graph отклонил запрос."},
		Causes: []fact.Cause{graphQueryInvalid(fact.Likely)},
		Basis:  fact.Documented, Source: "https://learn.microsoft.com/azure/governance/resource-graph/troubleshoot/general",
	},
	{
		ID: "resource-graph-throttled", Template: "Please see https://aka.ms/resourcegraph-throttling for help.",
		Service: fact.Unknown, Status: 429,
		Meaning: fact.Text{En: "Azure Resource Graph limits queries: 15 in 5 seconds per user.",
			Ru: "Azure Resource Graph ограничивает запросы: 15 за 5 секунд на пользователя."},
		Causes: []fact.Cause{cause.CallRate(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/microsoft/azure_arc/issues/666",
	},
	{
		ID: "azure-body-not-valid", Template: "The request content is not valid and could not be deserialized: {detail}",
		Variants: []string{
			"The request content was invalid and could not be deserialized: {detail}",
		},
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "The service can't parse the request body.",
			Ru: "Служба не может прочитать тело запроса."},
		Causes: []fact.Cause{armBody(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/Azure/azure-cli/issues/13125",
	},
	{
		ID: "template-variable-missing", Template: "The template variable '{variable}' is not found.",
		Variants: []string{
			"The template variable '{variable}' is not found. Please see https://aka.ms/arm-syntax-variables for usage details.",
			"The template parameter '{variable}' is not found.",
			"The template parameter '{variable}' is not found. Please see https://aka.ms/arm-syntax-parameters for usage details.",
		},
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "The template uses a variable that it doesn't define.",
			Ru: "Шаблон использует переменную, которой в нём нет."},
		Causes: []fact.Cause{templateName(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/rod-trent/SentinelPlaybooks/issues/8",
	},
	{
		ID: "template-resource-missing", Template: "The resource '{resource}' is not defined in the template.",
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "Something in the template depends on a resource that isn't in it.",
			Ru: "Что-то в шаблоне зависит от ресурса, которого в нём нет."},
		Causes: []fact.Cause{templateName(fact.Likely)},
		Basis:  fact.Documented, Source: docTemplateErrors,
	},
	{
		ID: "manager-no-answer-in-time", Template: "The gateway did not receive a response from '{namespace}' within the specified time period.",
		Service: fact.Unknown, Status: 504,
		Meaning: fact.Text{En: "The resource provider behind Azure Resource Manager didn't answer in time.",
			Ru: "Поставщик ресурсов за Azure Resource Manager не ответил вовремя."},
		Causes: []fact.Cause{
			cause.Likely("resource-provider-fault", fact.Documented,
				fact.Text{En: "The resource provider that the message names was slow or down.",
					Ru: "Поставщик ресурсов, названный в сообщении, был перегружен или недоступен."},
				fact.Text{En: "Retry, waiting longer each time; check Azure Service Health. If only one subscription fails, check that its provider is registered.",
					Ru: "Повторяйте с растущей паузой; посмотрите Azure Service Health. Если сбой лишь в одной подписке, проверьте, зарегистрирован ли в ней поставщик."}),
		},
		Basis: fact.Observed, Source: "https://github.com/wortell/AZSentinel/issues/18",
	},
}

func armBody(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "azure-body", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The body isn't what the resource type expects: it can't be parsed, or a property is missing, unknown, or mistyped.",
			Ru: "Тело не то, что ожидает тип ресурсов: не разбирается, либо свойства нет, оно неизвестно или другого типа."},
		Fix: fact.Text{En: "Correct the property named in the message; compare with the resource type's page for the same api-version.",
			Ru: "Исправьте свойство из сообщения; сверьте со страницей типа ресурсов для той же api-version."}}
}

func armBusy(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "azure-operation-running", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "Another operation on this resource or its deployment hasn't finished.",
			Ru: "Другая операция над этим ресурсом или его развёртыванием ещё не закончилась."},
		Fix: fact.Text{En: "Wait until it ends (Deployments, or Activity log), then send the request again; don't run deployments with the same name in parallel.",
			Ru: "Дождитесь её конца (Deployments или Activity log) и повторите запрос; не запускайте развёртывания с одним именем одновременно."}}
}

func armSize(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "azure-template-size", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The template, its expanded form, or its parameters exceed the Resource Manager limit (4 MB).",
			Ru: "Шаблон, его развёрнутая форма или параметры больше, чем принимает Resource Manager (4 МБ)."},
		Fix: fact.Text{En: "Split the template into linked templates or modules; shorten long queries and loops.",
			Ru: "Разделите шаблон на связанные шаблоны или модули; сократите длинные запросы и циклы."}}
}

func armName(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "azure-name", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "A name or ID in the path isn't in the form that Resource Manager accepts, or a variable is empty.",
			Ru: "Имя или идентификатор в пути не той формы, которую принимает Resource Manager, или переменная пуста."},
		Fix: fact.Text{En: "Print the URL being sent; check that no segment is empty and that the IDs are GUIDs.",
			Ru: "Выведите отправляемый URL; проверьте, нет ли пустых частей и имеют ли идентификаторы вид GUID."}}
}

func armPlace(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "azure-region", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The resource exists in a different region, or the type isn't offered in the requested region.",
			Ru: "Ресурс есть в другом регионе, или тип не предлагается в запрошенном."},
		Fix: fact.Text{En: "Use the region of the existing resource, or a region listed in the message.",
			Ru: "Укажите регион существующего ресурса или один из перечисленных в сообщении."}}
}

func armDisabled(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "azure-subscription-disabled", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The subscription is disabled: it expired, reached its spending limit, or wasn't paid.",
			Ru: "Подписка отключена: истекла, исчерпала лимит расходов или не оплачена."},
		Fix: fact.Text{En: "Have the billing owner reactivate it under Subscriptions; reads still work, but writes don't.",
			Ru: "Попросите владельца оплаты включить её в разделе Subscriptions; чтение работает, запись — нет."}}
}

func armQuota(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "azure-quota", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "A quota of the subscription, region, or resource group is used up.",
			Ru: "Исчерпана квота подписки, региона или группы ресурсов."},
		Fix: fact.Text{En: "Request more under Quotas in the Azure portal, or delete what you don't use.",
			Ru: "Запросите увеличение в разделе Quotas на портале Azure или удалите лишнее."}}
}

func armAssigned(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "role-assignment-exists", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The role is already assigned to this identity at this scope.",
			Ru: "Эта роль уже назначена этому удостоверению в этой области."},
		Fix: fact.Text{En: "Treat this answer as success; in templates, derive the name with guid() from scope, role, and principal.",
			Ru: "Считайте этот ответ успехом; в шаблонах получайте имя через guid() из области, роли и удостоверения."}}
}

func armPrincipal(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "principal-not-there", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The identity isn't in the subscription's directory yet, or the ID is the app's, not its service principal's.",
			Ru: "Удостоверения ещё нет в каталоге подписки, или указан идентификатор приложения, а не его субъекта-службы."},
		Fix: fact.Text{En: "Use the object ID from Enterprise applications, set principalType to ServicePrincipal, and wait a minute after the identity was created.",
			Ru: "Берите object ID из Enterprise applications, укажите principalType ServicePrincipal и подождите минуту после создания удостоверения."}}
}

func armToken(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "azure-token", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "Resource Manager can't read the token: it's damaged, truncated, or sent without Bearer.",
			Ru: "Resource Manager не может прочитать токен: он повреждён, обрезан или отправлен без Bearer."},
		Fix: fact.Text{En: "Request a new token for https://management.azure.com/.default and send it as Authorization: Bearer TOKEN, on one line.",
			Ru: "Запросите новый токен для https://management.azure.com/.default и передайте как Authorization: Bearer TOKEN, одной строкой."}}
}

func armGroupGoes(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "azure-group-deleting", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The resource group is being deleted.",
			Ru: "Группа ресурсов удаляется."},
		Fix: fact.Text{En: "Wait until the deletion is complete, create it again, and redeploy.",
			Ru: "Дождитесь удаления, создайте её заново и повторите развёртывание."}}
}

func armReference(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "azure-reference", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "A resource that the request refers to doesn't exist, or its ID is incomplete.",
			Ru: "Ресурса, на который ссылается запрос, нет, или его идентификатор неполный."},
		Fix: fact.Text{En: "Give the full resource ID (/subscriptions/…/providers/…), and deploy the referenced resource first (dependsOn).",
			Ru: "Укажите полный идентификатор ресурса (/subscriptions/…/providers/…) и сначала разверните тот ресурс (dependsOn)."}}
}

func armHistory(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "azure-deployment-history", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The group's history has reached 800 deployments.",
			Ru: "В истории группы уже 800 развёртываний."},
		Fix: fact.Text{En: "Delete old entries under Deployments (this doesn't delete resources), or remove the lock that prevents automatic deletion.",
			Ru: "Удалите старые записи в Deployments (ресурсы при этом не удаляются) или снимите блокировку, мешающую автоудалению."}}
}

func armLink(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "azure-template-link", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "Resource Manager can't download the linked template: it's private, its SAS expired, or the URL isn't the raw file.",
			Ru: "Resource Manager не может скачать связанный шаблон: закрыт, истёк SAS или это не сам файл."},
		Fix: fact.Text{En: "Use a URL that works without sign-in (raw file) or a SAS that is still valid; test it in a private window.",
			Ru: "Возьмите URL, который открывается без входа (сам файл), или действующий SAS; проверьте в приватном окне."}}
}

func roleNameTaken(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "role-name-taken", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "Custom role names must be unique in the tenant, across all its subscriptions.",
			Ru: "Имена настраиваемых ролей должны быть уникальны в тенанте, в том числе между подписками."},
		Fix: fact.Text{En: "Add the subscription to assignableScopes of the existing role, or use a different name.",
			Ru: "Добавьте подписку в assignableScopes существующей роли или возьмите другое имя."}}
}

func templateVersion(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "template-api-version", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "A resource in the template has no apiVersion; some tools leave it out when exporting.",
			Ru: "У ресурса в шаблоне нет apiVersion; выгрузки некоторых инструментов его пропускают."},
		Fix: fact.Text{En: "Add apiVersion to the resource at that line, such as 2023-02-01 for Microsoft.SecurityInsights.",
			Ru: "Добавьте apiVersion ресурсу в этой строке, например 2023-02-01 для Microsoft.SecurityInsights."}}
}

func graphQueryInvalid(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "resource-graph-query", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "Azure Resource Graph can't run the query: it supports a subset of KQL and has its own table names.",
			Ru: "Azure Resource Graph не может выполнить запрос: у него подмножество KQL и свои имена таблиц."},
		Fix: fact.Text{En: "Read the innermost details; use tables such as securityresources and resources, at most 3 joins, and operators that Resource Graph supports.",
			Ru: "Прочитайте самые внутренние details; берите securityresources, resources и т. п., до 3 join и поддерживаемые операторы."}}
}

func graphTooMuch(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "resource-graph-page", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The Azure Resource Graph response is larger than 16 MB.",
			Ru: "Ответ Azure Resource Graph больше 16 МБ."},
		Fix: fact.Text{En: "Project fewer columns, and read page by page: $top up to 1000 with $skipToken.",
			Ru: "Выводите меньше столбцов и читайте по страницам: $top до 1000 и $skipToken."}}
}

func graphAccess(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "resource-graph-access", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The caller has no read access to any of the requested subscriptions or management groups.",
			Ru: "У вызывающего нет доступа на чтение к запрошенным подпискам или группам управления."},
		Fix: fact.Text{En: "Assign Reader (for securityresources, Security Reader) on the subscription or management group, and list only the ones the caller can see.",
			Ru: "Назначьте Reader (для securityresources — Security Reader) на подписку или группу управления и указывайте только видимые."}}
}

func templateName(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "template-name-undefined", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The template refers to a variable, parameter, or resource that it doesn't define.",
			Ru: "Шаблон ссылается на переменную, параметр или ресурс, которых в нём нет."},
		Fix: fact.Text{En: "Define the missing item in the template, or correct the name where it's used; exports often renumber connections.",
			Ru: "Определите недостающее в шаблоне или исправьте имя там, где оно используется; выгрузки часто меняют номер подключения."}}
}
