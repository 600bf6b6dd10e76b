package catalog

// baselineOperations read security baselines, browser extension permissions and
// antivirus health.
var baselineOperations = []Operation{
	{
		ID:      "list-baseline-profiles",
		Title:   Text{"List the security baseline profiles", "Профили базовых показателей безопасности"},
		Service: Defender,
		Method:  "GET",
		Path:    "/api/baselineProfiles",
		OData: OData{
			Options: []string{"$filter", "$top", "$skip"},
			Filterable: []string{
				"id", "name", "operatingSystem", "operatingSystemVersion", "status", "settingsNumber",
				"passedDevices", "totalDevices",
			},
			Entity: "BaselineProfile",
			MaxTop: 10000,
		},
		PermissionAPI: apiATP,
		Notes:         []Text{{noteNoPermissionEn, noteNoPermissionRu}},
		Doc:           docMDE + "get-security-baselines-assessment-profiles",
	},
	{
		ID:      "list-baseline-configurations",
		Title:   Text{"List the security baseline configurations", "Конфигурации базовых показателей безопасности"},
		Service: Defender,
		Method:  "GET",
		Path:    "/api/baselineConfigurations",
		OData: OData{
			Options:    []string{"$filter", "$top", "$skip"},
			Filterable: []string{"id", "category", "name", "cce"},
			Entity:     "BaselineConfiguration",
			MaxTop:     10000,
		},
		PermissionAPI: apiATP,
		Notes:         []Text{{noteNoPermissionEn, noteNoPermissionRu}},
		Doc:           docMDE + "get-security-baselines-assessment-configurations",
	},
	{
		ID:            "list-browser-extension-permissions",
		Title:         Text{"List the permissions of browser extensions", "Разрешения расширений браузеров"},
		Service:       Defender,
		Method:        "GET",
		Path:          "/api/browserextensions/permissionsinfo",
		OData:         OData{Options: []string{"$filter", "$top", "$skip"}, Entity: "BrowserExtensionPermission", MaxTop: 10000},
		Application:   []string{"Software.Read.All"},
		Delegated:     []string{"Software.Read"},
		PermissionAPI: apiATP,
		Notes: []Text{
			{"The list of filters on the page is that of another operation, so none is given here.", "Список фильтров на странице взят от другой операции, поэтому здесь его нет."},
		},
		Doc: docMDE + "get-browser-extensions-permission-info",
	},
	{
		ID:      "list-antivirus-health",
		Title:   Text{"List the antivirus health of devices", "Состояние антивируса на устройствах"},
		Service: Defender,
		Method:  "GET",
		Path:    "/api/deviceavinfo",
		OData: OData{
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
		Application:   []string{"Machine.Read.All"},
		Delegated:     []string{"Machine.Read"},
		PermissionAPI: apiATP,
		Rate:          Rate{PerMinute: 30, PerHour: 1000},
		Limits:        []Text{{"20 entries a page where nothing else is asked for.", "По 20 записей на страницу, если не указано иное."}},
		Platforms: []Text{
			{"Windows Server 2012 R2 and 2016 only with the unified agent.", "Windows Server 2012 R2 и 2016 — только с единым агентом."},
		},
		Notes: []Text{
			{"avMode is a number in a string: 0 active, 1 passive, 2 disabled, 3 other, 4 EDR block mode, 5 passive audit.", "avMode — число в строке: 0 активный, 1 пассивный, 2 отключён, 3 другое, 4 блокировка EDR, 5 пассивный аудит."},
			{"rbacGroupId can be filtered, rbacGroupName cannot.", "Фильтровать можно по rbacGroupId, но не по rbacGroupName."},
		},
		Doc: docMDE + "device-health-export-antivirus-health-report-api",
	},
}
