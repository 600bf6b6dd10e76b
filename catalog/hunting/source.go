package hunting

import (
	"strings"

	"github.com/hbollon/go-edlib"

	"github.com/defender-err/defender-err/catalog/fact"
)

// A Source is what fills a table of a workspace, and how that is turned on.
type Source struct {
	Name string     // of the product, after "filled by"
	On   *fact.Text // a sentence
}

// SourceOfTable returns what fills a table of a workspace that isn't one of Sentinel's
// connectors: the part of its name that tells is at the beginning.
//
//	KubeNodeInventory
//	StorageQueueLogs
func SourceOfTable(table string) (Source, bool) {
	for i := range tableSources {
		s := &tableSources[i]
		if table == s.prefix || !s.whole && strings.HasPrefix(table, s.prefix) && len(table) > len(s.prefix) {
			return s.Source, true
		}
	}
	return Source{}, false
}

// ClassicTable returns the table of a workspace that has what a query of Application
// Insights calls by an older name, which only works in the resource itself.
// Source: https://learn.microsoft.com/azure/azure-monitor/app/convert-classic-resource
func ClassicTable(name string) (table string, ok bool) {
	switch name {
	case "availabilityResults", "browserTimings", "dependencies", "exceptions", "pageViews", "performanceCounters", "requests", "traces":
		return "App" + strings.ToUpper(name[:1]) + name[1:], true
	case "customEvents":
		return "AppEvents", true
	case "customMetrics":
		return "AppMetrics", true
	}
	return "", false
}

// IsOtherWord reports whether two names differ in a whole word, so that one isn't a slip
// in writing the other.
//
//	KubeNodeInventory, KubePodInventory
//	StorageQueueLogs, StorageFileLogs
func IsOtherWord(a, b string) bool {
	const few = 2 // letters
	x, y := camelWords(a), camelWords(b)
	if len(x) != len(y) {
		return !strings.EqualFold(a, b) && edlib.OSADamerauLevenshteinDistance(strings.ToLower(a), strings.ToLower(b)) > few
	}
	for i := range x {
		d := edlib.OSADamerauLevenshteinDistance(strings.ToLower(x[i]), strings.ToLower(y[i]))
		if d > few || d == few && min(len(x[i]), len(y[i])) <= len("File") {
			return true
		}
	}
	return false
}

// camelWords splits a name before each capital letter. Capital letters in a row are one
// word.
func camelWords(name string) []string {
	upper := func(i int) bool { return i < len(name) && 'A' <= name[i] && name[i] <= 'Z' }
	var words []string
	start := 0
	for i := 1; i < len(name); i++ {
		if upper(i) && (!upper(i-1) || i+1 < len(name) && !upper(i+1)) {
			words = append(words, name[start:i])
			start = i
		}
	}
	return append(words, name[start:])
}

type tableSource struct {
	prefix string // of the table, or all of its name
	whole  bool
	Source
}

