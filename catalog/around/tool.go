package around

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	srcFlowSave   = "https://github.com/OfficeDev/microsoft-teams-apps-buildingaccess/issues/51"
	srcDevOps     = "https://github.com/ankitbko/vscode-pull-request-azdo/issues/4"
	srcWebCmdlets = "https://github.com/PowerShell/PowerShell/blob/master/src/Microsoft.PowerShell.Commands.Utility/resources/WebCmdletStrings.resx"
)

// toolMessages come from what makes the calls: flows, Power BI, PowerShell,
// Azure DevOps. They say that nothing was sent, or show the status alone.
var toolMessages = []fact.Message{
	{
		ID: "grafana-query-type", Template: "failed to execute query {query}: no handler found for query type",
		Variants: []string{
			"failed to execute conditions: failed to execute query {query}: no handler found for query type",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Grafana itself couldn't run the alert's query; nothing was sent to Azure.",
			Ru: "Grafana сама не смогла выполнить запрос оповещения; в Azure ничего не отправлено."},
		Causes: []fact.Cause{
			cause.Likely("grafana-query-type", fact.Observed,
				fact.Text{En: "The query was saved without its type (Metrics, Logs, Resource Graph), as older versions and imported rules do.",
					Ru: "Запрос сохранён без типа (Metrics, Logs, Resource Graph): так бывает у старых версий и импортированных правил."},
				fact.Text{En: "Open the query in the alert rule, choose the service again, and save it; or update Grafana.",
					Ru: "Откройте запрос в правиле оповещения, выберите службу заново и сохраните; или обновите Grafana."}),
		},
		Basis: fact.Observed, Source: "https://github.com/grafana/grafana/issues/41001",
	},
	{
		ID: "flow-save", Template: "The dynamic operation request to API '{connector}' operation '{operation}' failed with status code '{reason}'. This may indicate invalid input parameters. {detail}",
		Variants: []string{
			"The dynamic operation request to API '{connector}' operation '{operation}' failed with status code '{reason}'.",
			"Flow save failed with code 'DynamicOperationRequestClientFailure'",
		},
		Service: fact.Gateway,
		Meaning: fact.Text{En: "The flow couldn't be saved or turned on because the designer's own connector lookup failed.",
			Ru: "Поток не удалось сохранить или включить: не удался собственный запрос конструктора к коннектору."},
		Causes: []fact.Cause{cause.ConnectionLogin(fact.Likely)},
		Basis:  fact.Observed, Source: srcFlowSave,
	},
	{
		ID: "powerquery-connect", Template: "Please specify how to connect",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The Power BI gateway can't read the source: Web.Page needs Internet Explorer on that machine.",
			Ru: "Шлюз Power BI не может прочитать источник: для Web.Page на машине нужен Internet Explorer."},
		Causes: []fact.Cause{
			cause.Likely("source-web-page", fact.Documented,
				fact.Text{En: "The query uses Web.Page, and the gateway machine lacks Internet Explorer for it.",
					Ru: "В запросе используется Web.Page, для которого на машине шлюза нет Internet Explorer."},
				fact.Text{En: "Read an API with Web.Contents and Json.Document; Web.Page is only for HTML.",
					Ru: "Читайте API через Web.Contents и Json.Document; Web.Page — только для HTML."}),
		},
		Basis: fact.Documented, Source: docPowerQuery,
	},
	{
		ID:       "parse-by-explorer",
		Template: "The response content cannot be parsed because the Internet Explorer engine is not available, or Internet Explorer's first-launch configuration is not complete. Specify the UseBasicParsing parameter and try again.",
		Variants: []string{"The response content cannot be parsed because the Internet Explorer engine is not available"},
		Service:  fact.Unknown,
		Meaning: fact.Text{En: "The response arrived, but Windows PowerShell needs Internet Explorer to parse it.",
			Ru: "Ответ пришёл, но Windows PowerShell разбирает его с помощью Internet Explorer."},
		Causes: []fact.Cause{
			cause.Likely("explorer-missing", fact.Documented,
				fact.Text{En: "Internet Explorer is missing or was never started under this account, such as SYSTEM.",
					Ru: "Internet Explorer нет, или он ни разу не запускался под этой учётной записью, например SYSTEM."},
				fact.Text{En: "Add -UseBasicParsing, or use Invoke-RestMethod or PowerShell 7.",
					Ru: "Добавьте -UseBasicParsing либо возьмите Invoke-RestMethod или PowerShell 7."}),
		},
		Basis: fact.Documented, Source: srcWebCmdlets,
	},
	{
		ID: "devops-access", Template: "TF400813: The user '{user}' is not authorized to access this resource.",
		Variants: []string{"TF400813: Resource not available for anonymous access. Client authentication required.", "TF400813: The user is not authorized to access this resource."},
		Service:  fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "Azure DevOps doesn't accept the sign-in; Defender wasn't called.",
			Ru: "Azure DevOps не принимает вход; Defender здесь ни при чём."},
		Causes: []fact.Cause{
			cause.Likely("devops-token", fact.Observed,
				fact.Text{En: "The personal access token has expired, belongs to another organization, or was not sent.",
					Ru: "Личный токен доступа (PAT) истёк, относится к другой организации или не передан."},
				fact.Text{En: "Create a new token for this organization; in a pipeline, let scripts use System.AccessToken.",
					Ru: "Создайте новый токен для этой организации; в конвейере разрешите скриптам System.AccessToken."}),
		},
		Basis: fact.Observed, Source: srcDevOps,
	},
}
