package graph

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// readsIntelligence is what the operations on threat intelligence share.
var readsIntelligence = fact.Operation{
	Application: []string{"ThreatIntelligence.Read.All"},
	Delegated:   []string{"ThreatIntelligence.Read.All"},
	License:     fact.Text{En: noteThreatIntelligenceEn, Ru: noteThreatIntelligenceRu},
}

// intel are the articles, hosts and profiles of Defender Threat Intelligence.
var intel = []fact.Operation{
	{
		ID:      "graph-get-article",
		Title:   fact.Text{En: "Get an article of Threat Intelligence", Ru: "Сведения о статье Threat Intelligence"},
		Like:    &readsIntelligence,
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/threatIntelligence/articles/{id}",
		Doc: docGraph + "security-article-get",
	},
	{
		ID:      "graph-list-article-indicators",
		Title:   fact.Text{En: "List the indicators of an article", Ru: "Индикаторы статьи"},
		Like:    &readsIntelligence,
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/threatIntelligence/articles/{id}/indicators",
		Doc: docGraph + "security-article-list-indicators",
	},
	{
		ID:      "graph-get-article-indicator",
		Title:   fact.Text{En: "Get an indicator of an article", Ru: "Сведения об индикаторе статьи"},
		Like:    &readsIntelligence,
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/threatIntelligence/articleIndicators/{id}",
		Doc: docGraph + "security-articleindicator-get",
	},
	{
		ID:      "graph-list-host-components",
		Title:   fact.Text{En: "List the web components of a host", Ru: "Веб-компоненты хоста"},
		Like:    &readsIntelligence,
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/threatIntelligence/hosts/{id}/components",
		Doc: docGraph + "security-host-list-components",
	},
	{
		ID:      "graph-list-host-cookies",
		Title:   fact.Text{En: "List the cookies of a host", Ru: "Файлы cookie хоста"},
		Like:    &readsIntelligence,
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/threatIntelligence/hosts/{id}/cookies",
		Doc: docGraph + "security-host-list-cookies",
	},
	{
		ID:      "graph-list-host-pairs",
		Title:   fact.Text{En: "List the host pairs of a host", Ru: "Пары хостов"},
		Like:    &readsIntelligence,
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/threatIntelligence/hosts/{id}/hostPairs",
		Doc: docGraph + "security-host-list-hostpairs",
	},
	{
		ID:      "graph-list-child-host-pairs",
		Title:   fact.Text{En: "List the host pairs with a host as parent", Ru: "Пары, где хост — родитель"},
		Like:    &readsIntelligence,
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/threatIntelligence/hosts/{id}/childHostPairs",
		Doc: docGraph + "security-host-list-childhostpairs",
	},
	{
		ID:      "graph-list-parent-host-pairs",
		Title:   fact.Text{En: "List the host pairs with a host as child", Ru: "Пары, где хост — потомок"},
		Like:    &readsIntelligence,
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/threatIntelligence/hosts/{id}/parentHostPairs",
		Doc: docGraph + "security-host-list-parenthostpairs",
	},
	{
		ID:      "graph-list-passive-dns",
		Title:   fact.Text{En: "List the passive DNS records of a host", Ru: "Записи пассивного DNS хоста"},
		Like:    &readsIntelligence,
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/threatIntelligence/hosts/{id}/passiveDns",
		Doc: docGraph + "security-host-list-passivedns",
	},
	{
		ID:      "graph-list-passive-dns-reverse",
		Title:   fact.Text{En: "List the reverse passive DNS records of a host", Ru: "Обратные записи пассивного DNS хоста"},
		Like:    &readsIntelligence,
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/threatIntelligence/hosts/{id}/passiveDnsReverse",
		Doc: docGraph + "security-host-list-passivednsreverse",
	},
	{
		ID:      "graph-get-host-reputation",
		Title:   fact.Text{En: "Get the reputation of a host", Ru: "Репутация хоста"},
		Like:    &readsIntelligence,
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/threatIntelligence/hosts/{id}/reputation",
		Doc: docGraph + "security-host-get-reputation",
	},
	{
		ID:      "graph-list-host-trackers",
		Title:   fact.Text{En: "List the trackers of a host", Ru: "Трекеры хоста"},
		Like:    &readsIntelligence,
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/threatIntelligence/hosts/{id}/trackers",
		Doc: docGraph + "security-host-list-trackers",
	},
	{
		ID:      "graph-get-host-component",
		Title:   fact.Text{En: "Get a web component", Ru: "Сведения о веб-компоненте"},
		Like:    &readsIntelligence,
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/threatIntelligence/hostComponents/{id}",
		Doc: docGraph + "security-hostcomponent-get",
	},
	{
		ID:      "graph-get-host-cookie",
		Title:   fact.Text{En: "Get a cookie", Ru: "Сведения о файле cookie"},
		Like:    &readsIntelligence,
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/threatIntelligence/hostCookies/{id}",
		Doc: docGraph + "security-hostcookie-get",
	},
	{
		ID:      "graph-get-host-pair",
		Title:   fact.Text{En: "Get a host pair", Ru: "Сведения о паре хостов"},
		Like:    &readsIntelligence,
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/threatIntelligence/hostPairs/{id}",
		Doc: docGraph + "security-hostpair-get",
	},
	{
		ID:      "graph-get-host-tracker",
		Title:   fact.Text{En: "Get a tracker", Ru: "Сведения о трекере"},
		Like:    &readsIntelligence,
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/threatIntelligence/hostTrackers/{id}",
		Doc: docGraph + "security-hosttracker-get",
	},
	{
		ID:      "graph-get-intel-profile",
		Title:   fact.Text{En: "Get an intelligence profile", Ru: "Сведения о профиле"},
		Like:    &readsIntelligence,
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/threatIntelligence/intelProfiles/{id}",
		Doc: docGraph + "security-intelligenceprofile-get",
	},
	{
		ID:      "graph-list-intel-profile-indicators",
		Title:   fact.Text{En: "List the indicators of an intelligence profile", Ru: "Индикаторы профиля"},
		Like:    &readsIntelligence,
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/threatIntelligence/intelProfiles/{id}/indicators",
		Doc: docGraph + "security-intelligenceprofile-list-indicators",
	},
	{
		ID:      "graph-get-intel-profile-indicator",
		Title:   fact.Text{En: "Get an indicator of an intelligence profile", Ru: "Сведения об индикаторе профиля"},
		Like:    &readsIntelligence,
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/threatIntelligence/intelProfileIndicators/{id}",
		Doc: docGraph + "security-intelligenceprofileindicator-get",
	},
	{
		ID:      "graph-get-passive-dns-record",
		Title:   fact.Text{En: "Get a passive DNS record", Ru: "Сведения о записи пассивного DNS"},
		Like:    &readsIntelligence,
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/threatIntelligence/passiveDnsRecords/{id}",
		Doc: docGraph + "security-passivednsrecord-get",
	},
	{
		ID:      "graph-list-threat-vulnerability-components",
		Title:   fact.Text{En: "List the components of a vulnerability", Ru: "Компоненты, затронутые уязвимостью"},
		Like:    &readsIntelligence,
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/threatIntelligence/vulnerabilities/{id}/components",
		Doc: docGraph + "security-vulnerability-list-components",
	},
	{
		ID:      "graph-get-threat-vulnerability-component",
		Title:   fact.Text{En: "Get a component of a vulnerability", Ru: "Сведения о компоненте"},
		Like:    &readsIntelligence,
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/threatIntelligence/vulnerabilities/{id}/components/{componentId}",
		Doc: docGraph + "security-vulnerabilitycomponent-get",
	},
}

const (
	noteThreatIntelligenceEn = "This operation needs a license for Defender Threat Intelligence and its API add-on."
	noteThreatIntelligenceRu = "Для этой операции нужна лицензия Defender Threat Intelligence с дополнением API."
)
