package around

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	docFlowErrors   = "https://learn.microsoft.com/azure/logic-apps/error-exception-handling"
	docFlowTrigger  = "https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app"
	docFlowIdentity = "https://learn.microsoft.com/azure/logic-apps/authenticate-with-managed-identity"
	docFlowLimits   = "https://learn.microsoft.com/azure/logic-apps/logic-apps-limits-and-configuration"
)

// flowCodes are further ones of Logic Apps and Power Automate.
var flowCodes = []*fact.Code{
	&flowActionConditionFailed,
	&flowActionBranchingConditionNotSatisfied,
	&flowActionDependencyFailed,
	&flowActionTimedOut,
	&flowActionResponseTimedOut,
	&flowExpressionEvaluationFailed,
	&flowInvalidProtocolResponse,
	&flowTriggerInputSchemaMismatch,
	&flowDirectAPIRequestHasMoreThanOneAuthorization,
	&flowDirectAPIInvalidAuthorizationScheme,
	&flowMisMatchingOAuthClaims,
	&flowOpenAPIOperationParameterValidationFailed,
	&flowWorkflowOperationParametersExtraParameter,
	&flowWorkflowNotFound,
	&flowConnectionAuthorizationFailed,
	&flowAPIConnectionNotFound,
}

var flowActionConditionFailed = fact.Code{
	Name: "ActionConditionFailed", Service: fact.Gateway,
	Message: "The execution of template action '{action}' is skipped: the 'runAfter' condition for action '{other}' is not satisfied. Expected status values '{expected}' and actual value '{actual}'.",
	Meaning: fact.Text{En: "The step was skipped because an earlier step failed.",
		Ru: "Шаг пропущен, потому что не удался предыдущий."},
	Causes: []fact.Cause{flowStep(fact.Likely)},
	Docs:   []string{docFlowErrors},
	Basis:  fact.Documented, Source: docFlowErrors,
}

var flowActionBranchingConditionNotSatisfied = fact.Code{
	Name: "ActionBranchingConditionNotSatisfied", Service: fact.Gateway,
	Message: "The execution of template action '{action}' skipped: the branching condition for this action is not satisfied.",
	Meaning: fact.Text{En: "The step was skipped because its condition isn't met; that isn't a failure.",
		Ru: "Шаг пропущен: его условие не выполнено; это не сбой."},
	Causes: []fact.Cause{flowStep(fact.Likely)},
	Docs:   []string{docFlowErrors},
	Basis:  fact.Documented, Source: docFlowErrors,
}

var flowActionDependencyFailed = fact.Code{
	Name: "ActionDependencyFailed", Service: fact.Gateway,
	Meaning: fact.Text{En: "The step failed because of an earlier step.",
		Ru: "Шаг не удался из-за предыдущего."},
	Causes: []fact.Cause{flowStep(fact.Likely)},
	Docs:   []string{docFlowErrors},
	Basis:  fact.Documented, Source: docFlowErrors,
}

var flowActionTimedOut = fact.Code{
	Name: "ActionTimedOut", Service: fact.Gateway, Status: 408,
	Message: "The execution of template action '{action}' timed out.",
	Meaning: fact.Text{En: "The step took too long.",
		Ru: "Шаг занял слишком много времени."},
	Causes: []fact.Cause{flowTimeout(fact.Likely)},
	Docs:   []string{docFlowErrors},
	Basis:  fact.Documented, Source: docFlowErrors,
}

var flowActionResponseTimedOut = fact.Code{
	Name: "ActionResponseTimedOut", Service: fact.Gateway, Status: 504,
	Message: "The execution of template action '{action}' is failed: the client application timed out waiting for a response from service. This means that workflow took longer to respond than the alloted timeout value.",
	Meaning: fact.Text{En: "The workflow responded to its caller too late.",
		Ru: "Рабочий процесс ответил вызывающему слишком поздно."},
	Causes: []fact.Cause{flowTimeout(fact.Likely)},
	Docs:   []string{docFlowErrors},
	Basis:  fact.Documented, Source: docFlowErrors,
}

var flowExpressionEvaluationFailed = fact.Code{
	Name: "ExpressionEvaluationFailed", Service: fact.Gateway,
	Message:  "The execution of template action '{action}' failed: the result of the evaluation of 'foreach' expression '{expression}' is of type '{type}'. The result must be a valid array.",
	Variants: []string{"The execution of template action '{action}' failed: the result of the evaluation of 'foreach' expression"},
	Meaning: fact.Text{En: "A workflow expression returned something unexpected.",
		Ru: "Выражение рабочего процесса вернуло не то, что ожидалось."},
	Causes: []fact.Cause{flowExpression(fact.Likely)},
	Docs:   []string{docFlowErrors},
	Basis:  fact.Documented, Source: docFlowErrors,
}

