package graph

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// notePurview is what eDiscovery needs besides the permission.
var notePurview = fact.Text{En: "Needs a Microsoft Purview role group such as eDiscovery Manager; add an app there as a service principal.",
	Ru: "Нужна группа ролей Microsoft Purview, например eDiscovery Manager; приложение добавляется туда как субъект-служба."}

// noteThreatIntelligence is the license that threat intelligence needs.
var noteThreatIntelligence = fact.Text{En: "This operation needs a Defender Threat Intelligence license and its API add-on.", Ru: "Для этой операции нужна лицензия Defender Threat Intelligence и дополнение к ней для API."}

// readsArticles is what the operations share that read reports on threats.
var readsArticles = fact.Operation{
	Application: []string{"ThreatIntelligence.Read.All"},
	Delegated:   []string{"ThreatIntelligence.Read.All"},
	UserRole:    "Security Reader",
	License:     noteThreatIntelligence,
}

// purview are eDiscovery, sensitivity labels, and threat intelligence.
var purview = []fact.Operation{
	{
		ID:      "graph-list-ediscovery-cases",
		Title:   fact.Text{En: "List the eDiscovery cases", Ru: "Дела eDiscovery"},
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/cases/ediscoveryCases",
		OData:       fact.OData{Options: []string{"$count", "$expand", "$filter", "$orderby", "$search", "$select", "$top"}},
		Application: []string{"eDiscovery.Read.All", "eDiscovery.ReadWrite.All"},
		Delegated:   []string{"eDiscovery.Read.All", "eDiscovery.ReadWrite.All"},
		UserRole:    "eDiscovery Manager",
		Notes:       []fact.Text{notePurview},
		Doc:         docGraph + "security-casesroot-list-ediscoverycases",
	},
	{
		ID:      "graph-get-ediscovery-case",
		Title:   fact.Text{En: "Get an eDiscovery case", Ru: "Сведения о деле eDiscovery"},
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/cases/ediscoveryCases/{id}",
		Application: []string{"eDiscovery.Read.All", "eDiscovery.ReadWrite.All"},
		Delegated:   []string{"eDiscovery.Read.All", "eDiscovery.ReadWrite.All"},
		UserRole:    "eDiscovery Manager",
		Notes:       []fact.Text{notePurview},
		Doc:         docGraph + "security-ediscoverycase-get",
	},
	{
		ID:      "graph-create-ediscovery-case",
		Title:   fact.Text{En: "Create an eDiscovery case", Ru: "Создать дело eDiscovery"},
		Service: fact.Graph, Version: "v1.0", Method: "POST", Path: "/security/cases/ediscoveryCases",
		ContentType: fact.JSONBody,
		Application: []string{"eDiscovery.Read.All", "eDiscovery.ReadWrite.All"},
		Delegated:   []string{"eDiscovery.Read.All", "eDiscovery.ReadWrite.All"},
		UserRole:    "eDiscovery Manager",
		Notes:       []fact.Text{notePurview},
		Doc:         docGraph + "security-casesroot-post-ediscoverycases",
	},
	{
		ID:      "graph-list-ediscovery-searches",
		Title:   fact.Text{En: "List the searches of a case", Ru: "Поиски дела eDiscovery"},
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/cases/ediscoveryCases/{id}/searches",
		OData:       fact.OData{Options: []string{"$count", "$expand", "$filter", "$orderby", "$search", "$select", "$top"}},
		Application: []string{"eDiscovery.Read.All", "eDiscovery.ReadWrite.All"},
		Delegated:   []string{"eDiscovery.Read.All", "eDiscovery.ReadWrite.All"},
		UserRole:    "eDiscovery Manager",
		Notes:       []fact.Text{notePurview},
		Doc:         docGraph + "security-ediscoverycase-list-searches",
	},
	{
		ID:      "graph-list-ediscovery-members",
		Title:   fact.Text{En: "List the members of a case", Ru: "Участники дела eDiscovery"},
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/cases/ediscoveryCases/{id}/caseMembers",
		Application: []string{"eDiscovery.Read.All", "eDiscovery.ReadWrite.All"},
		Delegated:   []string{"eDiscovery.Read.All", "eDiscovery.ReadWrite.All"},
		UserRole:    "eDiscovery Manager",
		Notes:       []fact.Text{notePurview},
		Doc:         docGraph + "security-ediscoverycasemember-list",
	},
	{
		ID:      "graph-list-sensitivity-labels",
		Title:   fact.Text{En: "List the sensitivity labels", Ru: "Метки конфиденциальности"},
		Service: fact.Graph, Version: "beta", Method: "GET", Path: "/security/informationProtection/sensitivityLabels",
		OData:       fact.OData{Options: []string{"$count", "$expand", "$filter", "$orderby", "$search", "$select", "$top"}},
		Application: []string{"InformationProtectionPolicy.Read.All"},
		Delegated:   []string{"InformationProtectionPolicy.Read"},
		Doc:         docGraph + "security-informationprotection-list-sensitivitylabels",
	},
	{
		ID:      "graph-list-protection-labels",
		Title:   fact.Text{En: "List the labels of the older API", Ru: "Метки старого API"},
		Service: fact.Graph, Version: "beta", Method: "GET", Path: "/informationProtection/policy/labels",
		OData:       fact.OData{Options: []string{"$count", "$expand", "$filter", "$orderby", "$search", "$select", "$top"}},
		Application: []string{"InformationProtectionPolicy.Read.All"},
		Delegated:   []string{"InformationProtectionPolicy.Read"},
		Doc:         docGraph + "informationprotectionpolicy-list-labels",
	},
	{
		ID:      "graph-get-ti-host",
		Title:   fact.Text{En: "Get a host of threat intelligence", Ru: "Хост в threat intelligence"},
		Like:    &readsArticles,
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/threatIntelligence/hosts/{id}",
		Doc: docGraph + "security-host-get",
	},
	{
		ID:      "graph-get-ti-vulnerability",
		Title:   fact.Text{En: "Get a vulnerability of threat intelligence", Ru: "Уязвимость в threat intelligence"},
		Like:    &readsArticles,
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/threatIntelligence/vulnerabilities/{id}",
		Doc: docGraph + "security-vulnerability-get",
	},
	{
		ID:      "graph-list-ti-articles",
		Title:   fact.Text{En: "List the articles of threat intelligence", Ru: "Статьи threat intelligence"},
		Like:    &readsArticles,
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/threatIntelligence/articles",
		Doc: docGraph + "security-threatintelligence-list-articles",
	},
	{
		ID:      "graph-list-ti-profiles",
		Title:   fact.Text{En: "List the intelligence profiles", Ru: "Профили threat intelligence"},
		Like:    &readsArticles,
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/threatIntelligence/intelProfiles",
		Doc: docGraph + "security-threatintelligence-list-intelprofiles",
	},
}
