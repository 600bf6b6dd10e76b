package catalog

const (
	docIntuneGraph = "https://learn.microsoft.com/graph/api/resources/intune-graph-overview"
)

// graphIntuneMessages come from Intune behind Microsoft Graph.
var graphIntuneMessages = []Message{
	{
		ID:       "intune-action-parameter",
		Template: "Invalid ODataActionParameter '{parameter}'",
		Code:     "BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"The action of Intune got no parameter of this name, or one of another type.",
			"Действие Intune не получило параметра с этим именем, или он другого типа."},
		Causes: []Cause{
			likely("intune-body", Deduced,
				Text{"Something in the body is not what Intune takes: a setting, a type, a reference.",
					"Что-то в теле запроса Intune не принимает: параметр, тип или ссылку."},
				Text{"Send a JSON body with this parameter, in the exact spelling and type of the action's page: deviceIds is a list of texts.",
					"Отправьте тело JSON с этим параметром, в точном написании и типе со страницы действия: deviceIds — список строк."}),
		},
		Basis: Observed, Source: "https://github.com/microsoftgraph/microsoft-graph-docs/issues/16663",
	},
	{
		ID:       "intune-reference",
		Template: "Invalid Reference id found in Policy {detail}",
		Code:     "BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"A setting refers to a template setting that the template named doesn't have.",
			"Параметр ссылается на настройку, которой в указанном шаблоне нет."},
		Causes: []Cause{
			likely("intune-template-version", Observed,
				Text{"The export was made from another version of the security baseline or template.",
					"Экспорт сделан из другой версии базовой линии безопасности или шаблона."},
				Text{"Create the policy from the current template in the portal, export it again, and import that.",
					"Создайте политику по текущему шаблону на портале, экспортируйте её заново и импортируйте."}),
		},
		Basis: Observed, Source: "https://github.com/Micke-K/IntuneManagement/issues/241",
	},
	{
		ID:       "intune-not-found",
		Template: "Device was not found - Operation ID (for customer support): {operation} - Activity ID: {activity} - Url: {detail}",
		Code:     "ResourceNotFound", Service: Graph, Status: 404,
		Meaning: Text{"Intune has no managed device by this ID.",
			"В Intune нет управляемого устройства с таким ID."},
		Causes: []Cause{
			wrongID(Likely),
			possible("app-id-for-object-id", Observed,
				Text{"An application (client) ID or a device ID was sent where the object ID is wanted.",
					"Вместо ID объекта (object ID) передан ID приложения (клиента) или ID устройства."},
				Text{"Use the id of /deviceManagement/managedDevices, not the Entra device ID or object ID; find it with $filter=azureADDeviceId eq '…'.",
					"Возьмите id из /deviceManagement/managedDevices, а не ID устройства Entra; найдите его через $filter=azureADDeviceId eq '…'."}),
		},
		Basis: Deduced, Source: docIntuneGraph,
	},
	{
		ID:       "intune-user-not-authorized",
		Template: "User is not authorized to perform this operation. User must be assigned role with permission {detail}",
		Variants: []string{
			"User is not authorized to perform this operation - Operation ID (for customer support): {detail}",
		},
		Code: "Forbidden", Service: Graph, Status: 403,
		Meaning: Text{"The signed-in user lacks an Intune role for this.",
			"У вошедшего пользователя нет роли Intune для этого."},
		Causes: []Cause{
			likely("intune-role", Documented,
				Text{"The user has no Intune role with this right, or the object lies outside the role's scope tags.",
					"У пользователя нет роли Intune с этим правом, или объект вне scope tags роли."},
				Text{"Assign the role in the Intune admin center under Tenant administration, Roles, with the right scope tags; then sign in again.",
					"Назначьте роль в центре администрирования Intune (Tenant administration, Roles) с нужными scope tags и войдите заново."}),
		},
		Basis: Deduced, Source: "https://learn.microsoft.com/mem/intune/fundamentals/role-based-access-control",
	},
	{
		ID:       "intune-app-not-authorized",
		Template: "Application is not authorized to perform this operation - Operation ID (for customer support): {detail}",
		Code:     "Forbidden", Service: Graph, Status: 403,
		Meaning: Text{"The token of the app has no permission of Intune for this.",
			"В токене приложения нет разрешения Intune для этого."},
		Causes: []Cause{
			likely("permission-missing", Documented,
				Text{"The token lacks the permission that this operation requires.",
					"В токене нет разрешения, которого требует операция."},
				Text{"Grant the DeviceManagement…Read.All or ReadWrite.All permission of the operation's page as an application permission, consent, get a new token.",
					"Выдайте разрешение DeviceManagement…Read.All или ReadWrite.All со страницы операции как разрешение приложения, согласие и новый токен."}),
		},
		Basis: Deduced, Source: docIntuneGraph,
	},
	{
		ID:       "intune-too-many",
		Template: "Too many requests - Operation ID (for customer support): {detail}",
		Service:  Graph, Status: 429,
		Meaning: Text{"Intune throttles this tenant or app.",
			"Intune ограничивает вызовы этого тенанта или приложения."},
		Causes: []Cause{
			callRate(Likely),
		},
		Basis: Deduced, Source: "https://learn.microsoft.com/graph/throttling-limits",
	},
}
