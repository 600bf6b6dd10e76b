package defender

import (
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// exportsPages is what the exports as JSON share.
var exportsPages = fact.Operation{
	Query: []fact.Parameter{{Name: "pageSize", Type: "int", Min: 1, Max: 200000, Note: fact.Text{En: "50,000 if omitted.", Ru: "По умолчанию 50 000."}}},
	Rate:  fact.Rate{PerMinute: 30, PerHour: 1000},
}

// exportsFiles is what the exports as files share.
var exportsFiles = fact.Operation{
	Query: []fact.Parameter{{Name: "sasValidHours", Type: "int", Min: 1, Max: 6, Note: fact.Text{En: "1 if omitted.", Ru: "По умолчанию 1."}}},
	OData: fact.OData{Entity: "ExportFilesResponse"},
	Rate:  fact.Rate{PerMinute: 5, PerHour: 20},
}

// exportOperations export assessments of all devices, as JSON or as files to
// download.
var exportOperations = []fact.Operation{
	{
		ID:      "export-secure-configurations",
		Title:   fact.Text{En: "Export the secure configuration assessment", Ru: "Выгрузить оценку безопасности конфигураций"},
		Like:    &exportsPages,
		Service: fact.Defender, Method: "GET", Path: "/api/machines/SecureConfigurationsAssessmentByMachine",
		OData:       fact.OData{Options: []string{"$top"}, Entity: "SecureConfigurationAssessment"},
		Application: []string{"Vulnerability.Read.All"},
		Delegated:   []string{"Vulnerability.Read"},
		Doc:         source.MDE + "get-assessment-secure-config",
	},
	{
		ID:      "export-secure-configurations-files",
		Title:   fact.Text{En: "Export the secure configuration assessment as files", Ru: "Выгрузить оценку безопасности конфигураций в файлы"},
		Like:    &exportsFiles,
		Service: fact.Defender, Method: "GET", Path: "/api/machines/SecureConfigurationsAssessmentExport",
		Application: []string{"Vulnerability.Read.All"},
		Delegated:   []string{"Vulnerability.Read"},
		Doc:         source.MDE + "get-assessment-secure-config",
	},
	{
		ID:      "export-software-inventory",
		Title:   fact.Text{En: "Export the software inventory", Ru: "Выгрузить перечень программ"},
		Like:    &exportsPages,
		Service: fact.Defender, Method: "GET", Path: "/api/machines/SoftwareInventoryByMachine",
		OData:       fact.OData{Options: []string{"$top"}, Entity: "SoftwareInventoryAssessment"},
		Application: []string{"Software.Read.All"},
		Delegated:   []string{"Software.Read"},
		Doc:         source.MDE + "get-assessment-software-inventory",
	},
	{
		ID:      "export-software-inventory-files",
		Title:   fact.Text{En: "Export the software inventory as files", Ru: "Выгрузить перечень программ в файлы"},
		Like:    &exportsFiles,
		Service: fact.Defender, Method: "GET", Path: "/api/machines/SoftwareInventoryExport",
		Application: []string{"Software.Read.All"},
		Delegated:   []string{"Software.Read"},
		Doc:         source.MDE + "get-assessment-software-inventory",
	},
	{
		ID:      "export-non-cpe-software",
		Title:   fact.Text{En: "Export the software without a product code", Ru: "Выгрузить программы без кода продукта"},
		Like:    &exportsPages,
		Service: fact.Defender, Method: "GET", Path: "/api/machines/SoftwareInventoryNoProductCodeByMachine",
		OData:       fact.OData{Options: []string{"$top"}, Entity: "NonCpeSoftwareInventoryAssessment"},
		Application: []string{"Software.Read.All"},
		Delegated:   []string{"Software.Read"},
		Notes: []fact.Text{
			{En: "The path says NoProductCode; the path for files says NonCpe.", Ru: "В пути — NoProductCode, а в пути для файлов — NonCpe."},
		},
		Doc: source.MDE + "get-assessment-non-cpe-software-inventory",
	},
	{
		ID:      "export-non-cpe-software-files",
		Title:   fact.Text{En: "Export the software without a product code as files", Ru: "Выгрузить программы без кода продукта в файлы"},
		Like:    &exportsFiles,
		Service: fact.Defender, Method: "GET", Path: "/api/machines/SoftwareInventoryNonCpeExport",
		Application: []string{"Software.Read.All"},
		Delegated:   []string{"Software.Read"},
		Notes: []fact.Text{
			{En: "The path says NonCpe; the path for the JSON export says NoProductCode.", Ru: "В пути — NonCpe, а в пути выгрузки JSON — NoProductCode."},
		},
		Doc: source.MDE + "get-assessment-non-cpe-software-inventory",
	},
	{
		ID:      "export-software-vulnerabilities",
		Title:   fact.Text{En: "Export the software vulnerabilities", Ru: "Выгрузить уязвимости программ"},
		Like:    &exportsPages,
		Service: fact.Defender, Method: "GET", Path: "/api/machines/SoftwareVulnerabilitiesByMachine",
		OData:       fact.OData{Options: []string{"$top"}, Entity: "SoftwareVulnerabilityAssessment"},
		Application: []string{"Vulnerability.Read.All"},
		Delegated:   []string{"Vulnerability.Read"},
		Doc:         source.MDE + "get-assessment-software-vulnerabilities",
	},
	{
		ID:      "export-software-vulnerabilities-files",
		Title:   fact.Text{En: "Export the software vulnerabilities as files", Ru: "Выгрузить уязвимости программ в файлы"},
		Like:    &exportsFiles,
		Service: fact.Defender, Method: "GET", Path: "/api/machines/SoftwareVulnerabilitiesExport",
		Application: []string{"Vulnerability.Read.All"},
		Delegated:   []string{"Vulnerability.Read"},
		Doc:         source.MDE + "get-assessment-software-vulnerabilities",
	},
	{
		ID:      "export-software-vulnerability-changes",
		Title:   fact.Text{En: "Export the changes of the software vulnerabilities", Ru: "Выгрузить изменения уязвимостей программ"},
		Service: fact.Defender, Method: "GET", Path: "/api/machines/SoftwareVulnerabilityChangesByMachine",
		Query: []fact.Parameter{
			{
				Name: "sinceTime", Type: "date", Required: true, Form: fact.FormTime,
				Note: fact.Text{En: "At most 14 days back; encode colons as %3A.", Ru: "Не раньше чем 14 дней назад; двоеточия передаются как %3A."},
			},
			{Name: "pageSize", Type: "int", Min: 1, Max: 200000, Note: fact.Text{En: "50,000 if omitted.", Ru: "По умолчанию 50 000."}},
		},
		OData:       fact.OData{Options: []string{"$top"}, Entity: "DeltaSoftwareVulnerability"},
		Application: []string{"Vulnerability.Read.All"},
		Delegated:   []string{"Vulnerability.Read"},
		Rate:        fact.Rate{PerMinute: 30, PerHour: 1000},
		Doc:         source.MDE + "get-assessment-software-vulnerabilities",
	},
	{
		ID:      "export-info-gathering-files",
		Title:   fact.Text{En: "Export the information gathering assessment as files", Ru: "Выгрузить собранные сведения в файлы"},
		Like:    &exportsFiles,
		Service: fact.Defender, Method: "GET", Path: "/api/Machines/InfoGatheringExport",
		Application: []string{"Vulnerability.Read.All"},
		Delegated:   []string{"Vulnerability.Read"},
		Notes: []fact.Text{
			{En: "The page on antivirus health has the same path with different limits: 24 hours, 30 calls per minute, 1,000 per hour.", Ru: "На странице о состоянии антивируса тот же путь с другими ограничениями: 24 часа, 30 вызовов в минуту, 1000 в час."},
		},
		Doc: source.MDE + "get-assessment-information-gathering",
	},
	{
		ID:      "export-browser-extensions",
		Title:   fact.Text{En: "Export the browser extensions", Ru: "Выгрузить расширения браузеров"},
		Like:    &exportsPages,
		Service: fact.Defender, Method: "GET", Path: "/api/Machines/BrowserExtensionsInventoryByMachine",
		OData:       fact.OData{Options: []string{"$top"}, Entity: "BrowserExtension"},
		Application: []string{"Software.Read.All"},
		Delegated:   []string{"Software.Read"},
		Doc:         source.MDE + "get-assessment-browser-extensions",
	},
	{
		ID:      "export-browser-extensions-files",
		Title:   fact.Text{En: "Export the browser extensions as files", Ru: "Выгрузить расширения браузеров в файлы"},
		Like:    &exportsFiles,
		Service: fact.Defender, Method: "GET", Path: "/api/machines/browserextensionsinventoryExport",
		Application: []string{"Software.Read.All"},
		Delegated:   []string{"Software.Read"},
		Doc:         source.MDE + "get-assessment-browser-extensions",
	},
	{
		ID:      "export-certificates",
		Title:   fact.Text{En: "Export the certificate assessment", Ru: "Выгрузить оценку сертификатов"},
		Like:    &exportsPages,
		Service: fact.Defender, Method: "GET", Path: "/api/machines/certificateAssessmentByMachine",
		OData:       fact.OData{Options: []string{"$top"}, Entity: "CertificateAssessment"},
		Application: []string{"Vulnerability.Read.All"},
		Delegated:   []string{"Vulnerability.Read"},
		Doc:         source.MDE + "export-certificate-inventory-assessment",
	},
	{
		ID:      "export-certificates-files",
		Title:   fact.Text{En: "Export the certificate assessment as files", Ru: "Выгрузить оценку сертификатов в файлы"},
		Service: fact.Defender, Method: "GET", Path: "/api/machines/certificateAssessmentExport",
		Query:       []fact.Parameter{{Name: "sasValidHours", Type: "int", Min: 1, Max: 24, Note: fact.Text{En: "Hours that the links remain valid.", Ru: "Сколько часов действуют ссылки."}}},
		OData:       fact.OData{Entity: "ExportFilesResponse"},
		Application: []string{"Vulnerability.Read.All"},
		Delegated:   []string{"Vulnerability.Read"},
		Rate:        fact.Rate{PerMinute: 5, PerHour: 20},
		Doc:         source.MDE + "export-certificate-inventory-assessment",
	},
	{
		ID:      "export-hardware-firmware",
		Title:   fact.Text{En: "Export the hardware and firmware assessment", Ru: "Выгрузить оценку оборудования и микропрограмм"},
		Like:    &exportsPages,
		Service: fact.Defender, Method: "GET", Path: "/api/machines/HardwareFirmwareInventoryByMachine",
		OData:       fact.OData{Options: []string{"$top"}, Entity: "HardwareFirmwareAssessment"},
		Application: []string{"Software.Read.All"},
		Delegated:   []string{"Software.Read"},
		Doc:         source.MDE + "export-firmware-hardware-assessment",
	},
	{
		ID:      "export-hardware-firmware-files",
		Title:   fact.Text{En: "Export the hardware and firmware assessment as files", Ru: "Выгрузить оценку оборудования и микропрограмм в файлы"},
		Like:    &exportsFiles,
		Service: fact.Defender, Method: "GET", Path: "/api/machines/HardwareFirmwareInventoryExport",
		Application: []string{"Software.Read.All"},
		Delegated:   []string{"Software.Read"},
		Doc:         source.MDE + "export-firmware-hardware-assessment",
	},
	{
		ID:      "export-baseline-compliance",
		Title:   fact.Text{En: "Export the security baseline assessment", Ru: "Выгрузить оценку базовых показателей безопасности"},
		Like:    &exportsPages,
		Service: fact.Defender, Method: "GET", Path: "/api/machines/baselineComplianceAssessmentByMachine",
		OData:       fact.OData{Options: []string{"$top"}, Entity: "BaselineAssessment"},
		Application: []string{"SecurityBaselinesAssessment.Read.All"},
		Delegated:   []string{"SecurityBaselinesAssessment.Read"},
		Doc:         source.MDE + "export-security-baseline-assessment",
	},
	{
		ID:      "export-baseline-compliance-files",
		Title:   fact.Text{En: "Export the security baseline assessment as files", Ru: "Выгрузить оценку базовых показателей безопасности в файлы"},
		Like:    &exportsFiles,
		Service: fact.Defender, Method: "GET", Path: "/api/machines/BaselineComplianceAssessmentExport",
		Application: []string{"SecurityBaselinesAssessment.Read.All"},
		Delegated:   []string{"SecurityBaselinesAssessment.Read"},
		Doc:         source.MDE + "export-security-baseline-assessment",
	},
}
