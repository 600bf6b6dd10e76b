package graph

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	docRoleRequest = "https://learn.microsoft.com/graph/api/governanceroleassignmentrequest-post"
	docRoleRules   = "https://learn.microsoft.com/graph/identity-governance-pim-rules-overview"
	srcRoleRules   = "https://github.com/MicrosoftDocs/azure-docs/issues/80426"
)

// roleCodes are the codes of Privileged Identity Management behind Microsoft Graph and Azure.
var roleCodes = []*fact.Code{
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

var roleRoleAssignmentRequestPolicyValidationFailed = fact.Code{
	Name: "RoleAssignmentRequestPolicyValidationFailed", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "Privileged Identity Management refused the request because of this role's settings; the message names the rules.",
		Ru: "Privileged Identity Management отклонил запрос из-за настроек этой роли; правила названы в сообщении."},
	Causes: []fact.Cause{
		cause.Likely("pim-rule", fact.Documented,
			fact.Text{En: "The request breaks a rule in the PIM settings for this role or group.",
				Ru: "Запрос нарушает правило из настроек PIM для этой роли или группы."},
			fact.Text{En: "Compare the request with the role's settings in PIM: duration, justification, ticket, MFA, approval.",
				Ru: "Сравните запрос с настройками роли в PIM: срок, обоснование, номер заявки, MFA, утверждение."}),
	},
	Docs:  []string{docRoleRules},
	Basis: fact.Documented, Source: docRoleRequest,
}

var roleRoleAssignmentExists = fact.Code{
	Name: "RoleAssignmentExists", Service: fact.Graph, Status: 400,
	Message: "The Role assignment already exists.",
	Meaning: fact.Text{En: "The user, group, or app already has this role at this scope, active or eligible.",
		Ru: "У пользователя, группы или приложения уже есть эта роль в этой области: активная или доступная для активации."},
	Causes: []fact.Cause{
		alreadyThere(fact.Likely),
		cause.Possible("pim-extend", fact.Documented,
			fact.Text{En: "The assignment already exists; you only want to change its time or type.",
				Ru: "Назначение уже есть, и изменить нужно только срок или вид."},
			fact.Text{En: "Use the action adminUpdate, adminExtend, or selfExtend instead of adminAssign.",
				Ru: "Вместо adminAssign используйте действие adminUpdate, adminExtend или selfExtend."}),
	},
	Docs:  []string{docRoleRequest},
	Basis: fact.Documented, Source: docRoleRequest,
}

var roleRoleAssignmentDoesNotExist = fact.Code{
	Name: "RoleAssignmentDoesNotExist", Service: fact.Graph, Status: 400,
	Message: "The Role assignment does not exist.",
	Meaning: fact.Text{En: "The assignment to change, activate, extend, or remove doesn't exist.",
		Ru: "Назначения, которое нужно изменить, активировать, продлить или удалить, нет."},
	Causes: []fact.Cause{
		cause.Likely("pim-not-eligible", fact.Documented,
			fact.Text{En: "The account doesn't have this assignment at this scope, or it has expired.",
				Ru: "У учётной записи нет такого назначения в этой области, или оно истекло."},
			fact.Text{En: "List roleEligibilitySchedules for the principal, and use the roleDefinitionId and directoryScopeId found there.",
				Ru: "Запросите roleEligibilitySchedules для этого субъекта и возьмите оттуда roleDefinitionId и directoryScopeId."}),
		alreadyThere(fact.Possible),
	},
	Docs:  []string{docRoleRequest},
	Basis: fact.Documented, Source: docRoleRequest,
}

