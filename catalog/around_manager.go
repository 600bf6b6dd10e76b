package catalog

const (
	docARMThrottle = "https://learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling"
	docRBACTrouble = "https://learn.microsoft.com/azure/role-based-access-control/troubleshooting"
	docARMJobSize  = "https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-job-size-exceeded"
	docARMQuota    = "https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-resource-quota"
)

// managerCodes are further ones of Azure Resource Manager, as integrators of Sentinel and Defender
// for Cloud meet them.
var managerCodes = []*Code{
	&managerInvalidRequestContent,
	&managerInvalidRequestFormat,
	&managerLinkedInvalidPropertyId,
	&managerInvalidResourceReference,
	&managerInvalidResourceLocation,
	&managerLocationNotAvailableForResourceType,
	&managerInvalidSubscriptionId,
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

var managerInvalidRequestContent = Code{
	Name: "InvalidRequestContent", Service: Unknown, Status: 400,
	Message: "The request content was invalid and could not be deserialized: {detail}",
	Meaning: Text{"Azure Resource Manager can't read the body of the request.",
		"Azure Resource Manager не может прочитать тело запроса."},
	Causes: []Cause{armBody(Likely)},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docARMErrors,
}

var managerInvalidRequestFormat = Code{
	Name: "InvalidRequestFormat", Service: Unknown, Status: 400,
	Message: "Cannot parse the request.",
	Meaning: Text{"A resource provider can't parse the body of the request.",
		"Поставщик ресурсов не может разобрать тело запроса."},
	Causes: []Cause{armBody(Likely)},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docARMErrors,
}

var managerLinkedInvalidPropertyId = Code{
	Name: "LinkedInvalidPropertyId", Service: Unknown, Status: 400,
	Message: "Property id '{id}' at path '{path}' is invalid. Expect fully qualified resource Id that start with '/subscriptions/{detail}",
	Meaning: Text{"A resource ID inside the body isn't complete.",
		"Идентификатор ресурса в теле неполный."},
	Causes: []Cause{armReference(Likely)},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docARMErrors,
}

var managerInvalidResourceReference = Code{
	Name: "InvalidResourceReference", Service: Unknown, Status: 400,
	Message: "Resource {resource} referenced by resource {other} was not found. Please make sure that the referenced resource exists, and that both resources are in the same region.",
	Meaning: Text{"The request refers to a resource that isn't there.",
		"Запрос ссылается на отсутствующий ресурс."},
	Causes: []Cause{armReference(Likely)},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docARMErrors,
}

var managerInvalidResourceLocation = Code{
	Name: "InvalidResourceLocation", Service: Unknown, Status: 409,
	Message:  "The resource '{resource}' already exists in location '{location}' in resource group '{group}'. A resource with the same name cannot be created in location '{other}'.",
	Variants: []string{"The resource '{resource}' already exists in location '{location}' in resource group '{group}'."},
	Meaning: Text{"The resource exists, in another region.",
		"Ресурс есть, но в другом регионе."},
	Causes: []Cause{armPlace(Likely)},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docARMErrors,
}

var managerLocationNotAvailableForResourceType = Code{
	Name: "LocationNotAvailableForResourceType", Service: Unknown, Status: 400,
	Message: "The provided location '{location}' is not available for resource type '{type}'. List of available regions for the resource type is {detail}",
	Meaning: Text{"This type of resource isn't offered in that region.",
		"В этом регионе такого типа ресурсов нет."},
	Causes: []Cause{armPlace(Likely)},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docARMErrors,
}

var managerInvalidSubscriptionId = Code{
	Name: "InvalidSubscriptionId", Service: Unknown, Status: 400,
	Message: "The provided subscription identifier '{subscription}' is malformed or invalid.",
	Meaning: Text{"What was sent as the subscription isn't a subscription ID.",
		"Переданное как подписка — не идентификатор подписки."},
	Causes: []Cause{armName(Likely)},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docARMErrors,
}

var managerInvalidResourceNamespace = Code{
	Name: "InvalidResourceNamespace", Service: Unknown, Status: 404,
	Message: "The resource namespace '{namespace}' is invalid.",
	Meaning: Text{"Resource Manager doesn't know this provider: the namespace is misspelled.",
		"Resource Manager не знает такого поставщика: пространство имён написано с ошибкой."},
	Causes: []Cause{armName(Likely)},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docARMErrors,
}

var managerInvalidResourceGroup = Code{
	Name: "InvalidResourceGroup", Service: Unknown, Status: 400,
	Message:  "The provided resource group name '{group}' has these invalid characters: {detail}",
	Variants: []string{"The provided resource group name '{group}' has these invalid characters"},
	Meaning: Text{"The name of the resource group has characters that it can't have.",
		"В имени группы ресурсов недопустимые символы."},
	Causes: []Cause{armName(Likely)},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docARMErrors,
}

var managerReadOnlyDisabledSubscription = Code{
	Name: "ReadOnlyDisabledSubscription", Service: Unknown, Status: 409,
	Message: "The subscription '{subscription}' is disabled and therefore marked as read only. You cannot perform any write actions on this subscription until it is re-enabled.",
	Meaning: Text{"The subscription is disabled: nothing can be changed in it.",
		"Подписка отключена: менять в ней ничего нельзя."},
	Causes: []Cause{armDisabled(Likely)},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docARMErrors,
}

var managerSubscriptionRequestsThrottled = Code{
	Name: "SubscriptionRequestsThrottled", Service: Unknown, Status: 429,
	Message:  "Number of requests for subscription '{subscription}' and operation '{operation}' exceeded the backend storage limit. Please try again after '{seconds}' seconds.",
	Variants: []string{"Number of 'read' requests for subscription '{subscription}' exceeded the limit of '{limit}' for time interval '{interval}'. Please try again after '{seconds}' minutes."},
	Meaning: Text{"Resource Manager limits the calls per subscription and identity.",
		"Resource Manager ограничивает вызовы по подписке и удостоверению."},
	Causes: []Cause{callRate(Likely)},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docARMErrors,
}

var managerQuotaExceeded = Code{
	Name: "QuotaExceeded", Service: Unknown, Status: 409,
	Message: "Operation could not be completed as it results in exceeding approved {quota} quota.",
	Meaning: Text{"The subscription hasn't enough quota for this.",
		"Квоты подписки на это не хватает."},
	Causes: []Cause{armQuota(Likely)},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docARMQuota,
}

var managerResourceQuotaExceeded = Code{
	Name: "ResourceQuotaExceeded", Service: Unknown, Status: 400,
	Message: "Creating the resource of type '{type}' would exceed the quota of '{limit}' resources of type '{other}' per resource group.",
	Meaning: Text{"The resource group or subscription can't hold more of these.",
		"Больше таких ресурсов группа или подписка не вмещает."},
	Causes: []Cause{armQuota(Likely)},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docARMQuota,
}

var managerRoleAssignmentExists = Code{
	Name: "RoleAssignmentExists", Service: Unknown, Status: 409,
	Message:  "The role assignment already exists.",
	Variants: []string{"The role assignment already exists. The ID of the existing role assignment is {id}."},
	Meaning: Text{"The identity has this role there already.",
		"У удостоверения уже есть эта роль."},
	Causes: []Cause{armAssigned(Likely)},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docRBACTrouble,
}

var managerRoleAssignmentUpdateNotPermitted = Code{
	Name: "RoleAssignmentUpdateNotPermitted", Service: Unknown, Status: 400,
	Message: "Tenant ID, application ID, principal ID, and scope are not allowed to be updated.",
	Meaning: Text{"A role assignment with this name exists for another identity or scope.",
		"Назначение роли с таким именем есть для другого удостоверения или области."},
	Causes: []Cause{armAssigned(Likely)},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docRBACTrouble,
}

var managerRoleAssignmentLimitExceeded = Code{
	Name: "RoleAssignmentLimitExceeded", Service: Unknown, Status: 400,
	Message: "No more role assignments can be created",
	Meaning: Text{"The subscription has as many role assignments as it can hold (4,000).",
		"В подписке предельное число назначений ролей (4000)."},
	Causes: []Cause{armQuota(Likely)},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docRBACTrouble,
}

var managerPrincipalNotFound = Code{
	Name: "PrincipalNotFound", Service: Unknown, Status: 400,
	Message: "Principal {principal} does not exist in the directory {tenant}.",
	Meaning: Text{"The role can't be assigned: the directory doesn't know this identity.",
		"Роль назначить нельзя: каталог не знает этого удостоверения."},
	Causes: []Cause{armPrincipal(Likely)},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docRBACTrouble,
}

var managerRoleDefinitionWithSameNameExists = Code{
	Name: "RoleDefinitionWithSameNameExists", Service: Unknown, Status: 409,
	Message: "A custom role with the same name already exists in this directory. Use a different name",
	Meaning: Text{"A custom role with this name exists in the tenant.",
		"В тенанте уже есть настраиваемая роль с таким именем."},
	Causes: []Cause{roleNameTaken(Likely)},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docRBACTrouble,
}

var managerDeploymentActive = Code{
	Name: "DeploymentActive", Service: Unknown, Status: 409,
	Message: "Unable to edit or replace deployment '{deployment}': previous deployment from '{time}' is still active (expiration time is '{expiry}'). Please see {detail}",
	Meaning: Text{"A deployment of this name is still running.",
		"Развёртывание с таким именем ещё идёт."},
	Causes: []Cause{armBusy(Likely)},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docARMErrors,
}

var managerAnotherOperationInProgress = Code{
	Name: "AnotherOperationInProgress", Service: Unknown, Status: 429,
	Message: "Another operation on this or dependent resource is in progress. To retrieve status of the operation use uri: {detail}",
	Meaning: Text{"Another operation on the resource is running.",
		"Над ресурсом уже идёт другая операция."},
	Causes: []Cause{armBusy(Likely)},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docARMErrors,
}

var managerDeploymentQuotaExceeded = Code{
	Name: "DeploymentQuotaExceeded", Service: Unknown, Status: 409,
	Message: "Creating the deployment '{deployment}' would exceed the quota of '800'. The current deployment count is '{count}'. Please delete some deployments before creating a new one, or see {detail}",
	Meaning: Text{"The history of deployments is full.",
		"История развёртываний заполнена."},
	Causes: []Cause{armHistory(Likely)},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docARMErrors,
}

var managerJobSizeExceeded = Code{
	Name: "JobSizeExceeded", Service: Unknown, Status: 400,
	Message:  "The job size exceeds the maximum allowed size",
	Variants: []string{"Template expansion exceeded the maximum size"},
	Meaning: Text{"The deployment is larger than Resource Manager takes.",
		"Развёртывание больше, чем принимает Resource Manager."},
	Causes: []Cause{armSize(Likely)},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docARMJobSize,
}

var managerDeploymentSizeExceeded = Code{
	Name: "DeploymentSizeExceeded", Service: Unknown, Status: 400,
	Message: "The deployment size exceeds the maximum allowed size",
	Meaning: Text{"The deployment is larger than Resource Manager takes.",
		"Развёртывание больше, чем принимает Resource Manager."},
	Causes: []Cause{armSize(Likely)},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docARMJobSize,
}

var managerResourceGroupBeingDeleted = Code{
	Name: "ResourceGroupBeingDeleted", Service: Unknown, Status: 409,
	Message: "The resource group '{group}' is in deprovisioning state and cannot perform this operation.",
	Meaning: Text{"The resource group is being deleted.",
		"Группа ресурсов удаляется."},
	Causes: []Cause{armGroupGoes(Likely)},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docARMErrors,
}

var managerInvalidContentLink = Code{
	Name: "InvalidContentLink", Service: Unknown, Status: 400,
	Message:  "Unable to download deployment content from '{url}'. The tracking Id is '{id}'.",
	Variants: []string{"Unable to download deployment content from '{url}'."},
	Meaning: Text{"Resource Manager can't fetch the template from that URL.",
		"Resource Manager не может получить шаблон по этому URL."},
	Causes: []Cause{armLink(Likely)},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docARMErrors,
}

var managerMultipleErrorsOccurred = Code{
	Name: "MultipleErrorsOccurred", Service: Unknown, Wraps: true,
	Message: "Multiple error occurred: {detail}",
	Meaning: Text{"Several parts of the template failed; each reason is in the details.",
		"Не удалось несколько частей шаблона; причина каждой — в подробностях."},
	Causes: []Cause{deploymentDetails()},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: docARMErrors,
}

var managerRateLimiting = Code{
	Name: "RateLimiting", Service: Unknown, Status: 429,
	Meaning: Text{"Azure Resource Graph limits the queries: 15 in 5 seconds for each user.",
		"Azure Resource Graph ограничивает запросы: 15 за 5 секунд на пользователя."},
	Causes: []Cause{callRate(Likely)},
	Docs:   []string{docARMErrors},
	Basis:  Documented, Source: "https://learn.microsoft.com/azure/governance/resource-graph/concepts/guidance-for-throttled-requests",
}

var managerResponsePayloadTooLarge = Code{
	Name: "ResponsePayloadTooLarge", Service: Unknown, Status: 400,
	Message: "Response payload size is {size}, and has exceeded the limit of {limit}. Please consider querying less data at a time and make paginated call if needed.",
	Meaning: Text{"Azure Resource Graph found more than it returns at once.",
		"Azure Resource Graph нашёл больше, чем возвращает за раз."},
	Causes: []Cause{graphTooMuch(Likely)},
	Docs:   []string{"https://learn.microsoft.com/azure/governance/resource-graph/troubleshoot/general"},
	Basis:  Documented, Source: "https://learn.microsoft.com/azure/governance/resource-graph/troubleshoot/general",
}

// managerMessages are those of Azure Resource Manager that no code of their own comes with.
var managerMessages = []Message{
	{
		ID: "azure-no-token", Template: "Authentication failed. The 'Authorization' header is provided in an invalid format.",
		Service: Unknown, Status: 401,
		Meaning: Text{"Resource Manager got an Authorization header that it can't read.",
			"Resource Manager получил нечитаемый заголовок Authorization."},
		Causes: []Cause{armToken(Likely)},
		Basis:  Observed, Source: docARMErrors,
	},
	{
		ID: "azure-template-api-version", Template: "Both api-version property at line '{line}' and column '{column}' and api-profile property for the template cannot be null or empty.",
		Variants: []string{
			"Either explicitly specify the api-version for the resource or specify the api-profile for the template.",
		},
		Service: Unknown, Status: 400,
		Meaning: Text{"A resource of the template names no api-version.",
			"У ресурса шаблона не указана api-version."},
		Causes: []Cause{templateVersion(Likely)},
		Basis:  Observed, Source: "https://github.com/sreedharande/Microsoft-Sentinel-As-A-Code/issues/8",
	},
	{
		ID: "resource-graph-denied", Template: "Access is denied to the requested resource. The user might not have enough permission.",
		Service: Unknown, Status: 403,
		Meaning: Text{"Azure Resource Graph may not read what was asked for.",
			"Azure Resource Graph не может прочитать запрошенное."},
		Causes: []Cause{graphAccess(Likely)},
		Basis:  Observed, Source: "https://github.com/microsoft/ARI/issues/255",
	},
	{
		ID: "resource-graph-invalid", Template: "Query is invalid. Please refer to the documentation for the Azure Resource Graph service and fix the error before retrying.",
		Service: Unknown, Status: 400,
		Meaning: Text{"Azure Resource Graph refuses the query.",
			"Azure Resource Graph отклонил запрос."},
		Causes: []Cause{graphQueryInvalid(Likely)},
		Basis:  Documented, Source: "https://learn.microsoft.com/azure/governance/resource-graph/troubleshoot/general",
	},
	{
		ID: "resource-graph-throttled", Template: "Please see https://aka.ms/resourcegraph-throttling for help.",
		Service: Unknown, Status: 429,
		Meaning: Text{"Azure Resource Graph limits the queries: 15 in 5 seconds for each user.",
			"Azure Resource Graph ограничивает запросы: 15 за 5 секунд на пользователя."},
		Causes: []Cause{callRate(Likely)},
		Basis:  Observed, Source: "https://github.com/microsoft/azure_arc/issues/666",
	},
	{
		ID: "azure-body-not-valid", Template: "The request content is not valid and could not be deserialized: {detail}",
		Variants: []string{
			"The request content was invalid and could not be deserialized: {detail}",
		},
		Service: Unknown, Status: 400,
		Meaning: Text{"The service can't read the body of the request.",
			"Служба не может прочитать тело запроса."},
		Causes: []Cause{armBody(Likely)},
		Basis:  Observed, Source: "https://github.com/Azure/azure-cli/issues/13125",
	},
	{
		ID: "template-variable-missing", Template: "The template variable '{variable}' is not found.",
		Variants: []string{
			"The template variable '{variable}' is not found. Please see https://aka.ms/arm-syntax-variables for usage details.",
			"The template parameter '{variable}' is not found.",
			"The template parameter '{variable}' is not found. Please see https://aka.ms/arm-syntax-parameters for usage details.",
		},
		Service: Unknown, Status: 400,
		Meaning: Text{"The template uses a variable that it doesn't have.",
			"Шаблон использует переменную, которой в нём нет."},
		Causes: []Cause{templateName(Likely)},
		Basis:  Observed, Source: "https://github.com/rod-trent/SentinelPlaybooks/issues/8",
	},
	{
		ID: "template-resource-missing", Template: "The resource '{resource}' is not defined in the template.",
		Service: Unknown, Status: 400,
		Meaning: Text{"Something in the template depends on a resource that it doesn't have.",
			"Что-то в шаблоне зависит от ресурса, которого в нём нет."},
		Causes: []Cause{templateName(Likely)},
		Basis:  Documented, Source: docTemplateErrors,
	},
}

func armBody(c Certainty) Cause {
	return Cause{ID: "azure-body", Certainty: c, Basis: Documented,
		Summary: Text{"The body isn't what the resource type expects: it doesn't parse, or a property is missing, unknown, or of another type.",
			"Тело не то, что ожидает тип ресурсов: не разбирается, либо свойства нет, оно неизвестно или другого типа."},
		Fix: Text{"Correct the property that the message names; compare with the resource type's page for the same api-version.",
			"Исправьте свойство из сообщения; сверьте со страницей типа ресурсов для той же api-version."}}
}

func armBusy(c Certainty) Cause {
	return Cause{ID: "azure-operation-running", Certainty: c, Basis: Documented,
		Summary: Text{"Another operation on this resource or its deployment hasn't finished.",
			"Другая операция над этим ресурсом или его развёртыванием ещё не закончилась."},
		Fix: Text{"Wait until it ends (Deployments, or Activity log), then send the request again; don't run deployments of one name side by side.",
			"Дождитесь её конца (Deployments или Activity log) и повторите запрос; не запускайте развёртывания с одним именем одновременно."}}
}

func armSize(c Certainty) Cause {
	return Cause{ID: "azure-template-size", Certainty: c, Basis: Documented,
		Summary: Text{"The template, its expanded form, or its parameters are larger than Resource Manager takes (4 MB).",
			"Шаблон, его развёрнутая форма или параметры больше, чем принимает Resource Manager (4 МБ)."},
		Fix: Text{"Split it into linked templates or modules; shorten long queries and loops.",
			"Разделите его на связанные шаблоны или модули; сократите длинные запросы и циклы."}}
}

func armName(c Certainty) Cause {
	return Cause{ID: "azure-name", Certainty: c, Basis: Documented,
		Summary: Text{"A name or an ID in the path doesn't have the form that Resource Manager takes, or a variable is empty.",
			"Имя или идентификатор в пути не той формы, которую принимает Resource Manager, или переменная пуста."},
		Fix: Text{"Print the URL that is sent; check that no segment is empty, and that IDs have their GUID form.",
			"Выведите отправляемый URL; проверьте, нет ли пустых частей и имеют ли идентификаторы вид GUID."}}
}

func armPlace(c Certainty) Cause {
	return Cause{ID: "azure-region", Certainty: c, Basis: Documented,
		Summary: Text{"The resource exists in another region, or the type isn't offered in the one requested.",
			"Ресурс есть в другом регионе, или тип не предлагается в запрошенном."},
		Fix: Text{"Use the region of the existing resource, or one that the message lists.",
			"Укажите регион существующего ресурса или один из перечисленных в сообщении."}}
}

func armDisabled(c Certainty) Cause {
	return Cause{ID: "azure-subscription-disabled", Certainty: c, Basis: Documented,
		Summary: Text{"The subscription is disabled: it expired, reached its spending limit, or wasn't paid.",
			"Подписка отключена: истекла, исчерпала лимит расходов или не оплачена."},
		Fix: Text{"Have the billing owner reactivate it under Subscriptions; reads still work, writes don't.",
			"Попросите владельца оплаты включить её в разделе Subscriptions; чтение работает, запись — нет."}}
}

func armQuota(c Certainty) Cause {
	return Cause{ID: "azure-quota", Certainty: c, Basis: Documented,
		Summary: Text{"A quota of the subscription, region, or resource group is used up.",
			"Исчерпана квота подписки, региона или группы ресурсов."},
		Fix: Text{"Ask for more under Quotas in the Azure portal, or delete what isn't used.",
			"Запросите увеличение в разделе Quotas на портале Azure или удалите лишнее."}}
}

func armAssigned(c Certainty) Cause {
	return Cause{ID: "role-assignment-exists", Certainty: c, Basis: Documented,
		Summary: Text{"The role is already assigned to this identity at this scope.",
			"Эта роль уже назначена этому удостоверению в этой области."},
		Fix: Text{"Treat it as success; in templates, derive the name with guid() from scope, role, and principal.",
			"Считайте это успехом; в шаблонах получайте имя через guid() из области, роли и удостоверения."}}
}

func armPrincipal(c Certainty) Cause {
	return Cause{ID: "principal-not-there", Certainty: c, Basis: Documented,
		Summary: Text{"The identity isn't in the subscription's directory yet, or the ID is the app's, not its service principal's.",
			"Удостоверения ещё нет в каталоге подписки, или указан идентификатор приложения, а не его субъекта-службы."},
		Fix: Text{"Use the object ID from Enterprise applications, set principalType to ServicePrincipal, and wait a minute after the identity was created.",
			"Берите object ID из Enterprise applications, укажите principalType ServicePrincipal и подождите минуту после создания удостоверения."}}
}

func armToken(c Certainty) Cause {
	return Cause{ID: "azure-token", Certainty: c, Basis: Documented,
		Summary: Text{"Resource Manager can't use the token: it is damaged, cut, or sent without Bearer.",
			"Resource Manager не может прочитать токен: он повреждён, обрезан или отправлен без Bearer."},
		Fix: Text{"Request a new token for https://management.azure.com/.default and send it as Authorization: Bearer TOKEN, in one line.",
			"Запросите новый токен для https://management.azure.com/.default и передайте как Authorization: Bearer TOKEN, одной строкой."}}
}

func armGroupGoes(c Certainty) Cause {
	return Cause{ID: "azure-group-deleting", Certainty: c, Basis: Documented,
		Summary: Text{"The resource group is being deleted.",
			"Группа ресурсов удаляется."},
		Fix: Text{"Wait until it is gone, create it again, and deploy again.",
			"Дождитесь удаления, создайте её заново и повторите развёртывание."}}
}

func armReference(c Certainty) Cause {
	return Cause{ID: "azure-reference", Certainty: c, Basis: Documented,
		Summary: Text{"A resource that the request refers to doesn't exist, or its ID isn't complete.",
			"Ресурса, на который ссылается запрос, нет, или его идентификатор неполный."},
		Fix: Text{"Give the full resource ID (/subscriptions/…/providers/…), and deploy the referenced resource first (dependsOn).",
			"Укажите полный идентификатор ресурса (/subscriptions/…/providers/…) и сначала разверните тот ресурс (dependsOn)."}}
}

func armHistory(c Certainty) Cause {
	return Cause{ID: "azure-deployment-history", Certainty: c, Basis: Documented,
		Summary: Text{"The history of the group has reached 800 deployments.",
			"В истории группы уже 800 развёртываний."},
		Fix: Text{"Delete old entries under Deployments (no resource is deleted by that), or remove the lock that stops their automatic deletion.",
			"Удалите старые записи в Deployments (ресурсы при этом не удаляются) или снимите блокировку, мешающую автоудалению."}}
}

func armLink(c Certainty) Cause {
	return Cause{ID: "azure-template-link", Certainty: c, Basis: Documented,
		Summary: Text{"Resource Manager can't download the linked template: private, expired SAS, or no direct file.",
			"Resource Manager не может скачать связанный шаблон: закрыт, истёк SAS или это не сам файл."},
		Fix: Text{"Use a URL that works without sign-in (raw file), or a SAS that is still valid; open it in a private window to test.",
			"Возьмите URL, который открывается без входа (сам файл), или действующий SAS; проверьте в приватном окне."}}
}

func roleNameTaken(c Certainty) Cause {
	return Cause{ID: "role-name-taken", Certainty: c, Basis: Documented,
		Summary: Text{"Names of custom roles are unique in the tenant, also across its subscriptions.",
			"Имена настраиваемых ролей единственны в тенанте, в том числе между подписками."},
		Fix: Text{"Add the subscription to assignableScopes of the existing role, or use another name.",
			"Добавьте подписку в assignableScopes существующей роли или возьмите другое имя."}}
}

func templateVersion(c Certainty) Cause {
	return Cause{ID: "template-api-version", Certainty: c, Basis: Observed,
		Summary: Text{"A resource in the template has no apiVersion; exports of some tools leave it out.",
			"У ресурса в шаблоне нет apiVersion; выгрузки некоторых инструментов его пропускают."},
		Fix: Text{"Add apiVersion to the resource at that line, such as 2023-02-01 for Microsoft.SecurityInsights.",
			"Добавьте apiVersion ресурсу в этой строке, например 2023-02-01 для Microsoft.SecurityInsights."}}
}

func graphQueryInvalid(c Certainty) Cause {
	return Cause{ID: "resource-graph-query", Certainty: c, Basis: Documented,
		Summary: Text{"Azure Resource Graph can't run the query: its KQL is a subset, and tables have names of their own.",
			"Azure Resource Graph не может выполнить запрос: у него подмножество KQL и свои имена таблиц."},
		Fix: Text{"Read the innermost details; use securityresources, resources and the like, at most 3 joins, and operators that Resource Graph supports.",
			"Прочитайте самые внутренние details; берите securityresources, resources и т. п., до 3 join и поддерживаемые операторы."}}
}

func graphTooMuch(c Certainty) Cause {
	return Cause{ID: "resource-graph-page", Certainty: c, Basis: Documented,
		Summary: Text{"The answer of Azure Resource Graph is larger than 16 MB.",
			"Ответ Azure Resource Graph больше 16 МБ."},
		Fix: Text{"Project fewer columns, and read page by page: $top up to 1000 with $skipToken.",
			"Выводите меньше столбцов и читайте по страницам: $top до 1000 и $skipToken."}}
}

func graphAccess(c Certainty) Cause {
	return Cause{ID: "resource-graph-access", Certainty: c, Basis: Documented,
		Summary: Text{"The caller has no read access to any of the subscriptions or management groups that were asked for.",
			"У вызывающего нет доступа на чтение к запрошенным подпискам или группам управления."},
		Fix: Text{"Assign Reader (for securityresources Security Reader) on the subscription or management group, and list only those that the caller sees.",
			"Назначьте Reader (для securityresources — Security Reader) на подписку или группу управления и указывайте только видимые."}}
}

func templateName(c Certainty) Cause {
	return Cause{ID: "template-name-undefined", Certainty: c, Basis: Observed,
		Summary: Text{"The template refers to a variable, parameter, or resource that it doesn't define.",
			"Шаблон ссылается на переменную, параметр или ресурс, которых в нём нет."},
		Fix: Text{"Define it in the template, or correct the name where it is used; exports often give connections another number.",
			"Определите его в шаблоне или исправьте имя там, где оно используется; выгрузки часто меняют номер подключения."}}
}
