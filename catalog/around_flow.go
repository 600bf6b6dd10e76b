package catalog

const (
	docFlowErrors   = "https://learn.microsoft.com/azure/logic-apps/error-exception-handling"
	docFlowTrigger  = "https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app"
	docFlowIdentity = "https://learn.microsoft.com/azure/logic-apps/authenticate-with-managed-identity"
	docFlowLimits   = "https://learn.microsoft.com/azure/logic-apps/logic-apps-limits-and-configuration"
)

// flowCodes are further ones of Logic Apps and Power Automate.
var flowCodes = []*Code{
	&flowActionConditionFailed,
	&flowActionBranchingConditionNotSatisfied,
	&flowActionDependencyFailed,
	&flowActionTimedOut,
	&flowActionResponseTimedOut,
	&flowExpressionEvaluationFailed,
	&flowInvalidProtocolResponse,
	&flowTriggerInputSchemaMismatch,
	&flowDirectApiRequestHasMoreThanOneAuthorization,
	&flowDirectApiInvalidAuthorizationScheme,
	&flowMisMatchingOAuthClaims,
	&flowOpenApiOperationParameterValidationFailed,
	&flowWorkflowOperationParametersExtraParameter,
	&flowWorkflowNotFound,
	&flowConnectionAuthorizationFailed,
	&flowApiConnectionNotFound,
}

var flowActionConditionFailed = Code{
	Name: "ActionConditionFailed", Service: Gateway,
	Message: "The execution of template action '{action}' is skipped: the 'runAfter' condition for action '{other}' is not satisfied. Expected status values '{expected}' and actual value '{actual}'.",
	Meaning: Text{"The step was skipped, because one before it failed.",
		"Шаг пропущен, потому что не удался предыдущий."},
	Causes: []Cause{flowStep(Likely)},
	Docs:   []string{docFlowErrors},
	Basis:  Documented, Source: docFlowErrors,
}

var flowActionBranchingConditionNotSatisfied = Code{
	Name: "ActionBranchingConditionNotSatisfied", Service: Gateway,
	Message: "The execution of template action '{action}' skipped: the branching condition for this action is not satisfied.",
	Meaning: Text{"The step was skipped, because its condition doesn't hold; that isn't a failure.",
		"Шаг пропущен: его условие не выполнено; это не сбой."},
	Causes: []Cause{flowStep(Likely)},
	Docs:   []string{docFlowErrors},
	Basis:  Documented, Source: docFlowErrors,
}

var flowActionDependencyFailed = Code{
	Name: "ActionDependencyFailed", Service: Gateway,
	Meaning: Text{"A step failed because of one before it.",
		"Шаг не удался из-за предыдущего."},
	Causes: []Cause{flowStep(Likely)},
	Docs:   []string{docFlowErrors},
	Basis:  Documented, Source: docFlowErrors,
}

var flowActionTimedOut = Code{
	Name: "ActionTimedOut", Service: Gateway, Status: 408,
	Message: "The execution of template action '{action}' timed out.",
	Meaning: Text{"The step took too long.",
		"Шаг занял слишком много времени."},
	Causes: []Cause{flowTimeout(Likely)},
	Docs:   []string{docFlowErrors},
	Basis:  Documented, Source: docFlowErrors,
}

var flowActionResponseTimedOut = Code{
	Name: "ActionResponseTimedOut", Service: Gateway, Status: 504,
	Message: "The execution of template action '{action}' is failed: the client application timed out waiting for a response from service. This means that workflow took longer to respond than the alloted timeout value.",
	Meaning: Text{"The workflow answered its caller too late.",
		"Рабочий процесс ответил вызывающему слишком поздно."},
	Causes: []Cause{flowTimeout(Likely)},
	Docs:   []string{docFlowErrors},
	Basis:  Documented, Source: docFlowErrors,
}

var flowExpressionEvaluationFailed = Code{
	Name: "ExpressionEvaluationFailed", Service: Gateway,
	Message:  "The execution of template action '{action}' failed: the result of the evaluation of 'foreach' expression '{expression}' is of type '{type}'. The result must be a valid array.",
	Variants: []string{"The execution of template action '{action}' failed: the result of the evaluation of 'foreach' expression"},
	Meaning: Text{"An expression of the workflow gave something else than it should.",
		"Выражение рабочего процесса дало не то, что должно."},
	Causes: []Cause{flowExpression(Likely)},
	Docs:   []string{docFlowErrors},
	Basis:  Documented, Source: docFlowErrors,
}

