package graph

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	docIntuneGraph = "https://learn.microsoft.com/graph/api/resources/intune-graph-overview"
)

// intuneMessages come from Intune behind Microsoft Graph.
var intuneMessages = []fact.Message{
	{
		ID:       "intune-action-parameter",
		Template: "Invalid ODataActionParameter '{parameter}'",
		Code:     "BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The Intune action didn't get a parameter with this name, or got one of a different type.",
			Ru: "Действие Intune не получило параметра с этим именем, или он другого типа."},
		Causes: []fact.Cause{
			cause.Likely("intune-body", fact.Deduced,
				fact.Text{En: "Intune doesn't accept something in the body: a setting, a type, or a reference.",
					Ru: "Что-то в теле запроса Intune не принимает: параметр, тип или ссылку."},
				fact.Text{En: "Send a JSON body with this parameter, spelled and typed as on the action's page: deviceIds is a list of strings.",
					Ru: "Отправьте тело JSON с этим параметром, в точном написании и типе со страницы действия: deviceIds — список строк."}),
		},
		Basis: fact.Observed, Source: "https://github.com/microsoftgraph/microsoft-graph-docs/issues/16663",
	},
	{
		ID:       "intune-reference",
		Template: "Invalid Reference id found in Policy {detail}",
		Code:     "BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "A setting refers to a template setting that the named template doesn't have.",
			Ru: "Параметр ссылается на настройку, которой в указанном шаблоне нет."},
		Causes: []fact.Cause{
			cause.Likely("intune-template-version", fact.Observed,
				fact.Text{En: "The export came from another version of the security baseline or template.",
					Ru: "Экспорт сделан из другой версии базовой линии безопасности или шаблона."},
				fact.Text{En: "Create the policy from the current template in the portal, export it again, and import that.",
					Ru: "Создайте политику по текущему шаблону на портале, экспортируйте её заново и импортируйте."}),
		},
		Basis: fact.Observed, Source: "https://github.com/Micke-K/IntuneManagement/issues/241",
	},
	{
		ID:       "intune-not-found",
		Template: "Device was not found - Operation ID (for customer support): {operation} - Activity ID: {activity} - Url: {detail}",
		Code:     "ResourceNotFound", Service: fact.Graph, Status: 404,
		Meaning: fact.Text{En: "Intune has no managed device with this ID.",
			Ru: "В Intune нет управляемого устройства с таким ID."},
		Causes: []fact.Cause{
			cause.WrongID(fact.Likely),
			cause.Possible("app-id-for-object-id", fact.Observed,
				fact.Text{En: "The request has an application (client) ID or a device ID, but it needs the object ID.",
					Ru: "Вместо ID объекта (object ID) передан ID приложения (клиента) или ID устройства."},
				fact.Text{En: "Use the id of /deviceManagement/managedDevices, not the Entra device ID or object ID; find it with $filter=azureADDeviceId eq '…'.",
					Ru: "Возьмите id из /deviceManagement/managedDevices, а не ID устройства Entra; найдите его через $filter=azureADDeviceId eq '…'."}),
		},
		Basis: fact.Deduced, Source: docIntuneGraph,
	},
	{
		ID:       "intune-user-not-authorized",
		Template: "User is not authorized to perform this operation. User must be assigned role with permission {detail}",
		Variants: []string{
			"User is not authorized to perform this operation - Operation ID (for customer support): {detail}",
		},
		Code: "Forbidden", Service: fact.Graph, Status: 403,
		Meaning: fact.Text{En: "The signed-in user lacks an Intune role for this.",
			Ru: "У вошедшего пользователя нет роли Intune для этого."},
		Causes: []fact.Cause{
			cause.Likely("intune-role", fact.Documented,
				fact.Text{En: "The user has no Intune role with this right, or the object is outside the role's scope tags.",
					Ru: "У пользователя нет роли Intune с этим правом, или объект вне scope tags роли."},
				fact.Text{En: "Assign the role in the Intune admin center under Tenant administration, Roles, with the right scope tags; then sign in again.",
					Ru: "Назначьте роль в центре администрирования Intune (Tenant administration, Roles) с нужными scope tags и войдите заново."}),
		},
		Basis: fact.Deduced, Source: "https://learn.microsoft.com/mem/intune/fundamentals/role-based-access-control",
	},
	{
		ID:       "intune-app-not-authorized",
		Template: "Application is not authorized to perform this operation - Operation ID (for customer support): {detail}",
		Code:     "Forbidden", Service: fact.Graph, Status: 403,
		Meaning: fact.Text{En: "The app's token has no Intune permission for this.",
			Ru: "В токене приложения нет разрешения Intune для этого."},
		Causes: []fact.Cause{
			cause.Likely("permission-missing", fact.Documented,
				fact.Text{En: "The token lacks the permission that this operation requires.",
					Ru: "В токене нет разрешения, которого требует операция."},
				fact.Text{En: "Grant the app the DeviceManagement… permission (Read.All or ReadWrite.All) on the operation's page as an application permission, consent, and get a new token.",
					Ru: "Выдайте разрешение DeviceManagement…Read.All или ReadWrite.All со страницы операции как разрешение приложения, согласие и новый токен."}),
		},
		Basis: fact.Deduced, Source: docIntuneGraph,
	},
	{
		ID:       "intune-app-only",
		Template: "Application is not authorized to perform this operation as called in app only context but does not have application permissions configured. - Operation ID (for customer support): {detail}",
		Variants: []string{
			"Application is not authorized to perform this operation as called in app only context but does not have application permissions configured.",
		},
		Code: "Forbidden", Service: fact.Graph, Status: 403,
		Meaning: fact.Text{En: "Intune got an app-only token that has no Intune permission in its roles.",
			Ru: "Intune получил токен приложения, в roles которого нет разрешений Intune."},
		Causes: []fact.Cause{cause.PermissionMissing(fact.Likely), cause.PermissionType()},
		Basis:  fact.Observed, Source: docIntuneGraph,
	},
	{
		ID:       "intune-too-many",
		Template: "Too many requests - Operation ID (for customer support): {detail}",
		Service:  fact.Graph, Status: 429,
		Meaning: fact.Text{En: "Intune throttles this tenant or app.",
			Ru: "Intune ограничивает вызовы этого тенанта или приложения."},
		Causes: []fact.Cause{
			cause.CallRate(fact.Likely),
		},
		Basis: fact.Deduced, Source: "https://learn.microsoft.com/graph/throttling-limits",
	},
	{
		ID: "intune-refused-silently", Template: "An error has occurred - Operation ID (for customer support): {operation} - Activity ID: {activity} - Url: {detail}",
		Code: "Forbidden", General: true, Service: fact.Graph,
		Meaning: fact.Text{En: "The call failed in Intune, which doesn't say why.",
			Ru: "Вызов не удался в Intune, причину он не называет."},
		Causes: []fact.Cause{
			cause.Possible("intune-access", fact.Observed,
				fact.Text{En: "The signed-in user has no Intune role or license, or the token lacks the DeviceManagement permission of this area.",
					Ru: "У вошедшего пользователя нет роли или лицензии Intune либо в токене нет разрешения DeviceManagement для этого раздела."},
				fact.Text{En: "Compare the token's scp or roles with the operation's page; with a signed-in user, also check the Intune role and license. The token must be for a tenant with Intune.",
					Ru: "Сверьте scp или roles токена со страницей этого адреса; если вошёл пользователь — также роль и лицензию Intune и что токен для тенанта с Intune."}),
			cause.TransientFault(fact.Possible), // unless something was to be changed
			cause.Possible("intune-body", fact.Deduced, // which goes by the status
				fact.Text{En: "Intune doesn't accept something in the body: a setting, a type, or a reference.",
					Ru: "Что-то в теле запроса Intune не принимает: параметр, тип или ссылку."},
				fact.Text{En: "Compare each property with the update page: some can't be changed, such as userPrincipalName of a device. Try the same change in the admin center.",
					Ru: "Сверьте каждое свойство со страницей изменения: часть менять нельзя, например userPrincipalName устройства. Попробуйте то же в центре администрирования."}),
		},
		Basis: fact.Observed, Source: "https://github.com/ThomasKur/M365Documentation/issues/39",
	},
}