var flowInvalidProtocolResponse = fact.Code{
	Name: "InvalidProtocolResponse", Service: fact.Gateway, Status: 502,
	Message: "Http request failed: the server returned an invalid or unrecognized response",
	Meaning: fact.Text{En: "The HTTP action got a response that isn't HTTP.",
		Ru: "Действие HTTP получило ответ, который не является HTTP."},
	Causes: []fact.Cause{cause.GatewayTimeout(fact.Likely)},
	Docs:   []string{docFlowErrors},
	Basis:  fact.Documented, Source: docFlowErrors,
}

var flowTriggerInputSchemaMismatch = fact.Code{
	Name: "TriggerInputSchemaMismatch", Service: fact.Gateway, Status: 400,
	Message: "The input body for trigger '{trigger}' of type '{type}' did not match its schema definition. Error details: {detail}",
	Meaning: fact.Text{En: "The workflow's trigger refused the body.",
		Ru: "Триггер рабочего процесса отклонил тело."},
	Causes: []fact.Cause{flowSchema(fact.Likely)},
	Docs:   []string{docFlowTrigger},
	Basis:  fact.Documented, Source: docFlowTrigger,
}

var flowDirectAPIRequestHasMoreThanOneAuthorization = fact.Code{
	Name: "DirectApiRequestHasMoreThanOneAuthorization", Service: fact.Gateway, Status: 401,
	Message: "The request has both SAS authorization scheme and '{scheme}' authorization scheme. Only one scheme should be used.",
	Meaning: fact.Text{En: "The call to the trigger has both a signature and a token.",
		Ru: "В вызове триггера и подпись, и токен."},
	Causes: []fact.Cause{flowSignature(fact.Likely)},
	Docs:   []string{docFlowTrigger},
	Basis:  fact.Documented, Source: docFlowTrigger,
}

var flowDirectAPIInvalidAuthorizationScheme = fact.Code{
	Name: "DirectApiInvalidAuthorizationScheme", Service: fact.Gateway, Status: 401,
	Meaning: fact.Text{En: "The workflow's trigger doesn't accept this kind of sign-in.",
		Ru: "Триггер не принимает такой вид входа."},
	Causes: []fact.Cause{flowSignature(fact.Likely)},
	Docs:   []string{docFlowTrigger},
	Basis:  fact.Documented, Source: docFlowTrigger,
}

var flowMisMatchingOAuthClaims = fact.Code{
	Name: "MisMatchingOAuthClaims", Service: fact.Gateway, Status: 403,
	Message:  "The client application's access token has one or more claims that do not match the configured open authentication access policies.",
	Variants: []string{"One or more claims either missing or does not match with the open authentication access control policy"},
	Meaning: fact.Text{En: "The workflow's authorization policy refused the token.",
		Ru: "Политика авторизации рабочего процесса отклонила токен."},
	Causes: []fact.Cause{flowPolicy(fact.Likely)},
	Docs:   []string{docFlowTrigger},
	Basis:  fact.Documented, Source: docFlowTrigger,
}

var flowOpenAPIOperationParameterValidationFailed = fact.Code{
	Name: "OpenApiOperationParameterValidationFailed", Service: fact.Gateway, Status: 400,
	Message:  "The API operation '{operation}' is missing required property '{property}'.",
	Variants: []string{"Input parameter '{parameter}' is required to be of type '{type}'.", "The 'inputs.parameters' of workflow operation '{action}' of type 'OpenApiConnection' is not valid. Error details: {detail}"},
	Meaning: fact.Text{En: "The connector refused an input of the action; nothing was called.",
		Ru: "Коннектор отклонил вход действия; вызова не было."},
	Causes: []fact.Cause{flowParameter(fact.Likely)},
	Docs:   []string{docFlowErrors},
	Basis:  fact.Documented, Source: docFlowErrors,
}