var flowInvalidProtocolResponse = Code{
	Name: "InvalidProtocolResponse", Service: Gateway, Status: 502,
	Message: "Http request failed: the server returned an invalid or unrecognized response",
	Meaning: Text{"The answer that the HTTP action got isn't HTTP.",
		"Действие HTTP получило ответ, который не является HTTP."},
	Causes: []Cause{gatewayTimeout(Likely)},
	Docs:   []string{docFlowErrors},
	Basis:  Documented, Source: docFlowErrors,
}

var flowTriggerInputSchemaMismatch = Code{
	Name: "TriggerInputSchemaMismatch", Service: Gateway, Status: 400,
	Message: "The input body for trigger '{trigger}' of type '{type}' did not match its schema definition. Error details: {detail}",
	Meaning: Text{"The trigger of the workflow refuses the body.",
		"Триггер рабочего процесса отклонил тело."},
	Causes: []Cause{flowSchema(Likely)},
	Docs:   []string{docFlowTrigger},
	Basis:  Documented, Source: docFlowTrigger,
}

var flowDirectApiRequestHasMoreThanOneAuthorization = Code{
	Name: "DirectApiRequestHasMoreThanOneAuthorization", Service: Gateway, Status: 401,
	Message: "The request has both SAS authorization scheme and '{scheme}' authorization scheme. Only one scheme should be used.",
	Meaning: Text{"The call to the trigger has both a signature and a token.",
		"В вызове триггера и подпись, и токен."},
	Causes: []Cause{flowSignature(Likely)},
	Docs:   []string{docFlowTrigger},
	Basis:  Documented, Source: docFlowTrigger,
}

var flowDirectApiInvalidAuthorizationScheme = Code{
	Name: "DirectApiInvalidAuthorizationScheme", Service: Gateway, Status: 401,
	Meaning: Text{"The trigger of the workflow doesn't accept this kind of sign-in.",
		"Триггер не принимает такой вид входа."},
	Causes: []Cause{flowSignature(Likely)},
	Docs:   []string{docFlowTrigger},
	Basis:  Documented, Source: docFlowTrigger,
}

var flowMisMatchingOAuthClaims = Code{
	Name: "MisMatchingOAuthClaims", Service: Gateway, Status: 403,
	Message:  "The client application's access token has one or more claims that do not match the configured open authentication access policies.",
	Variants: []string{"One or more claims either missing or does not match with the open authentication access control policy"},
	Meaning: Text{"The workflow's authorization policy refuses the token.",
		"Политика авторизации рабочего процесса отклонила токен."},
	Causes: []Cause{flowPolicy(Likely)},
	Docs:   []string{docFlowTrigger},
	Basis:  Documented, Source: docFlowTrigger,
}

var flowOpenApiOperationParameterValidationFailed = Code{
	Name: "OpenApiOperationParameterValidationFailed", Service: Gateway, Status: 400,
	Message:  "The API operation '{operation}' is missing required property '{property}'.",
	Variants: []string{"Input parameter '{parameter}' is required to be of type '{type}'.", "The 'inputs.parameters' of workflow operation '{action}' of type 'OpenApiConnection' is not valid. Error details: {detail}"},
	Meaning: Text{"The connector refuses an input of the action; nothing was called.",
		"Коннектор отклонил вход действия; вызова не было."},
	Causes: []Cause{flowParameter(Likely)},
	Docs:   []string{docFlowErrors},
	Basis:  Documented, Source: docFlowErrors,
}

var flowWorkflowOperationParametersExtraParameter = Code{
	Name: "WorkflowOperationParametersExtraParameter", Service: Gateway, Status: 400,
	Message:  "The API operation does not contain a definition for parameter '{parameter}'.",
	Variants: []string{"Error details: The API operation does not contain a definition for parameter '{parameter}'."},
	Meaning: Text{"The connector doesn't know an input of the action: its version changed.",
		"Коннектор не знает входа действия: его версия изменилась."},
	Causes: []Cause{flowParameter(Likely)},
	Docs:   []string{docFlowErrors},
	Basis:  Documented, Source: docFlowErrors,
}

var flowWorkflowNotFound = Code{
	Name: "WorkflowNotFound", Service: Gateway, Status: 404,
	Message: "The workflow '{workflow}' could not be found.",
	Meaning: Text{"No Logic App of this name exists there.",
		"Logic App с таким именем там нет."},
	Causes: []Cause{azureScopeLikely()},
	Docs:   []string{docFlowErrors},
	Basis:  Documented, Source: docFlowErrors,
}

