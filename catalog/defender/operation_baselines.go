package defender

import (
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// baselineOperations read security baselines, browser extension permissions and
// antivirus health.
var baselineOperations = []fact.Operation{
	{
		ID:      "list-baseline-profiles",
		Title:   fact.Text{En: "List the security baseline profiles", Ru: "Профили базовых показателей безопасности"},
		Service: fact.Defender, Method: "GET", Path: "/api/baselineProfiles",
		OData: fact.OData{
			Options: []string{"$filter", "$top", "$skip"},
			Filterable: []string{
				"id", "name", "operatingSystem", "operatingSystemVersion", "status", "settingsNumber",
				"passedDevices", "totalDevices",
			},
			Entity: "BaselineProfile",
			MaxTop: 10000,
		},
		PermissionAPI: fact.DefenderATP,
		Notes:         []fact.Text{{En: fact.NoteNoPermissionEn, Ru: fact.NoteNoPermissionRu}},
		Doc:           source.MDE + "get-security-baselines-assessment-profiles",
	},
	{
		ID:      "list-baseline-configurations",
		Title:   fact.Text{En: "List the security baseline configurations", Ru: "Конфигурации базовых показателей безопасности"},
		Service: fact.Defender, Method: "GET", Path: "/api/baselineConfigurations",
		OData: fact.OData{
			Options:    []string{"$filter", "$top", "$skip"},
			Filterable: []string{"id", "category", "name", "cce"},
			Entity:     "BaselineConfiguration",
			MaxTop:     10000,
		},
		PermissionAPI: fact.DefenderATP,
		Notes:         []fact.Text{{En: fact.NoteNoPermissionEn, Ru: fact.NoteNoPermissionRu}},
		Doc:           source.MDE + "get-security-baselines-assessment-configurations",
	},
	{
		ID:      "list-browser-extension-permissions",
		Title:   fact.Text{En: "List the permissions of browser extensions", Ru: "Разрешения расширений браузеров"},
		Service: fact.Defender, Method: "GET", Path: "/api/browserextensions/permissionsinfo",
		OData:       fact.OData{Options: []string{"$filter", "$top", "$skip"}, Entity: "BrowserExtensionPermission", MaxTop: 10000},
		Application: []string{"Software.Read.All"},
		Delegated:   []string{"Software.Read"},
		Notes: []fact.Text{
			{En: "The list of filters on the page belongs to another operation, so none is given here.", Ru: "Список фильтров на странице взят от другой операции, поэтому здесь его нет."},
		},
		Doc: source.MDE + "get-browser-extensions-permission-info",
	},
	{
		ID:      "list-antivirus-health",
		Title:   fact.Text{En: "List the antivirus health of devices", Ru: "Состояние антивируса на устройствах"},
		Service: fact.Defender, Method: "GET", Path: "/api/deviceavinfo",
		OData: fact.OData{
			Options: []string{"$filter", "$top", "$skip"},
			Filterable: []string{
				"machineId", "computerDnsName", "osKind", "osPlatform", "osVersion", "avMode",
				"avSignatureVersion", "avEngineVersion", "avPlatformVersion", "quickScanResult", "quickScanError",
				"fullScanResult", "fullScanError", "avIsSignatureUpToDate", "avIsEngineUpToDate",
				"avIsPlatformUpToDate", "rbacGroupId",
			},
			Entity: "DeviceAvInfo",
			MaxTop: 10000,
		},
		Application: []string{"Machine.Read.All"},
		Delegated:   []string{"Machine.Read"},
		Rate:        fact.Rate{PerMinute: 30, PerHour: 1000},
		Limits:      []fact.Text{{En: "20 entries per page unless specified otherwise.", Ru: "По 20 записей на страницу, если не указано иное."}},
		Platforms: []fact.Text{
			{En: "Windows Server 2012 R2 and 2016 only with the unified agent.", Ru: "Windows Server 2012 R2 и 2016 — только с единым агентом."},
		},
		Notes: []fact.Text{
			{En: "avMode is a number in a string: 0 active, 1 passive, 2 disabled, 3 other, 4 EDR block mode, 5 passive audit.", Ru: "avMode — число в строке: 0 активный, 1 пассивный, 2 отключён, 3 другое, 4 блокировка EDR, 5 пассивный аудит."},
			{En: "rbacGroupId can be filtered, rbacGroupName can't.", Ru: "Фильтровать можно по rbacGroupId, но не по rbacGroupName."},
		},
		Doc: source.MDE + "device-health-export-antivirus-health-report-api",
	},
}
