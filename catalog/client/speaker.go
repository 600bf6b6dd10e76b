package client

import (
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
)

// A Speaker is a program, a product, or a page that says in its own words that a call
// failed, and doesn't show what the API answered.
type Speaker struct {
	ID     string
	Says   []string  // its names in lower case, as texts about it have them; any of them
	See    fact.Text // how to see the response with it
	Source string    // URL of a page that says so
}

// FindSpeaker returns the speaker that a text in lower case names: the one in the first
// place of the list, since programs call what comes after them. It is nil if none is
// named.
func FindSpeaker(lower string) *Speaker {
	for i := range speakers {
		for _, name := range speakers[i].Says {
			if namedIn(lower, name) {
				return &speakers[i]
			}
		}
	}
	return nil
}

// namedIn reports whether a text has a name as a word, or as the begin of one if the name
// ends with a hyphen or an underscore.
func namedIn(text, name string) bool {
	for {
		i := strings.Index(text, name)
		if i < 0 {
			return false
		}
		end := i + len(name)
		begins := i == 0 || !isNameByte(text[i-1]) || !isNameByte(name[0])
		if begins && (end == len(text) || !isNameByte(text[end]) || !isNameByte(name[len(name)-1]) || name[len(name)-1] == '_') {
			return true
		}
		text = text[end:]
	}
}

func isNameByte(c byte) bool { return c == '_' || 'a' <= c && c <= 'z' || '0' <= c && c <= '9' }

