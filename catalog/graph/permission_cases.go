package graph

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// casePermissions are those of cases, risks, threat intelligence and threat
// assessment.
var casePermissions = []fact.Permission{
	{
		Name: "CaseManagement.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read all cases with their tasks, relations, and attachments", Ru: "читать все дела с задачами, связями и вложениями"},
	},
	{
		Name: "CaseManagement.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read and change all cases", Ru: "читать и изменять все дела"},
	},
	{
		Name: "CloudApp-Discovery.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "64a59178-dad3-4673-89db-84fdcd622fec", ScopeID: "ad46d60e-1027-4b75-af88-7c14ccf43a19",
		Allows: fact.Text{En: "read the apps that cloud app discovery found", Ru: "читать приложения, найденные при обнаружении облачных приложений"},
	},
	{
		Name: "CustomTags.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "ab8a5872-7c88-47a6-8141-7becce939190", ScopeID: "de6ea87d-10bd-467c-8682-d525a0c61b89",
		Allows: fact.Text{En: "read all custom tags", Ru: "читать все настраиваемые теги"},
	},
	{
		Name: "CustomTags.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "2f503208-e509-4e39-974c-8cc16e5785c9", ScopeID: "2f1bbe0a-f34b-4efb-9edb-8db8dcb50eca",
		Allows: fact.Text{En: "read and change all custom tags", Ru: "читать и изменять все настраиваемые теги"},
	},
	{
		Name: "IdentityRiskEvent.ReadWrite.All", API: fact.MicrosoftGraph, Application: true,
		RoleID: "db06fb33-1953-4b7b-a2ac-f1e2c854f7ae",
		Allows: fact.Text{En: "read and change all risk detections", Ru: "читать и изменять все обнаружения риска"},
	},
	{
		Name: "IdentityRiskyAgent.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read all agents at risk", Ru: "читать всех агентов с риском"},
	},
	{
		Name: "IdentityRiskyAgent.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read and change all agents at risk", Ru: "читать и изменять всех агентов с риском"},
	},
	{
		Name: "ThreatAssessment.Read.All", API: fact.MicrosoftGraph, Application: true,
		RoleID: "f8f035bb-2cce-47fb-8bf5-7baf3ecbee48",
		Allows: fact.Text{En: "read the threat assessment requests", Ru: "читать запросы на оценку угроз"},
	},
	{
		Name: "ThreatAssessment.ReadWrite.All", API: fact.MicrosoftGraph, Delegated: true,
		ScopeID: "cac97e40-6730-457d-ad8d-4852fddab7ad",
		Allows:  fact.Text{En: "read and create threat assessment requests", Ru: "читать и создавать запросы на оценку угроз"},
	},
}