// tableSources are looked through in order.
// Source: https://learn.microsoft.com/azure/azure-monitor/reference/tables-index
var tableSources = [...]tableSource{
	{"Kube", false, Source{"Container insights", &onContainerInsights}},
	{"Container", false, Source{"Container insights", &onContainerInsights}},
	{"InsightsMetrics", true, Source{"VM insights / Container insights", &onVMOrContainers}},
	{"Perf", true, Source{"Azure Monitor agent", &onAgentRule}},
	{"AppService", false, Source{"Azure App Service", &onDiagnostics}},
	{"FunctionAppLogs", true, Source{"Azure Functions", &onDiagnostics}},
	{"AppPlatform", false, Source{"Azure Spring Apps", &onDiagnostics}},
	{"AppRequests", true, Source{"Application Insights", &onAppInsights}},
	{"AppTraces", true, Source{"Application Insights", &onAppInsights}},
	{"AppExceptions", true, Source{"Application Insights", &onAppInsights}},
	{"AppDependencies", true, Source{"Application Insights", &onAppInsights}},
	{"AppEvents", true, Source{"Application Insights", &onAppInsights}},
	{"AppPageViews", true, Source{"Application Insights", &onAppInsights}},
	{"AppMetrics", true, Source{"Application Insights", &onAppInsights}},
	{"AppAvailabilityResults", true, Source{"Application Insights", &onAppInsights}},
	{"AppBrowserTimings", true, Source{"Application Insights", &onAppInsights}},
	{"AppPerformanceCounters", true, Source{"Application Insights", &onAppInsights}},
	{"AppSystemEvents", true, Source{"Application Insights", &onAppInsights}},
	{"VMBoundPort", true, Source{"VM insights (Dependency agent)", &onVMInsights}},
	{"VMComputer", true, Source{"VM insights (Dependency agent)", &onVMInsights}},
	{"VMConnection", true, Source{"VM insights (Dependency agent)", &onVMInsights}},
	{"VMProcess", true, Source{"VM insights (Dependency agent)", &onVMInsights}},
	{"Heartbeat", true, Source{"Azure Monitor agent", &onAgent}},
	{"Event", true, Source{"Azure Monitor agent", &onAgentRule}},
	{"Syslog", true, Source{"Azure Monitor agent", &onAgentRule}},
	{"W3CIISLog", true, Source{"Azure Monitor agent", &onAgentRule}},
	{"ConfigurationChange", true, Source{"Change tracking and inventory", &onChangeTracking}},
	{"ConfigurationData", true, Source{"Change tracking and inventory", &onChangeTracking}},
	{"Update", false, Source{"Update Management (retired)", &onUpdates}},
	{"AzureDiagnostics", true, Source{"Azure resources, by diagnostic settings", &onDiagnostics}},
	{"AzureMetrics", true, Source{"Azure resources, by diagnostic settings (metrics)", &onDiagnostics}},
	{"AGC", false, Source{"Application Gateway for Containers", &onDiagnostics}},
	{"AGW", false, Source{"Application Gateway", &onDiagnostics}},
	{"AKS", false, Source{"Azure Kubernetes Service", &onDiagnostics}},
	{"AZFW", false, Source{"Azure Firewall", &onDiagnostics}},
	{"AZKV", false, Source{"Key Vault", &onDiagnostics}},
	{"AZMS", false, Source{"Service Bus / Event Hubs", &onDiagnostics}},
	{"ADX", false, Source{"Azure Data Explorer", &onDiagnostics}},
	{"SucceededIngestion", true, Source{"Azure Data Explorer", &onDiagnostics}},
	{"FailedIngestion", true, Source{"Azure Data Explorer", &onDiagnostics}},
	{"APIM", false, Source{"API Management", &onDiagnostics}},
	{"ApiManagement", false, Source{"API Management", &onDiagnostics}},
	{"AAC", false, Source{"App Configuration", &onDiagnostics}},
	{"ACS", false, Source{"Communication Services", &onDiagnostics}},
	{"ADF", false, Source{"Data Factory", &onDiagnostics}},
	{"Synapse", false, Source{"Azure Synapse", &onDiagnostics}},
	{"Databricks", false, Source{"Azure Databricks", &onDiagnostics}},
	{"CDB", false, Source{"Azure Cosmos DB", &onDiagnostics}},
	{"PGSQL", false, Source{"Azure Database for PostgreSQL", &onDiagnostics}},
	{"MySql", false, Source{"Azure Database for MySQL", &onDiagnostics}},
	{"SQLSecurityAuditEvents", true, Source{"Azure SQL auditing", &onDiagnostics}},
	{"StorageBlobLogs", true, Source{"Azure Storage", &onDiagnostics}},
	{"StorageFileLogs", true, Source{"Azure Storage", &onDiagnostics}},
	{"StorageQueueLogs", true, Source{"Azure Storage", &onDiagnostics}},
	{"StorageTableLogs", true, Source{"Azure Storage", &onDiagnostics}},
	{"LogicAppWorkflowRuntime", true, Source{"Logic Apps", &onDiagnostics}},
	{"EGN", false, Source{"Event Grid", &onDiagnostics}},
	{"Aeg", false, Source{"Event Grid", &onDiagnostics}},
	{"WVD", false, Source{"Azure Virtual Desktop", &onDiagnostics}},
	{"AADDomainServices", false, Source{"Entra Domain Services", &onDiagnostics}},
	{"AADB2CRequestLogs", true, Source{"Azure AD B2C", &onDiagnostics}},
	{"NTANetAnalytics", true, Source{"Traffic analytics", &onTrafficAnalytics}},
	{"LAQueryLogs", true, Source{"query auditing of the workspace", &onQueryAudit}},
	{"SentinelHealth", true, Source{"Sentinel health monitoring", &onSentinelHealth}},
	{"SentinelAudit", true, Source{"Sentinel health monitoring", &onSentinelHealth}},
	{"Intune", false, Source{"Intune diagnostic settings", &onIntune}},
	{"AADProvisioningLogs", true, Source{"Microsoft Entra diagnostic settings", &onEntraSetting}},
	{"AADRiskyUsers", true, Source{"Microsoft Entra diagnostic settings", &onEntraSetting}},
	{"AADUserRiskEvents", true, Source{"Microsoft Entra diagnostic settings", &onEntraSetting}},
	{"AADRisky", false, Source{"Microsoft Entra diagnostic settings", &onEntraSetting}},
	{"AADServicePrincipalRiskEvents", true, Source{"Microsoft Entra diagnostic settings", &onEntraSetting}},
	{"AADGraphActivityLogs", true, Source{"Microsoft Entra diagnostic settings", &onEntraSetting}},
	{"ADFSSignInLogs", true, Source{"Microsoft Entra diagnostic settings", &onEntraSetting}},
	{"MicrosoftGraphActivityLogs", true, Source{"Microsoft Entra diagnostic settings", &onEntraSetting}},
	{"NetworkAccessTraffic", true, Source{"Microsoft Entra diagnostic settings", &onEntraSetting}},
	{"SecurityRecommendation", true, Source{"Defender for Cloud continuous export", &onDefenderExport}},
	{"SecurityRegulatoryCompliance", true, Source{"Defender for Cloud continuous export", &onDefenderExport}},
	{"SecureScore", false, Source{"Defender for Cloud continuous export", &onDefenderExport}},
	{"SecurityNestedRecommendation", true, Source{"Defender for Cloud continuous export", &onDefenderExport}},
}