var flowConnectionAuthorizationFailed = Code{
	Name: "ConnectionAuthorizationFailed", Service: Gateway, Status: 403,
	Message: "The caller with object id '{object}' does not have permission for connection '{connection}' under Api '{api}'.",
	Meaning: Text{"The one who runs or saves the workflow may not use the connection.",
		"Тому, кто запускает или сохраняет процесс, нельзя пользоваться подключением."},
	Causes: []Cause{connectionRight(Likely)},
	Docs:   []string{docFlowErrors},
	Basis:  Documented, Source: docFlowErrors,
}

var flowApiConnectionNotFound = Code{
	Name: "ApiConnectionNotFound", Service: Gateway, Status: 404,
	Message:  "The API connection '{connection}' could not be found.",
	Variants: []string{"Could not find connection '{connection}'", "The connection '{connection}' could not be found"},
	Meaning: Text{"The workflow refers to a connection that isn't there.",
		"Процесс ссылается на отсутствующее подключение."},
	Causes: []Cause{connectionGone(Likely)},
	Docs:   []string{docFlowErrors},
	Basis:  Observed, Source: docFlowErrors,
}

// flowMessages are what the connectors of Defender, Sentinel, and Log Analytics answer, and what
// workflows say of themselves.
var flowMessages = []Message{
	{
		ID: "connector-key-missing", Template: "The given key was not present in the dictionary.",
		Service: Gateway, Status: 500,
		Meaning: Text{"The connector itself failed: an input that it needs isn't there.",
			"Сбой в самом коннекторе: нет нужного ему входа."},
		Causes: []Cause{connectorInput(Likely)},
		Basis:  Observed, Source: "https://github.com/Azure/Azure-Sentinel/issues/6487",
	},
	{
		ID: "connector-null", Template: "Object reference not set to an instance of an object.",
		Service: Gateway, Status: 500, General: true,
		Meaning: Text{"The program that answered failed on a value that isn't there.",
			"Сбой в самой программе: нет нужного ей значения."},
		Causes: []Cause{connectorInput(Possible)},
		Basis:  Deduced, Source: docFlowErrors,
	},
	{
		ID: "flow-dlp", Template: "is not allowed by the organization's data loss prevention policies",
		Variants: []string{
			"violates the company's data loss prevention policies",
			"The data loss prevention policy '{policy}' restricts use of the following connectors",
			"it uses connectors that have been restricted by the admin DLP policy",
		},
		Service: Gateway, Status: 403,
		Meaning: Text{"Power Automate refuses the flow: a data policy forbids the connector.",
			"Power Automate отклонил поток: коннектор запрещает политика данных."},
		Causes: []Cause{dlpPolicy(Likely)},
		Basis:  Documented, Source: "https://learn.microsoft.com/power-platform/admin/wp-data-loss-prevention",
	},
	{
		ID: "flow-content-size", Template: "Http request failed: the content was larger than the maximum size {detail}",
		Variants: []string{
			"Cannot write more bytes to the buffer than the configured maximum buffer size: {size}.",
		},
		Service: Gateway, Status: 400,
		Meaning: Text{"The answer is larger than a workflow takes (100 MB).",
			"Ответ больше, чем принимает рабочий процесс (100 МБ)."},
		Causes: []Cause{flowSize(Likely)},
		Basis:  Documented, Source: docFlowLimits,
	},
	{
		ID: "flow-definition-action", Template: "The template validation failed: 'The template action '{action}' at line '{line}' and column '{column}' is not valid: {detail}",
		Variants: []string{
			"The template validation failed: {detail}",
		},
		Code: "InvalidTemplate", Service: Gateway, Status: 400,
		Meaning: Text{"The Logic App can't be saved: an action of its definition isn't valid.",
			"Logic App не сохранить: действие в его определении неверно."},
		Causes: []Cause{flowDefinition(Likely)},
		Basis:  Observed, Source: "https://github.com/Azure/Azure-Sentinel/issues/4339",
	},
	{
		ID: "flow-definition-parameter", Template: "The value for the workflow parameter '{parameter}' at line '{line}' and column '{column}' is not provided.",
		Service: Gateway, Status: 400,
		Meaning: Text{"The Logic App can't be saved: a parameter of its definition has no value.",
			"Logic App не сохранить: у параметра в его определении нет значения."},
		Causes: []Cause{flowDefinition(Likely)},
		Basis:  Observed, Source: "https://github.com/Azure/Azure-Sentinel/issues/11565",
	},
	{
		ID: "flow-trigger-missing", Template: "The template validation failed: 'The template action '{action}' at line '{line}' and column '{column}' is not valid: \"The action '{other}' referenced by 'inputs' in action '{third}' is not defined in the template.\".'",
		Variants: []string{
			"referenced by 'inputs' in action '{action}' is not defined in the template",
		},
		Service: Gateway, Status: 400,
		Meaning: Text{"The Logic App can't be saved: one action uses another that isn't there.",
			"Logic App не сохранить: действие использует отсутствующее."},
		Causes: []Cause{flowDefinition(Likely)},
		Basis:  Observed, Source: docFlowErrors,
	},
	{
		ID: "connector-unreadable", Template: "Cannot read server response.",
		Service: Gateway, General: true,
		Meaning: Text{"The connector couldn't read what the service behind it answered.",
			"Коннектор не смог прочитать ответ службы за ним."},
		Causes: []Cause{connectorNotJSON(Possible)},
		Basis:  Observed, Source: "https://github.com/MicrosoftDocs/BusinessApplicationPlatform-Connectors-public/issues/109",
	},
}

