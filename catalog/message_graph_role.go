package catalog

const (
	docRoleRequest = "https://learn.microsoft.com/graph/api/governanceroleassignmentrequest-post"
	docRoleRules   = "https://learn.microsoft.com/graph/identity-governance-pim-rules-overview"
	srcRoleRules   = "https://github.com/MicrosoftDocs/azure-docs/issues/80426"
)

// graphRoleCodes are the codes of Privileged Identity Management behind Microsoft Graph and Azure.
var graphRoleCodes = []*Code{
	&roleRoleAssignmentRequestPolicyValidationFailed,
	&roleRoleAssignmentExists,
	&roleRoleAssignmentDoesNotExist,
	&rolePendingRoleAssignmentRequest,
	&roleSubjectNotFound,
	&roleRoleNotFound,
	&roleResourceIsLocked,
	&roleRoleAssignmentRequestAcrsValidationFailed,
	&roleActiveDurationTooShort,
}

var roleRoleAssignmentRequestPolicyValidationFailed = Code{
	Name: "RoleAssignmentRequestPolicyValidationFailed", Service: Graph, Status: 400,
	Meaning: Text{"Privileged Identity Management refused the request because of the settings of this role; the message names the rules.",
		"Privileged Identity Management отклонил запрос из-за настроек этой роли; правила названы в сообщении."},
	Causes: []Cause{
		likely("pim-rule", Documented,
			Text{"The request breaks a rule in the PIM settings of this role or group.",
				"Запрос нарушает правило из настроек PIM для этой роли или группы."},
			Text{"Compare the request with the role's settings in PIM: duration, justification, ticket, MFA, approval.",
				"Сравните запрос с настройками роли в PIM: срок, обоснование, номер заявки, MFA, утверждение."}),
	},
	Docs:  []string{docRoleRules},
	Basis: Documented, Source: docRoleRequest,
}

var roleRoleAssignmentExists = Code{
	Name: "RoleAssignmentExists", Service: Graph, Status: 400,
	Message: "The Role assignment already exists.",
	Meaning: Text{"The user, group or app has this role at this scope already, active or eligible.",
		"У пользователя, группы или приложения уже есть эта роль в этой области: активная или доступная для активации."},
	Causes: []Cause{
		alreadyThere(Likely),
		possible("pim-extend", Documented,
			Text{"The assignment is there, and only its time or kind is to change.",
				"Назначение уже есть, и изменить нужно только срок или вид."},
			Text{"Use the action adminUpdate, adminExtend or selfExtend in place of adminAssign.",
				"Вместо adminAssign используйте действие adminUpdate, adminExtend или selfExtend."}),
	},
	Docs:  []string{docRoleRequest},
	Basis: Documented, Source: docRoleRequest,
}

var roleRoleAssignmentDoesNotExist = Code{
	Name: "RoleAssignmentDoesNotExist", Service: Graph, Status: 400,
	Message: "The Role assignment does not exist.",
	Meaning: Text{"There is no such assignment to change, activate, extend or remove.",
		"Назначения, которое нужно изменить, активировать, продлить или удалить, нет."},
	Causes: []Cause{
		likely("pim-not-eligible", Documented,
			Text{"The account has no such assignment at this scope, or it has expired.",
				"У учётной записи нет такого назначения в этой области, или оно истекло."},
			Text{"List roleEligibilitySchedules for the principal, and use the roleDefinitionId and directoryScopeId found there.",
				"Запросите roleEligibilitySchedules для этого субъекта и возьмите оттуда roleDefinitionId и directoryScopeId."}),
		alreadyThere(Possible),
	},
	Docs:  []string{docRoleRequest},
	Basis: Documented, Source: docRoleRequest,
}

var rolePendingRoleAssignmentRequest = Code{
	Name: "PendingRoleAssignmentRequest", Service: Graph, Status: 400,
	Message: "There is already an existing pending Role assignment request.",
	Meaning: Text{"An earlier request for the same role and account is still open.",
		"Прежний запрос на ту же роль для той же учётной записи ещё открыт."},
	Causes: []Cause{
		likely("approval-pending-role", Documented,
			Text{"The earlier request waits for approval, or for its start time.",
				"Прежний запрос ждёт утверждения или времени начала."},
			Text{"Have it approved, or cancel it in PIM (roleAssignmentScheduleRequests/{id}/cancel), then send the new one.",
				"Утвердите его или отмените в PIM (roleAssignmentScheduleRequests/{id}/cancel), затем отправьте новый."}),
	},
	Docs:  []string{docRoleRequest},
	Basis: Documented, Source: docRoleRequest,
}

var roleSubjectNotFound = Code{
	Name: "SubjectNotFound", Service: Graph, Status: 400,
	Message: "The subject is not found.",
	Meaning: Text{"The principalId of the request is no user, group or app of this tenant.",
		"principalId из запроса — не пользователь, не группа и не приложение этого тенанта."},
	Causes: []Cause{
		wrongID(Likely),
		objectID(Possible),
	},
	Docs:  []string{docRoleRequest},
	Basis: Documented, Source: docRoleRequest,
}