var (
	onDiagnostics = fact.Text{
		En: "Add a diagnostic setting to that resource: send the log category to this workspace, with resource-specific tables where it asks.",
		Ru: "Добавьте этому ресурсу параметр диагностики (diagnostic setting): категорию журнала в эту рабочую область, с таблицами resource-specific, если он спросит."}
	onContainerInsights = fact.Text{
		En: "Turn on Container insights for the cluster with this workspace (az aks enable-addons -a monitoring), or check which workspace the cluster sends to.",
		Ru: "Включите для кластера Container insights с этой рабочей областью (az aks enable-addons -a monitoring) или проверьте, в какую область кластер отправляет данные."}
	onVMOrContainers = fact.Text{
		En: "Turn on VM insights or Container insights with this workspace.",
		Ru: "Включите VM insights или Container insights с этой рабочей областью."}
	onVMInsights = fact.Text{
		En: "Turn on VM insights with the map (Dependency agent) for the machines, with this workspace.",
		Ru: "Включите для машин VM insights с картой (Dependency agent) и этой рабочей областью."}
	onAgent = fact.Text{
		En: "Install the Azure Monitor agent and associate a data collection rule that sends to this workspace; the old agent (MMA) is retired.",
		Ru: "Установите агент Azure Monitor и свяжите с ним правило сбора данных для этой рабочей области; старый агент (MMA) прекращён."}
	onAgentRule = fact.Text{
		En: "Add this data source to a data collection rule of the Azure Monitor agent that sends to this workspace; the old agent (MMA) is retired.",
		Ru: "Добавьте этот источник в правило сбора данных агента Azure Monitor для этой рабочей области; старый агент (MMA) прекращён."}
	onAppInsights = fact.Text{
		En: "Check that the Application Insights resource is workspace-based and linked to this workspace; the table appears with the first data.",
		Ru: "Проверьте, что ресурс Application Insights связан с этой рабочей областью; таблица появится с первыми данными."}
	onChangeTracking = fact.Text{
		En: "Turn on Change tracking and inventory for the machines, with this workspace.",
		Ru: "Включите для машин Change tracking and inventory с этой рабочей областью."}
	onSentinelHealth = fact.Text{
		En: "In Sentinel: Settings, Auditing and health monitoring, Enable; then wait for the first event.",
		Ru: "В Sentinel: Settings, Auditing and health monitoring, Enable; затем дождитесь первого события."}
	onEntraSetting = fact.Text{
		En: "In the Entra admin center: Monitoring & health, Diagnostic settings, send the category to this workspace (some need Entra ID P1 or P2).",
		Ru: "В центре администрирования Entra: Monitoring & health, Diagnostic settings, отправка категории в эту рабочую область (некоторым нужна Entra ID P1 или P2)."}
	onDefenderExport = fact.Text{
		En: "In Defender for Cloud: Environment settings, the subscription, Continuous export, to this workspace.",
		Ru: "В Defender for Cloud: Environment settings, подписка, Continuous export, в эту рабочую область."}
	onUpdates = fact.Text{
		En: "The solution that filled it has been retired: query Azure Resource Graph (patchassessmentresources) for Azure Update Manager instead.",
		Ru: "Решение, которое её заполняло, прекращено: для Azure Update Manager запрашивайте Azure Resource Graph (patchassessmentresources)."}
	onTrafficAnalytics = fact.Text{
		En: "Turn on traffic analytics for the flow logs of that network (Network Watcher), and wait for its first interval.",
		Ru: "Включите traffic analytics для журналов потоков этой сети (Network Watcher) и дождитесь первого интервала."}
	onQueryAudit = fact.Text{
		En: "Add a diagnostic setting with the category Audit to the workspace itself.",
		Ru: "Добавьте самой рабочей области параметр диагностики с категорией Audit."}
	onIntune = fact.Text{
		En: "In the Intune admin center: Reports, Diagnostics settings, send the logs to this workspace.",
		Ru: "В центре администрирования Intune: Reports, Diagnostics settings, отправка журналов в эту рабочую область."}
)