func flowExpression(c Certainty) Cause {
	return Cause{ID: "workflow-expression", Certainty: c, Basis: Documented,
		Summary: Text{"A value that the expression uses is missing in the answer of the step before.",
			"Значения, которое берёт выражение, нет в ответе предыдущего шага."},
		Fix: Text{"Look at the outputs of the step before; write ?['name'] or coalesce() where a value may be missing.",
			"Посмотрите outputs предыдущего шага; пишите ?['name'] или coalesce(), где значения может не быть."}}
}

func flowStep(c Certainty) Cause {
	return Cause{ID: "workflow-step-before", Certainty: c, Basis: Documented,
		Summary: Text{"A step before this one failed, was skipped, or timed out, so that this one didn't run as planned.",
			"Предыдущий шаг не удался, пропущен или не уложился во время, и этот не выполнен как задумано."},
		Fix: Text{"Open the run, find the first red step, and explain the body of its outputs; check Configure run after.",
			"Откройте запуск, найдите первый красный шаг и передайте сюда тело его outputs; проверьте Configure run after."}}
}

func flowTimeout(c Certainty) Cause {
	return Cause{ID: "workflow-timeout", Certainty: c, Basis: Documented,
		Summary: Text{"A step took longer than a workflow waits: 120 seconds for a synchronous call.",
			"Шаг занял больше времени, чем ждёт рабочий процесс: 120 секунд для синхронного вызова."},
		Fix: Text{"Make the call smaller, use the asynchronous pattern or Until, or raise the timeout in Settings of the action.",
			"Уменьшите вызов, примените асинхронный шаблон или Until либо увеличьте timeout в Settings действия."}}
}

func flowSchema(c Certainty) Cause {
	return Cause{ID: "workflow-trigger-body", Certainty: c, Basis: Documented,
		Summary: Text{"The body sent to the trigger doesn't fit its schema, or isn't JSON.",
			"Тело, отправленное триггеру, не подходит его схеме, или это не JSON."},
		Fix: Text{"Compare the body with the schema in the trigger; send Content-Type: application/json.",
			"Сверьте тело со схемой в триггере; передайте Content-Type: application/json."}}
}

func flowSignature(c Certainty) Cause {
	return Cause{ID: "workflow-signature", Certainty: c, Basis: Documented,
		Summary: Text{"An Authorization header was sent to a callback URL that carries its own signature, or sig is missing.",
			"На URL с собственной подписью отправлен заголовок Authorization, или в URL нет sig."},
		Fix: Text{"Copy the callback URL of the trigger again, whole, with sp, sv, and sig; quote it in a shell; send no Authorization header.",
			"Скопируйте URL триггера заново целиком, с sp, sv и sig; в оболочке возьмите в кавычки; не отправляйте Authorization."}}
}

func flowPolicy(c Certainty) Cause {
	return Cause{ID: "workflow-policy", Certainty: c, Basis: Documented,
		Summary: Text{"The token doesn't match any authorization policy of the trigger: issuer, audience, or a claim differs.",
			"Токен не подходит ни к одной политике авторизации триггера: отличается издатель, аудитория или утверждение."},
		Fix: Text{"Compare iss and aud of the token with Authorization of the Logic App, also the / at the end and v1 against v2 issuers.",
			"Сверьте iss и aud токена с разделом Authorization в Logic App, в том числе / в конце и издателей v1 и v2."}}
}