var rolePendingRoleAssignmentRequest = fact.Code{
	Name: "PendingRoleAssignmentRequest", Service: fact.Graph, Status: 400,
	Message: "There is already an existing pending Role assignment request.",
	Meaning: fact.Text{En: "An earlier request for the same role and account is still open.",
		Ru: "Прежний запрос на ту же роль для той же учётной записи ещё открыт."},
	Causes: []fact.Cause{
		cause.Likely("approval-pending-role", fact.Documented,
			fact.Text{En: "The earlier request is waiting for approval or for its start time.",
				Ru: "Прежний запрос ждёт утверждения или времени начала."},
			fact.Text{En: "Have the earlier request approved, or cancel it in PIM (roleAssignmentScheduleRequests/{id}/cancel), then send the new one.",
				Ru: "Утвердите его или отмените в PIM (roleAssignmentScheduleRequests/{id}/cancel), затем отправьте новый."}),
	},
	Docs:  []string{docRoleRequest},
	Basis: fact.Documented, Source: docRoleRequest,
}

var roleSubjectNotFound = fact.Code{
	Name: "SubjectNotFound", Service: fact.Graph, Status: 400,
	Message: "The subject is not found.",
	Meaning: fact.Text{En: "The principalId in the request isn't a user, group, or app in this tenant.",
		Ru: "principalId из запроса — не пользователь, не группа и не приложение этого тенанта."},
	Causes: []fact.Cause{
		cause.WrongID(fact.Likely),
		objectID(fact.Possible),
	},
	Docs:  []string{docRoleRequest},
	Basis: fact.Documented, Source: docRoleRequest,
}

var roleRoleNotFound = fact.Code{
	Name: "RoleNotFound", Service: fact.Graph, Status: 400,
	Message: "The role is not found.",
	Meaning: fact.Text{En: "The roleDefinitionId in the request isn't a role of this directory or resource.",
		Ru: "roleDefinitionId из запроса — не роль этого каталога или ресурса."},
	Causes: []fact.Cause{
		cause.WrongID(fact.Likely),
		cause.Possible("role-template", fact.Documented,
			fact.Text{En: "The request has the ID of an activated directoryRole instead of the role definition ID.",
				Ru: "Вместо ID определения роли передан ID активированной роли directoryRole."},
			fact.Text{En: "Use the id from roleManagement/directory/roleDefinitions; built-in roles have the same id in every tenant.",
				Ru: "Возьмите id из roleManagement/directory/roleDefinitions: у встроенных ролей он одинаков во всех тенантах."}),
	},
	Docs:  []string{docRoleRequest},
	Basis: fact.Documented, Source: docRoleRequest,
}

var roleResourceIsLocked = fact.Code{
	Name: "ResourceIsLocked", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "Privileged Identity Management has locked this resource and doesn't accept requests for it.",
		Ru: "Privileged Identity Management заблокировал этот ресурс и не принимает запросы к нему."},
	Causes: []fact.Cause{
		cause.ObjectLocked(),
	},
	Docs:  []string{docRoleRequest},
	Basis: fact.Documented, Source: docRoleRequest,
}

var roleRoleAssignmentRequestAcrsValidationFailed = fact.Code{
	Name: "RoleAssignmentRequestAcrsValidationFailed", Service: fact.Graph, Status: 400,
	Message: "&claims=",
	Meaning: fact.Text{En: "The role requires a Conditional Access authentication context that the token doesn't meet; the message has the claims to request.",
		Ru: "Роль требует контекста проверки подлинности Conditional Access, а токен ему не отвечает; нужные claims — в сообщении."},
	Causes: []fact.Cause{
		cause.Likely("claims-challenge", fact.Documented,
			fact.Text{En: "Conditional Access or a revoked session requires a new sign-in with these claims.",
				Ru: "Conditional Access или отозванный сеанс требует нового входа с этими claims."},
			fact.Text{En: "Decode the claims after &claims=, pass them when you request the token (MSAL: claims), sign in again, then retry.",
				Ru: "Декодируйте значение после &claims=, передайте его при запросе токена (MSAL: claims), войдите заново и повторите."}),
	},
	Docs:  []string{docRoleRules},
	Basis: fact.Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1808",
}