var flowWorkflowOperationParametersExtraParameter = fact.Code{
	Name: "WorkflowOperationParametersExtraParameter", Service: fact.Gateway, Status: 400,
	Message:  "The API operation does not contain a definition for parameter '{parameter}'.",
	Variants: []string{"Error details: The API operation does not contain a definition for parameter '{parameter}'."},
	Meaning: fact.Text{En: "The connector doesn't recognize an input of the action: its version has changed.",
		Ru: "Коннектор не знает входа действия: его версия изменилась."},
	Causes: []fact.Cause{flowParameter(fact.Likely)},
	Docs:   []string{docFlowErrors},
	Basis:  fact.Documented, Source: docFlowErrors,
}

var flowWorkflowNotFound = fact.Code{
	Name: "WorkflowNotFound", Service: fact.Gateway, Status: 404,
	Message: "The workflow '{workflow}' could not be found.",
	Meaning: fact.Text{En: "No Logic App with this name exists there.",
		Ru: "Logic App с таким именем там нет."},
	Causes: []fact.Cause{azureScopeLikely()},
	Docs:   []string{docFlowErrors},
	Basis:  fact.Documented, Source: docFlowErrors,
}

var flowConnectionAuthorizationFailed = fact.Code{
	Name: "ConnectionAuthorizationFailed", Service: fact.Gateway, Status: 403,
	Message: "The caller with object id '{object}' does not have permission for connection '{connection}' under Api '{api}'.",
	Meaning: fact.Text{En: "The user who runs or saves the workflow isn't allowed to use the connection.",
		Ru: "Тому, кто запускает или сохраняет процесс, нельзя пользоваться подключением."},
	Causes: []fact.Cause{connectionRight(fact.Likely)},
	Docs:   []string{docFlowErrors},
	Basis:  fact.Documented, Source: docFlowErrors,
}

var flowAPIConnectionNotFound = fact.Code{
	Name: "ApiConnectionNotFound", Service: fact.Gateway, Status: 404,
	Message:  "The API connection '{connection}' could not be found.",
	Variants: []string{"Could not find connection '{connection}'", "The connection '{connection}' could not be found"},
	Meaning: fact.Text{En: "The workflow refers to a connection that doesn't exist.",
		Ru: "Процесс ссылается на отсутствующее подключение."},
	Causes: []fact.Cause{connectionGone(fact.Likely)},
	Docs:   []string{docFlowErrors},
	Basis:  fact.Observed, Source: docFlowErrors,
}

