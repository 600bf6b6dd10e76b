package graph

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// moreMessages come from mailboxes, access reviews, Autopilot, and batches behind Microsoft Graph.
var moreMessages = []fact.Message{
	{
		ID:       "mailbox-access-denied",
		Template: "Access is denied. Check credentials and try again.",
		Code:     "ErrorAccessDenied", Service: fact.Graph, Status: 403,
		Meaning: fact.Text{En: "Exchange, the service behind Graph for this call, denied access to this mailbox.",
			Ru: "Exchange, к которому здесь обращается Graph, не даёт доступа к этому ящику."},
		Causes: []fact.Cause{
			cause.Likely("permission-missing", fact.Documented,
				fact.Text{En: "The token lacks the permission that this operation requires.",
					Ru: "В токене нет разрешения, которого требует операция."},
				fact.Text{En: "Grant Mail.*, Calendars.*, Contacts.* or MailboxSettings.*, whichever was called, as Application with admin consent or as Delegated; get a new token.",
					Ru: "Выдайте Mail.*, Calendars.*, Contacts.* или MailboxSettings.* — смотря что вызвано, приложению с согласием администратора или делегированно; получите новый токен."}),
			cause.Possible("mailbox-of-another", fact.Observed,
				fact.Text{En: "The call uses a delegated token for a mailbox that its user isn't allowed to open.",
					Ru: "Делегированным токеном обратились к ящику, который его пользователю не открыт."},
				fact.Text{En: "Request a permission with .Shared, such as Calendars.Read.Shared, for a shared mailbox; or use an app-only token with an Application permission.",
					Ru: "Для общего ящика запросите разрешение с .Shared, например Calendars.Read.Shared, или возьмите токен приложения с разрешением приложения."}),
			cause.MailboxPolicy(fact.Possible),
		},
		Basis: fact.Observed, Source: source.Mailbox,
	},
	{
		ID:       "review-query",
		Template: "Query {detail} is not supported. Please pass in one of the following queries",
		Service:  fact.Graph, Status: 400,
		Meaning: fact.Text{En: "Access reviews accept only certain queries as their scope.",
			Ru: "Проверки доступа принимают в качестве области только определённые запросы."},
		Causes: []fact.Cause{
			cause.Likely("value-not-allowed", fact.Documented,
				fact.Text{En: "The operation doesn't allow this value.",
					Ru: "Операция не допускает такого значения."},
				fact.Text{En: "Use one of the queries that the message lists, with its exact spelling.",
					Ru: "Используйте один из запросов, перечисленных в сообщении, в точном написании."}),
		},
		Basis: fact.Observed, Source: "https://github.com/microsoftgraph/microsoft-graph-docs/issues/19810",
	},
	{
		ID:       "batch-order",
		Template: "Invalid dependency for request Id",
		Service:  fact.Graph, Status: 400,
		Meaning: fact.Text{En: "dependsOn names a batch part that doesn't exist or comes later.",
			Ru: "dependsOn указывает на часть пакета, которой нет или которая идёт позже."},
		Causes: []fact.Cause{
			cause.Likely("batch-dependency", fact.Documented,
				fact.Text{En: "The part named in dependsOn failed, or isn't in the batch.",
					Ru: "Часть, указанная в dependsOn, не удалась или отсутствует в пакете."},
				fact.Text{En: "Put the part that others depend on first, and use its id exactly as written.",
					Ru: "Поставьте часть, от которой зависят другие, первой и укажите её id в том же написании."}),
		},
		Basis: fact.Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-dotnet-core/issues/891",
	},
	{
		ID:       "autopilot-assigned",
		Template: "ZtdDeviceAlreadyAssigned",
		Variants: []string{
			"806 - ZtdDeviceAlreadyAssigned",
		},
		Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The device is already registered with Autopilot.",
			Ru: "Устройство уже зарегистрировано в Autopilot."},
		Causes: []fact.Cause{
			cause.ExistsAlready(),
		},
		Basis: fact.Documented, Source: "https://learn.microsoft.com/autopilot/troubleshooting-faq",
	},
	{
		ID:       "autopilot-other-tenant",
		Template: "ZtdDeviceAssignedToOtherTenant",
		Variants: []string{
			"808 - ZtdDeviceAssignedToOtherTenant",
		},
		Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The device is registered with Autopilot in another tenant, often after a repair with a used motherboard.",
			Ru: "Устройство зарегистрировано в Autopilot в другом тенанте — часто после ремонта с б/у платой."},
		Causes: []fact.Cause{
			cause.Likely("device-of-other-tenant", fact.Documented,
				fact.Text{En: "The hardware is registered in another tenant.",
					Ru: "Оборудование зарегистрировано в другом тенанте."},
				fact.Text{En: "Have that tenant or the manufacturer deregister it; Microsoft support requires proof of purchase.",
					Ru: "Пусть тот тенант или производитель снимет регистрацию; поддержке Microsoft нужно подтверждение покупки."}),
		},
		Basis: fact.Documented, Source: "https://learn.microsoft.com/autopilot/troubleshooting-faq",
	},
	{
		ID:       "autopilot-duplicate",
		Template: "ZtdDeviceDuplicated",
		Service:  fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The import has the same device twice.",
			Ru: "Одно устройство указано в импорте дважды."},
		Causes: []fact.Cause{
			cause.ExistsAlready(),
		},
		Basis: fact.Documented, Source: "https://learn.microsoft.com/autopilot/troubleshooting-faq",
	},
	{
		ID:       "autopilot-identifier",
		Template: "Invalid Device Identifier parameter found for {number} import records!",
		Code:     "BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "An imported device identifier isn't in the form that Intune accepts.",
			Ru: "Идентификатор импортируемого устройства не в том формате, который принимает Intune."},
		Causes: []fact.Cause{
			cause.Likely("value-form", fact.Documented,
				fact.Text{En: "An ID, a value, or an OData option isn't in the form that the operation accepts.",
					Ru: "Идентификатор, значение или параметр OData записан не так, как принимает операция."},
				fact.Text{En: "Write importedDeviceIdentifier as manufacturer,model,serial with importedDeviceIdentityType manufacturerModelSerial; no commas or special characters in the parts.",
					Ru: "Запишите importedDeviceIdentifier как производитель,модель,серийный номер с типом manufacturerModelSerial; без запятых и спецсимволов внутри частей."}),
		},
		Basis: fact.Observed, Source: "https://github.com/andrew-s-taylor/WindowsAutopilotInfo/issues/21",
	},
	{
		ID:       "report-period",
		Template: "Invalid period value specified",
		Variants: []string{
			"Invalid period value specified: {value}. Valid values are: 'D7', 'D30', 'D90', 'D180'",
		},
		Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "Usage reports accept only D7, D30, D90, and D180.",
			Ru: "Отчёты об использовании принимают только D7, D30, D90 и D180."},
		Causes: []fact.Cause{
			cause.ValueNotAllowed(),
		},
		Basis: fact.Documented, Source: "https://learn.microsoft.com/graph/api/resources/report",
	},
}