func flowParameter(c Certainty) Cause {
	return Cause{ID: "connector-parameter", Certainty: c, Basis: Observed,
		Summary: Text{"An input of the connector action is missing, empty, or of another type.",
			"Вход действия коннектора не задан, пуст или другого типа."},
		Fix: Text{"Look at Inputs of the failed run, not at the designer: a dynamic value may be empty there; fill every required field.",
			"Смотрите Inputs сбойного запуска, а не конструктор: динамическое значение там может быть пустым; заполните обязательные поля."}}
}

func connectorInput(c Certainty) Cause {
	return Cause{ID: "connector-input", Certainty: c, Basis: Observed,
		Summary: Text{"The connector failed on what it was given: a value is missing or refers to an object that isn't there yet.",
			"Коннектор не справился со входом: значения нет, или оно ссылается на ещё отсутствующий объект."},
		Fix: Text{"Look at Inputs of the failed run: fill in every field, pass the full ARM ID, and create the watchlist or table first.",
			"Смотрите Inputs сбойного запуска: заполните все поля, передайте полный ARM ID, список или таблицу создайте заранее."}}
}

func connectionGone(c Certainty) Cause {
	return Cause{ID: "api-connection-absent", Certainty: c, Basis: Observed,
		Summary: Text{"The connection that the workflow refers to was deleted, or belongs to another resource group or environment.",
			"Подключение, на которое ссылается процесс, удалено или лежит в другой группе ресурсов или среде."},
		Fix: Text{"Choose or create the connection again in the action, and save the workflow.",
			"Выберите или создайте подключение в действии заново и сохраните процесс."}}
}

func dlpPolicy(c Certainty) Cause {
	return Cause{ID: "flow-data-policy", Certainty: c, Basis: Documented,
		Summary: Text{"A data policy of the Power Platform environment forbids this connector, or its combination with others.",
			"Политика данных среды Power Platform запрещает этот коннектор или его сочетание с другими."},
		Fix: Text{"Ask the Power Platform administrator to move the connector to the Business group, or use another environment.",
			"Попросите администратора Power Platform перенести коннектор в группу Business или возьмите другую среду."}}
}

func connectionRight(c Certainty) Cause {
	return Cause{ID: "connection-not-shared", Certainty: c, Basis: Observed,
		Summary: Text{"The connection belongs to somebody else and isn't shared with the caller.",
			"Подключение принадлежит другому и не передано вызывающему."},
		Fix: Text{"Have its owner share it, or choose a connection of your own in the action.",
			"Попросите владельца открыть доступ или выберите в действии своё подключение."}}
}

func flowSize(c Certainty) Cause {
	return Cause{ID: "workflow-content-size", Certainty: c, Basis: Documented,
		Summary: Text{"The body is larger than the action takes: 100 MB, or less in some connectors.",
			"Тело больше, чем принимает действие: 100 МБ, в некоторых коннекторах меньше."},
		Fix: Text{"Ask for less: $top, $select, a shorter time range, or a summarize in the query.",
			"Запрашивайте меньше: $top, $select, короче период или summarize в запросе."}}
}

func flowDefinition(c Certainty) Cause {
	return Cause{ID: "workflow-definition", Certainty: c, Basis: Observed,
		Summary: Text{"The definition of the Logic App isn't valid: an expression in the named action, or a parameter such as $connections.",
			"Определение Logic App неверно: выражение в названном действии или параметр вроде $connections."},
		Fix: Text{"Look at the action and column that the message names; fill in the template's parameters (team, channel, connection) before you deploy.",
			"Смотрите названные действие и столбец; заполните параметры шаблона (команда, канал, подключение) до развёртывания."}}
}

func connectorNotJSON(c Certainty) Cause {
	return Cause{ID: "api-connection-refused", Certainty: c, Basis: Observed,
		Summary: Text{"The service behind the connector didn't answer with JSON; at 401 and 403 it mostly refused the stored credentials.",
			"Служба за коннектором ответила не JSON; при 401 и 403 она чаще всего отклонила учётные данные."},
		Fix: Text{"Open the API connection and enter its credentials again (for Log Analytics: Workspace ID and key), then run the step again.",
			"Откройте API connection, введите учётные данные заново (для Log Analytics — Workspace ID и ключ) и повторите шаг."}}
}