// flowMessages are what the connectors of Defender, Sentinel, and Log Analytics answer, and what
// workflows say of themselves.
var flowMessages = []fact.Message{
	{
		ID: "connector-key-missing", Template: "The given key was not present in the dictionary.",
		Service: fact.Gateway, Status: 500,
		Meaning: fact.Text{En: "The connector itself failed: an input that it needs is missing.",
			Ru: "Сбой в самом коннекторе: нет нужного ему входа."},
		Causes: []fact.Cause{connectorInput(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/Azure/Azure-Sentinel/issues/6487",
	},
	{
		ID: "connector-null", Template: "Object reference not set to an instance of an object.",
		Service: fact.Gateway, Status: 500, General: true,
		Meaning: fact.Text{En: "The program that responded failed because a value is missing.",
			Ru: "Сбой в ответившей программе: нет нужного ей значения."},
		Causes: []fact.Cause{connectorInput(fact.Possible)},
		Basis:  fact.Deduced, Source: docFlowErrors,
	},
	{
		ID: "flow-dlp", Template: "is not allowed by the organization's data loss prevention policies",
		Variants: []string{
			"violates the company's data loss prevention policies",
			"The data loss prevention policy '{policy}' restricts use of the following connectors",
			"it uses connectors that have been restricted by the admin DLP policy",
		},
		Service: fact.Gateway, Status: 403,
		Meaning: fact.Text{En: "Power Automate refused the flow: a data policy forbids the connector.",
			Ru: "Power Automate отклонил поток: коннектор запрещает политика данных."},
		Causes: []fact.Cause{dlpPolicy(fact.Likely)},
		Basis:  fact.Documented, Source: "https://learn.microsoft.com/power-platform/admin/wp-data-loss-prevention",
	},
	{
		ID: "flow-content-size", Template: "Http request failed: the content was larger than the maximum size {detail}",
		Variants: []string{
			"Cannot write more bytes to the buffer than the configured maximum buffer size: {size}.",
		},
		Service: fact.Gateway, Status: 400,
		Meaning: fact.Text{En: "The response is larger than a workflow accepts (100 MB).",
			Ru: "Ответ больше, чем принимает рабочий процесс (100 МБ)."},
		Causes: []fact.Cause{flowSize(fact.Likely)},
		Basis:  fact.Documented, Source: docFlowLimits,
	},
	{
		ID: "flow-definition-action", Template: "The template validation failed: 'The template action '{action}' at line '{line}' and column '{column}' is not valid: {detail}",
		Variants: []string{
			"The template validation failed: {detail}",
		},
		Code: "InvalidTemplate", Service: fact.Gateway, Status: 400,
		Meaning: fact.Text{En: "The Logic App can't be saved: an action in its definition isn't valid.",
			Ru: "Logic App не сохранить: действие в его определении неверно."},
		Causes: []fact.Cause{flowDefinition(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/Azure/Azure-Sentinel/issues/4339",
	},
	{
		ID: "flow-definition-parameter", Template: "The value for the workflow parameter '{parameter}' at line '{line}' and column '{column}' is not provided.",
		Service: fact.Gateway, Status: 400,
		Meaning: fact.Text{En: "The Logic App can't be saved: a parameter in its definition has no value.",
			Ru: "Logic App не сохранить: у параметра в его определении нет значения."},
		Causes: []fact.Cause{flowDefinition(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/Azure/Azure-Sentinel/issues/11565",
	},
	{
		ID: "flow-trigger-missing", Template: "The template validation failed: 'The template action '{action}' at line '{line}' and column '{column}' is not valid: \"The action '{other}' referenced by 'inputs' in action '{third}' is not defined in the template.\".'",
		Variants: []string{
			"referenced by 'inputs' in action '{action}' is not defined in the template",
		},
		Service: fact.Gateway, Status: 400,
		Meaning: fact.Text{En: "The Logic App can't be saved: an action uses another one that doesn't exist.",
			Ru: "Logic App не сохранить: действие использует другое, которого нет."},
		Causes: []fact.Cause{flowDefinition(fact.Likely)},
		Basis:  fact.Observed, Source: docFlowErrors,
	},
	{
		ID: "connector-unreadable", Template: "Cannot read server response.",
		Service: fact.Gateway, General: true,
		Meaning: fact.Text{En: "The connector couldn't read the response of the service behind it.",
			Ru: "Коннектор не смог прочитать ответ службы за ним."},
		Causes: []fact.Cause{connectorNotJSON(fact.Possible)},
		Basis:  fact.Observed, Source: "https://github.com/MicrosoftDocs/BusinessApplicationPlatform-Connectors-public/issues/109",
	},
}

func flowExpression(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "workflow-expression", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "A value that the expression uses is missing from the response of the previous step.",
			Ru: "Значения, которое берёт выражение, нет в ответе предыдущего шага."},
		Fix: fact.Text{En: "Check the outputs of the previous step; write ?['name'] or coalesce() where a value may be missing.",
			Ru: "Посмотрите outputs предыдущего шага; пишите ?['name'] или coalesce(), где значения может не быть."}}
}

func flowStep(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "workflow-step-before", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "An earlier step failed, was skipped, or timed out, so this one didn't run as planned.",
			Ru: "Предыдущий шаг не удался, пропущен или не уложился во время, и этот не выполнен как задумано."},
		Fix: fact.Text{En: "Open the run, find the first red step, and run explain on the body of its outputs; check Configure run after.",
			Ru: "Откройте запуск, найдите первый красный шаг и передайте сюда тело его outputs; проверьте Configure run after."}}
}

func flowTimeout(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "workflow-timeout", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "A step took longer than a workflow waits: 120 seconds for a synchronous call.",
			Ru: "Шаг занял больше времени, чем ждёт рабочий процесс: 120 секунд для синхронного вызова."},
		Fix: fact.Text{En: "Make the call smaller, use the asynchronous pattern or Until, or raise the timeout in the action's Settings.",
			Ru: "Уменьшите вызов, примените асинхронный шаблон или Until либо увеличьте timeout в Settings действия."}}
}

func flowSchema(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "workflow-trigger-body", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The body sent to the trigger doesn't fit its schema or isn't JSON.",
			Ru: "Тело, отправленное триггеру, не подходит его схеме, или это не JSON."},
		Fix: fact.Text{En: "Compare the body with the schema in the trigger; send Content-Type: application/json.",
			Ru: "Сверьте тело со схемой в триггере; передайте Content-Type: application/json."}}
}