var roleActiveDurationTooShort = fact.Code{
	Name: "ActiveDurationTooShort", Service: fact.Graph, Status: 400,
	Message: "The active duration is too short. Minimum required is 5 minutes.",
	Meaning: fact.Text{En: "PIM lets you end a role only after it has been active for five minutes.",
		Ru: "PIM позволяет завершить роль не раньше чем через пять минут после активации."},
	Causes: []fact.Cause{
		cause.Likely("pim-too-soon", fact.Observed,
			fact.Text{En: "The role was activated less than five minutes ago.",
				Ru: "Роль активирована менее пяти минут назад."},
			fact.Text{En: "Wait until five minutes after activation, then deactivate the role.",
				Ru: "Подождите пять минут после активации и деактивируйте роль."}),
	},
	Docs:  []string{docRoleRules},
	Basis: fact.Observed, Source: "https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-how-to-activate-role",
}

// roleMessages say which rule of Privileged Identity Management a request broke.
var roleMessages = []fact.Message{
	{
		ID:       "pim-rules-failed",
		Template: "The following policy rules failed: [{rules}]",
		Code:     "RoleAssignmentRequestPolicyValidationFailed", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "PIM refused the request; the message names the rules that it breaks.",
			Ru: "PIM отклонил запрос; нарушенные правила названы в сообщении."},
		Causes: []fact.Cause{
			cause.Likely("pim-rule", fact.Documented,
				fact.Text{En: "The request breaks a rule in the PIM settings for this role or group.",
					Ru: "Запрос нарушает правило из настроек PIM для этой роли или группы."},
				fact.Text{En: "Compare the request with the role's settings in PIM: duration, justification, ticket, MFA, approval.",
					Ru: "Сравните запрос с настройками роли в PIM: срок, обоснование, номер заявки, MFA, утверждение."}),
		},
		Basis: fact.Documented, Source: docRoleRules,
	},
	{
		ID:       "pim-rule-mfa",
		Template: `The following policy rules failed: ["MfaRule"]`,
		Variants: []string{
			`The following policy rules failed: ["MfaRule",{detail}`,
		},
		Code: "RoleAssignmentRequestPolicyValidationFailed", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "Activating the role requires multifactor authentication, but the token was issued without it.",
			Ru: "Для активации роли нужна многофакторная проверка, а токен выпущен без неё."},
		Causes: []fact.Cause{
			cause.Likely("mfa-claim-missing", fact.Observed,
				fact.Text{En: "The token belongs to an application, or to a user who signed in without a second factor.",
					Ru: "Токен выдан приложению или пользователю, вошедшему без второго фактора."},
				fact.Text{En: `Sign out (Disconnect-MgGraph), sign in with MFA forced: claims {"access_token":{"amr":{"values":["mfa"]}}}, then activate again.`,
					Ru: `Выйдите (Disconnect-MgGraph) и войдите с обязательной MFA: claims {"access_token":{"amr":{"values":["mfa"]}}}, затем активируйте снова.`}),
		},
		Basis: fact.Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1808",
	},
	{
		ID:       "pim-rule-expiration",
		Template: `The following policy rules failed: ["ExpirationRule"]`,
		Variants: []string{
			`The following policy rules failed: ["ExpirationRule",{detail}`,
		},
		Code: "RoleAssignmentRequestPolicyValidationFailed", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The requested duration is longer than the role's settings allow.",
			Ru: "Запрошенный срок больше, чем допускают настройки роли."},
		Causes: []fact.Cause{
			cause.Likely("pim-duration", fact.Observed,
				fact.Text{En: "The duration, or a permanent assignment, exceeds the maximum in the role's PIM settings.",
					Ru: "Срок или постоянное назначение превышает максимум из настроек PIM для этой роли."},
				fact.Text{En: "Request less, such as PT1H, or set an end date; the maximum is under PIM, Roles, Settings (rule Expiration_…).",
					Ru: "Запросите меньше, например PT1H, или укажите дату окончания; максимум — в PIM, Roles, Settings (правило Expiration_…)."}),
		},
		Basis: fact.Observed, Source: "https://github.com/netr0m/az-pim-cli/issues/66",
	},
	{
		ID:       "pim-rule-eligibility",
		Template: `The following policy rules failed: ["EligibilityRule"]`,
		Variants: []string{
			`The following policy rules failed: ["EligibilityRule",{detail}`,
		},
		Code: "RoleAssignmentRequestPolicyValidationFailed", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The account isn't eligible for the role, or the role's settings don't allow an active assignment.",
			Ru: "Учётной записи роль недоступна для активации, или активное назначение запрещено настройками роли."},
		Causes: []fact.Cause{
			cause.Likely("pim-not-eligible", fact.Documented,
				fact.Text{En: "The account doesn't have this assignment at this scope, or it has expired.",
					Ru: "У учётной записи нет такого назначения в этой области, или оно истекло."},
				fact.Text{En: "Make the account eligible for the role first, or allow active assignments in the role's PIM settings.",
					Ru: "Сначала сделайте роль доступной для активации этой учётной записью или разрешите активные назначения в настройках PIM."}),
		},
		Basis: fact.Observed, Source: srcRoleRules,
	},
	{
		ID:       "pim-rule-justification",
		Template: `The following policy rules failed: ["JustificationRule"]`,
		Variants: []string{
			`The following policy rules failed: ["JustificationRule",{detail}`,
		},
		Code: "RoleAssignmentRequestPolicyValidationFailed", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The role's settings require a justification, and the request has none.",
			Ru: "Настройки роли требуют обоснования, а в запросе его нет."},
		Causes: []fact.Cause{
			cause.Likely("pim-justification", fact.Documented,
				fact.Text{En: "The request has no justification, although the role's settings require one.",
					Ru: "В запросе нет обоснования, хотя его требуют настройки роли."},
				fact.Text{En: `Add "justification": "…" to the body.`,
					Ru: `Добавьте в тело "justification": "…".`}),
		},
		Basis: fact.Documented, Source: docRoleRules,
	},
	{
		ID:       "pim-rule-ticket",
		Template: `The following policy rules failed: ["TicketingRule"]`,
		Variants: []string{
			`The following policy rules failed: ["TicketingRule",{detail}`,
		},
		Code: "RoleAssignmentRequestPolicyValidationFailed", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The role's settings require a ticket, and the request doesn't name one.",
			Ru: "Настройки роли требуют номер заявки, а в запросе его нет."},
		Causes: []fact.Cause{
			cause.Likely("pim-ticket", fact.Documented,
				fact.Text{En: "The request has no ticket number, although the role's settings require one.",
					Ru: "В запросе нет номера заявки, хотя его требуют настройки роли."},
				fact.Text{En: "Add ticketInfo with ticketNumber and ticketSystem to the body.",
					Ru: "Добавьте в тело ticketInfo с ticketNumber и ticketSystem."}),
		},
		Basis: fact.Documented, Source: docRoleRules,
	},
	{
		ID:       "pim-own-only",
		Template: "The requestor {id} does not have permissions for this request. Please use $filter=asTarget() to filter on the requestor's assignments.",
		Service:  fact.Unknown, Status: 403,
		Meaning: fact.Text{En: "Callers without rights over a scope can list only their own assignments there.",
			Ru: "Кто не управляет областью, может запросить в ней только свои назначения."},
		Causes: []fact.Cause{
			cause.Likely("filter-needed", fact.Documented,
				fact.Text{En: "The operation requires a filter.",
					Ru: "Операции нужен фильтр."},
				fact.Text{En: "Add $filter=asTarget() to list your own assignments; to list others', you need Owner or User Access Administrator on the scope.",
					Ru: "Добавьте $filter=asTarget(), чтобы получить свои назначения; для чужих нужна роль Owner или User Access Administrator в области."}),
		},
		Basis: fact.Observed, Source: "https://github.com/JustinGrote/JAz.PIM/issues/3",
	},
}