var speakers = [...]Speaker{
	{
		ID:   "wazuh",
		Says: []string{"wazuh", "wazuh-modulesd", "ossec.log"},
		See: fact.Text{En: "Set wazuh_modules.debug=2 in local_internal_options.conf and restart Wazuh: the log then has the response.",
			Ru: "Задайте wazuh_modules.debug=2 в local_internal_options.conf и перезапустите Wazuh: тогда ответ будет в журнале."},
		Source: "https://documentation.wazuh.com/current/user-manual/reference/internal-options.html",
	},
	{
		ID:   "elastic",
		Says: []string{"filebeat", "elastic agent", "elastic-agent", "httpjson", "fleet", "elastic integration", "input-cel", "cel input"},
		See: fact.Text{En: "In the integration, turn on request tracing for this input: the trace file in the agent's log folder has each request and response.",
			Ru: "Включите в интеграции трассировку запросов этого входа: в файле трассировки в папке журналов агента есть каждый запрос и ответ."},
		Source: "https://www.elastic.co/docs/reference/beats/filebeat/filebeat-input-httpjson",
	},
	{
		ID:   "splunk",
		Says: []string{"splunk", "splunkd", "ta-ms", "ta_ms", "splunk_ta_", "modular input"},
		See: fact.Text{En: "Set the add-on's log level to DEBUG, run the input again, and look at its file in $SPLUNK_HOME/var/log/splunk: it has the status and the body.",
			Ru: "Задайте дополнению уровень журнала DEBUG, запустите ввод снова и посмотрите его файл в $SPLUNK_HOME/var/log/splunk: там статус и тело."},
		Source: "https://docs.splunk.com/Documentation/AddOns/released/Overview/Troubleshootadd-ons",
	},
	{
		ID:   "xsoar",
		Says: []string{"demisto", "xsoar", "cortex"},
		See: fact.Text{En: "Run the command with debug-mode=true in the playground, or set the instance's log level to Verbose: the log has the response.",
			Ru: "Выполните команду с debug-mode=true в playground или задайте экземпляру уровень журнала Verbose: ответ будет в журнале."},
		Source: "https://xsoar.pan.dev/docs/integrations/debugging",
	},
	{
		ID:   "qradar",
		Says: []string{"qradar"},
		See: fact.Text{En: "Run the protocol's test in the log source, and look for the response in /var/log/qradar.error and qradar.log.",
			Ru: "Запустите проверку протокола в источнике журналов и найдите ответ в /var/log/qradar.error и qradar.log."},
		Source: "https://www.ibm.com/docs/en/dsm?topic=options-microsoft-graph-security-api-protocol-configuration",
	},
	{
		ID:   "terraform",
		Says: []string{"terraform", "tofu", "azurerm", "azurerm_", "azuread", "azuread_", "azapi", "pulumi"},
		See: fact.Text{En: "Run it with TF_LOG=DEBUG (Pulumi: --logtostderr -v=9): the log has the request and the response.",
			Ru: "Запустите с TF_LOG=DEBUG (Pulumi: --logtostderr -v=9): в журнале будут запрос и ответ."},
		Source: "https://developer.hashicorp.com/terraform/internals/debugging",
	},
	{
		ID:   "graph-powershell",
		Says: []string{"-mggraph", "connect-mggraph", "msgraph", "microsoft.graph", "-mguser", "-mggroup", "-mgdevice", "-mgbeta", "-mgsecurity", "-mgapplication", "-mgidentity", "invoke-mggraphrequest", "invoke-msgraphrequest"},
		See: fact.Text{En: "Repeat the command with -Debug: it shows the request and the response. In a script, print $_.ErrorDetails.Message in the catch block.",
			Ru: "Повторите команду с -Debug: она покажет запрос и ответ. В скрипте выведите $_.ErrorDetails.Message в блоке catch."},
		Source: "https://learn.microsoft.com/powershell/microsoftgraph/troubleshooting",
	},
	{
		ID:   "azure-powershell",
		Says: []string{"connect-azaccount", "get-azaccesstoken", "-azsentinel", "new-azsentineldataconnector", "update-azsentineldataconnector", "get-azsentineldataconnector", "azure powershell", "az.accounts", "az.securityinsights", "-azoperationalinsights", "invoke-azrestmethod"},
		See: fact.Text{En: "Repeat the command with -Debug: it shows the request and the response.",
			Ru: "Повторите команду с -Debug: она покажет запрос и ответ."},
		Source: "https://learn.microsoft.com/powershell/azure/troubleshooting",
	},
	{
		ID:   "azure-cli",
		Says: []string{"azure cli", "az login", "az rest", "az account", "az ad", "az sentinel", "az security", "az monitor", "az deployment", "azure-cli"},
		See: fact.Text{En: "Repeat the command with --debug: it shows the request and the response.",
			Ru: "Повторите команду с --debug: она покажет запрос и ответ."},
		Source: "https://learn.microsoft.com/cli/azure/use-azure-cli-successfully-troubleshooting",
	},
	{
		ID:   "onedrive-linux",
		Says: []string{"onedrive client", "internal thread id", "onedrive service"},
		See: fact.Text{En: "Run it with --verbose --debug-https: it shows each request, and where it stops.",
			Ru: "Запустите с --verbose --debug-https: будет виден каждый запрос и место остановки."},
		Source: "https://github.com/abraunegg/onedrive/blob/master/docs/application-config-options.md",
	},
	{
		ID:   "rclone",
		Says: []string{"rclone"},
		See: fact.Text{En: "Run it with -vv --dump bodies: it shows the request and the response.",
			Ru: "Запустите с -vv --dump bodies: будут видны запрос и ответ."},
		Source: "https://rclone.org/docs/#dump-flag-flag-flag",
	},
	{
		ID:   "power-query",
		Says: []string{"power bi", "powerbi", "power query", "datasource.error", "expression.error", "dataformat.error", "excel"},
		See: fact.Text{En: "Turn on tracing in the options (Diagnostics) and refresh: the trace has the response. Or call the same URL in Graph Explorer or with curl -v.",
			Ru: "Включите трассировку в параметрах (диагностика) и обновите данные: ответ будет в трассировке. Или вызовите тот же URL в Graph Explorer или curl -v."},
		Source: "https://learn.microsoft.com/power-query/diagnostics",
	},
	{
		ID:   "workflow",
		Says: []string{"logic app", "logic apps", "logicapp", "power automate", "playbook", "playbooks", "flow run", "flow", "copilot studio", "power apps"},
		See: fact.Text{En: "Open the run in the history, then the action that failed: its outputs have the status and the body.",
			Ru: "Откройте запуск в истории, затем действие, которое завершилось ошибкой: в его выходных данных есть статус и тело."},
		Source: "https://learn.microsoft.com/azure/logic-apps/view-workflow-status-run-history",
	},
	{
		ID:   "data-factory",
		Says: []string{"data factory", "synapse", "fabric pipeline", "copy activity"},
		See: fact.Text{En: "Open the activity's run in the monitor: its output and error have the status and the body.",
			Ru: "Откройте запуск действия в мониторе: в его выходных данных и ошибке есть статус и тело."},
		Source: "https://learn.microsoft.com/azure/data-factory/monitor-visually",
	},
	{
		ID:   "connector",
		Says: []string{"data connector", "dataconnector", "codeless connector", "data connectors", "xdr connector"},
		See: fact.Text{En: "Look at the table SentinelHealth for the connector's status and reason; for a change in the portal, press F12, repeat it, and copy the response of the failed request from the Network tab.",
			Ru: "Посмотрите в таблице SentinelHealth состояние коннектора и причину; если изменение делали на портале, нажмите F12, повторите его и скопируйте ответ неудавшегося запроса с вкладки Network."},
		Source: "https://learn.microsoft.com/azure/sentinel/monitor-data-connector-health",
	},
	{
		ID:   "mdatp",
		Says: []string{"mdatp", "sense", "mssense", "mde client analyzer", "microsoft defender for endpoint sensor"},
		See: fact.Text{En: "Run the MDE Client Analyzer on the device, or mdatp connectivity test: they show which host the device doesn't reach, and why.",
			Ru: "Запустите на устройстве MDE Client Analyzer или mdatp connectivity test: они покажут, какой хост недоступен и почему."},
		Source: "https://learn.microsoft.com/defender-endpoint/overview-client-analyzer",
	},
	{
		ID:   "identity-sensor",
		Says: []string{"microsoft.tri.sensor", "defender for identity", "tri sensor", "azure atp"},
		See: fact.Text{En: "Look at Microsoft.Tri.Sensor-Errors.log and the deployment logs on the domain controller: they have the whole error.",
			Ru: "Посмотрите Microsoft.Tri.Sensor-Errors.log и журналы развёртывания на контроллере домена: там полная ошибка."},
		Source: "https://learn.microsoft.com/defender-for-identity/troubleshooting-using-logs",
	},
	{
		ID:   "entra-connect",
		Says: []string{"entra connect", "azure ad connect", "aad connect", "cloud sync", "provisioning log", "provisioning logs"},
		See: fact.Text{En: "Look at the provisioning logs in Entra ID, or the Azure AD Connect events on the server: they have the code and the object.",
			Ru: "Посмотрите журналы подготовки в Entra ID или события Azure AD Connect на сервере: там код и объект."},
		Source: "https://learn.microsoft.com/entra/identity/monitoring-health/concept-provisioning-logs",
	},
	{
		ID:   "postman",
		Says: []string{"postman"},
		See: fact.Text{En: "Open the Postman Console and copy the status, the headers, and the body of the response.",
			Ru: "Откройте консоль Postman и скопируйте статус, заголовки и тело ответа."},
		Source: "https://learning.postman.com/docs/sending-requests/response-data/troubleshooting-api-requests/",
	},
	{
		ID:   "n8n",
		Says: []string{"n8n", "zapier", "tines", "torq", "workato", "shuffle"},
		See: fact.Text{En: "Open the execution and the step that failed: its error details have the status and the body of the response.",
			Ru: "Откройте выполнение и шаг, который завершился ошибкой: в подробностях ошибки есть статус и тело ответа."},
		Source: "https://docs.n8n.io/workflows/executions/",
	},
	{
		ID:   "company-portal",
		Says: []string{"company portal", "intune app"},
		See: fact.Text{En: "Send the logs from Company Portal (Help and support) and note the incident ID; the enrollment failures in the Intune admin center have the reason.",
			Ru: "Отправьте журналы из Company Portal (справка и поддержка) и запишите ID инцидента; причина есть в центре Intune, в сбоях регистрации."},
		Source: "https://learn.microsoft.com/intune/user-help/device-management/send-logs-to-microsoft",
	},
	{
		ID:   "portal",
		Says: []string{"portal", "security center", "admin center", "security.microsoft.com", "intune.microsoft.com", "entra.microsoft.com", "portal.azure.com", "blade", "dialog", "pop up", "popup", "pop-up", "notification", "banner", "button", "advanced hunting", "screen", "browser"},
		See: fact.Text{En: "Press F12 in the browser, open the Network tab, repeat the step, and copy the response of the request that failed.",
			Ru: "Нажмите F12 в браузере, откройте вкладку Network, повторите действие и скопируйте ответ неудавшегося запроса."},
		Source: "https://learn.microsoft.com/azure/azure-portal/capture-browser-trace",
	},
	{
		ID:   "curl",
		Says: []string{"libcurl", "curl"},
		See: fact.Text{En: "Repeat the call with curl -v --fail-with-body: it shows where the connection stops, the status, and the body.",
			Ru: "Повторите вызов с curl -v --fail-with-body: будет видно, где обрывается соединение, статус и тело."},
		Source: "https://curl.se/docs/manpage.html#-v",
	},
	{
		ID:   "powershell",
		Says: []string{"invoke-restmethod", "invoke-webrequest", "powershell", "cmdlet", ".ps1", ".psm1", "at line:"},
		See: fact.Text{En: "Repeat the command with -Verbose, and print $_.ErrorDetails.Message and $_.Exception.Response in the catch block.",
			Ru: "Повторите команду с -Verbose и выведите в блоке catch $_.ErrorDetails.Message и $_.Exception.Response."},
		Source: "https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_try_catch_finally",
	},
	{
		ID:   "python",
		Says: []string{"traceback", "typeerror", "keyerror", "attributeerror", "valueerror", "python"},
		See: fact.Text{En: "Print the status and the text of the response before the line that fails: in requests, response.status_code and response.text.",
			Ru: "Выведите статус и текст ответа перед строкой с ошибкой: в requests это response.status_code и response.text."},
		Source: "https://requests.readthedocs.io/en/latest/user/quickstart/#response-content",
	},
}