func flowSignature(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "workflow-signature", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "An Authorization header was sent to a callback URL that has its own signature, or sig is missing.",
			Ru: "На URL с собственной подписью отправлен заголовок Authorization, или в URL нет sig."},
		Fix: fact.Text{En: "Copy the trigger's full callback URL again, with sp, sv, and sig; quote it in a shell; don't send an Authorization header.",
			Ru: "Скопируйте URL триггера заново целиком, с sp, sv и sig; в оболочке возьмите в кавычки; не отправляйте Authorization."}}
}

func flowPolicy(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "workflow-policy", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The token doesn't match any authorization policy of the trigger: issuer, audience, or a claim differs.",
			Ru: "Токен не подходит ни к одной политике авторизации триггера: отличается издатель, аудитория или утверждение."},
		Fix: fact.Text{En: "Compare the token's iss and aud with Authorization of the Logic App, including the / at the end and v1 or v2 issuers.",
			Ru: "Сверьте iss и aud токена с разделом Authorization в Logic App, в том числе / в конце и издателей v1 и v2."}}
}

func flowParameter(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "connector-parameter", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "An input of the connector action is missing, empty, or of a different type.",
			Ru: "Вход действия коннектора не задан, пуст или другого типа."},
		Fix: fact.Text{En: "Check Inputs of the failed run, not the designer: a dynamic value may be empty there; fill in every required field.",
			Ru: "Смотрите Inputs сбойного запуска, а не конструктор: динамическое значение там может быть пустым; заполните обязательные поля."}}
}

func connectorInput(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "connector-input", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The connector failed on its input: a value is missing or refers to an object that doesn't exist yet.",
			Ru: "Коннектор не справился со входом: значения нет, или оно ссылается на ещё отсутствующий объект."},
		Fix: fact.Text{En: "Check Inputs of the failed run: fill in every field, pass the full ARM ID, and create the watchlist or table first.",
			Ru: "Смотрите Inputs сбойного запуска: заполните все поля, передайте полный ARM ID, список или таблицу создайте заранее."}}
}

func connectionGone(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "api-connection-absent", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The connection that the workflow refers to was deleted or belongs to another resource group or environment.",
			Ru: "Подключение, на которое ссылается процесс, удалено или лежит в другой группе ресурсов или среде."},
		Fix: fact.Text{En: "Choose or create the connection again in the action, and save the workflow.",
			Ru: "Выберите или создайте подключение в действии заново и сохраните процесс."}}
}

func dlpPolicy(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "flow-data-policy", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "A data policy of the Power Platform environment forbids this connector, or its combination with others.",
			Ru: "Политика данных среды Power Platform запрещает этот коннектор или его сочетание с другими."},
		Fix: fact.Text{En: "Ask the Power Platform administrator to move the connector to the Business group, or use another environment.",
			Ru: "Попросите администратора Power Platform перенести коннектор в группу Business или возьмите другую среду."}}
}

func connectionRight(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "connection-not-shared", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The connection belongs to someone else and isn't shared with the caller.",
			Ru: "Подключение принадлежит другому и не передано вызывающему."},
		Fix: fact.Text{En: "Have its owner share it, or choose your own connection in the action.",
			Ru: "Попросите владельца открыть доступ или выберите в действии своё подключение."}}
}

func flowSize(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "workflow-content-size", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The body is larger than the action accepts: 100 MB, or less in some connectors.",
			Ru: "Тело больше, чем принимает действие: 100 МБ, в некоторых коннекторах меньше."},
		Fix: fact.Text{En: "Request less: $top, $select, a shorter time range, or a summarize in the query.",
			Ru: "Запрашивайте меньше: $top, $select, короче период или summarize в запросе."}}
}

func flowDefinition(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "workflow-definition", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The definition of the Logic App isn't valid: an expression in the named action, or a parameter such as $connections.",
			Ru: "Определение Logic App неверно: выражение в названном действии или параметр вроде $connections."},
		Fix: fact.Text{En: "Check the action and column in the message; fill in the template's parameters (team, channel, connection) before you deploy.",
			Ru: "Смотрите названные действие и столбец; заполните параметры шаблона (команда, канал, подключение) до развёртывания."}}
}

func connectorNotJSON(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "api-connection-refused", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The service behind the connector didn't return JSON; for 401 and 403, it usually refused the stored credentials.",
			Ru: "Служба за коннектором ответила не JSON; при 401 и 403 она чаще всего отклонила учётные данные."},
		Fix: fact.Text{En: "Open the API connection and enter its credentials again (for Log Analytics: Workspace ID and key), then rerun the step.",
			Ru: "Откройте API connection, введите учётные данные заново (для Log Analytics — Workspace ID и ключ) и повторите шаг."}}
}