var roleRoleNotFound = Code{
	Name: "RoleNotFound", Service: Graph, Status: 400,
	Message: "The role is not found.",
	Meaning: Text{"The roleDefinitionId of the request is no role of this directory or resource.",
		"roleDefinitionId из запроса — не роль этого каталога или ресурса."},
	Causes: []Cause{
		wrongID(Likely),
		possible("role-template", Documented,
			Text{"The ID of an activated directoryRole was sent in place of the ID of the role definition.",
				"Вместо ID определения роли передан ID активированной роли directoryRole."},
			Text{"Take the id from roleManagement/directory/roleDefinitions; it is the same in every tenant for built-in roles.",
				"Возьмите id из roleManagement/directory/roleDefinitions: у встроенных ролей он одинаков во всех тенантах."}),
	},
	Docs:  []string{docRoleRequest},
	Basis: Documented, Source: docRoleRequest,
}

var roleResourceIsLocked = Code{
	Name: "ResourceIsLocked", Service: Graph, Status: 400,
	Meaning: Text{"Privileged Identity Management holds this resource locked and takes no request for it.",
		"Privileged Identity Management заблокировал этот ресурс и не принимает запросы к нему."},
	Causes: []Cause{
		objectLocked(),
	},
	Docs:  []string{docRoleRequest},
	Basis: Documented, Source: docRoleRequest,
}

var roleRoleAssignmentRequestAcrsValidationFailed = Code{
	Name: "RoleAssignmentRequestAcrsValidationFailed", Service: Graph, Status: 400,
	Message: "&claims=",
	Meaning: Text{"The role requires an authentication context of Conditional Access, and the token doesn't meet it; the message holds the claims to ask for.",
		"Роль требует контекста проверки подлинности Conditional Access, а токен ему не отвечает; нужные claims — в сообщении."},
	Causes: []Cause{
		likely("claims-challenge", Documented,
			Text{"Conditional Access or a revoked session wants a new sign-in with these claims.",
				"Conditional Access или отозванный сеанс требует нового входа с этими claims."},
			Text{"Decode the claims after &claims=, pass them when you ask for the token (MSAL: claims), sign in again, then repeat.",
				"Декодируйте значение после &claims=, передайте его при запросе токена (MSAL: claims), войдите заново и повторите."}),
	},
	Docs:  []string{docRoleRules},
	Basis: Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1808",
}

var roleActiveDurationTooShort = Code{
	Name: "ActiveDurationTooShort", Service: Graph, Status: 400,
	Message: "The active duration is too short. Minimum required is 5 minutes.",
	Meaning: Text{"PIM lets a role be ended only after it has been active for five minutes.",
		"PIM позволяет завершить роль не раньше чем через пять минут после активации."},
	Causes: []Cause{
		likely("pim-too-soon", Observed,
			Text{"The role was activated less than five minutes ago.",
				"Роль активирована менее пяти минут назад."},
			Text{"Wait five minutes after the activation, then deactivate.",
				"Подождите пять минут после активации и деактивируйте роль."}),
	},
	Docs:  []string{docRoleRules},
	Basis: Observed, Source: "https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-how-to-activate-role",
}

// graphRoleMessages say which rule of Privileged Identity Management a request broke.
var graphRoleMessages = []Message{
	{
		ID:       "pim-rules-failed",
		Template: "The following policy rules failed: [{rules}]",
		Code:     "RoleAssignmentRequestPolicyValidationFailed", Service: Graph, Status: 400,
		Meaning: Text{"PIM refused the request; the rules that it breaks are named.",
			"PIM отклонил запрос; нарушенные правила названы."},
		Causes: []Cause{
			likely("pim-rule", Documented,
				Text{"The request breaks a rule in the PIM settings of this role or group.",
					"Запрос нарушает правило из настроек PIM для этой роли или группы."},
				Text{"Compare the request with the role's settings in PIM: duration, justification, ticket, MFA, approval.",
					"Сравните запрос с настройками роли в PIM: срок, обоснование, номер заявки, MFA, утверждение."}),
		},
		Basis: Documented, Source: docRoleRules,
	},
	{
		ID:       "pim-rule-mfa",
		Template: `The following policy rules failed: ["MfaRule"]`,
		Variants: []string{
			`The following policy rules failed: ["MfaRule",{detail}`,
		},
		Code: "RoleAssignmentRequestPolicyValidationFailed", Service: Graph, Status: 400,
		Meaning: Text{"The role asks for multi-factor authentication on activation, and the token was got without it.",
			"Для активации роли нужна многофакторная проверка, а токен получен без неё."},
		Causes: []Cause{
			likely("mfa-claim-missing", Observed,
				Text{"The token is of an application, or of a user who signed in without a second factor.",
					"Токен выдан приложению или пользователю, вошедшему без второго фактора."},
				Text{`Sign out (Disconnect-MgGraph), sign in with MFA forced: claims {"access_token":{"amr":{"values":["mfa"]}}}, then activate again.`,
					`Выйдите (Disconnect-MgGraph) и войдите с обязательной MFA: claims {"access_token":{"amr":{"values":["mfa"]}}}, затем активируйте снова.`}),
		},
		Basis: Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1808",
	},
	{
		ID:       "pim-rule-expiration",
		Template: `The following policy rules failed: ["ExpirationRule"]`,
		Variants: []string{
			`The following policy rules failed: ["ExpirationRule",{detail}`,
		},
		Code: "RoleAssignmentRequestPolicyValidationFailed", Service: Graph, Status: 400,
		Meaning: Text{"The time that was asked for is longer than the settings of the role allow.",
			"Запрошенный срок больше, чем допускают настройки роли."},
		Causes: []Cause{
			likely("pim-duration", Observed,
				Text{"The duration, or a permanent assignment, goes beyond the maximum in the PIM settings of the role.",
					"Срок или постоянное назначение превышает максимум из настроек PIM для этой роли."},
				Text{"Ask for less, such as PT1H, or give an end date; the maximum is under PIM, Roles, Settings (rule Expiration_…).",
					"Запросите меньше, например PT1H, или укажите дату окончания; максимум — в PIM, Roles, Settings (правило Expiration_…)."}),
		},
		Basis: Observed, Source: "https://github.com/netr0m/az-pim-cli/issues/66",
	},
	{
		ID:       "pim-rule-eligibility",
		Template: `The following policy rules failed: ["EligibilityRule"]`,
		Variants: []string{
			`The following policy rules failed: ["EligibilityRule",{detail}`,
		},
		Code: "RoleAssignmentRequestPolicyValidationFailed", Service: Graph, Status: 400,
		Meaning: Text{"The account isn't eligible for the role, or an active assignment isn't allowed by the role's settings.",
			"Учётной записи роль недоступна для активации, или активное назначение запрещено настройками роли."},
		Causes: []Cause{
			likely("pim-not-eligible", Documented,
				Text{"The account has no such assignment at this scope, or it has expired.",
					"У учётной записи нет такого назначения в этой области, или оно истекло."},
				Text{"Make the account eligible for the role first, or permit active assignments in the settings of the role in PIM.",
					"Сначала сделайте роль доступной для активации этой учётной записью или разрешите активные назначения в настройках PIM."}),
		},
		Basis: Observed, Source: srcRoleRules,
	},
	{
		ID:       "pim-rule-justification",
		Template: `The following policy rules failed: ["JustificationRule"]`,
		Variants: []string{
			`The following policy rules failed: ["JustificationRule",{detail}`,
		},
		Code: "RoleAssignmentRequestPolicyValidationFailed", Service: Graph, Status: 400,
		Meaning: Text{"The role's settings ask for a justification, and the request has none.",
			"Настройки роли требуют обоснования, а в запросе его нет."},
		Causes: []Cause{
			likely("pim-justification", Documented,
				Text{"The request has no justification, though the settings of the role require one.",
					"В запросе нет обоснования, хотя его требуют настройки роли."},
				Text{`Add "justification": "…" to the body.`,
					`Добавьте в тело "justification": "…".`}),
		},
		Basis: Documented, Source: docRoleRules,
	},
	{
		ID:       "pim-rule-ticket",
		Template: `The following policy rules failed: ["TicketingRule"]`,
		Variants: []string{
			`The following policy rules failed: ["TicketingRule",{detail}`,
		},
		Code: "RoleAssignmentRequestPolicyValidationFailed", Service: Graph, Status: 400,
		Meaning: Text{"The role's settings ask for a ticket, and the request names none.",
			"Настройки роли требуют номер заявки, а в запросе его нет."},
		Causes: []Cause{
			likely("pim-ticket", Documented,
				Text{"The request has no ticket number, though the settings of the role require one.",
					"В запросе нет номера заявки, хотя его требуют настройки роли."},
				Text{"Add ticketInfo with ticketNumber and ticketSystem to the body.",
					"Добавьте в тело ticketInfo с ticketNumber и ticketSystem."}),
		},
		Basis: Documented, Source: docRoleRules,
	},
	{
		ID:       "pim-own-only",
		Template: "The requestor {id} does not have permissions for this request. Please use $filter=asTarget() to filter on the requestor's assignments.",
		Service:  Unknown, Status: 403,
		Meaning: Text{"Whoever has no rights over a scope may list only his own assignments there.",
			"Кто не управляет областью, может запросить в ней только свои назначения."},
		Causes: []Cause{
			likely("filter-needed", Documented,
				Text{"The operation answers only with a filter.",
					"Операция отвечает только с фильтром."},
				Text{"Add $filter=asTarget() to list your own assignments; for those of others you need Owner or User Access Administrator on the scope.",
					"Добавьте $filter=asTarget(), чтобы получить свои назначения; для чужих нужна роль Owner или User Access Administrator в области."}),
		},
		Basis: Observed, Source: "https://github.com/JustinGrote/JAz.PIM/issues/3",
	},
}
