package catalog

import (
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
)

// A RetiredApp is an application of Microsoft, or of a community, that scripts signed
// in with and that no longer exists.
type RetiredApp struct {
	ID      string
	Name    string
	Instead fact.Text // what to use
	Source  string
}

var retiredApps = [...]RetiredApp{
	{
		ID: "d1ddf0e4-d672-4dae-b554-9d5bdfd93547", Name: "Microsoft Intune PowerShell",
		Instead: fact.Text{
			En: "Register your own app with the delegated DeviceManagement permissions and pass its client ID (Update-MSGraphEnvironment -AppId, or the tool's setting), or use Connect-MgGraph.",
			Ru: "Зарегистрируйте своё приложение с делегированными разрешениями DeviceManagement и передайте его client ID (Update-MSGraphEnvironment -AppId или настройка инструмента) либо используйте Connect-MgGraph.",
		},
		Source: "https://github.com/microsoftgraph/powershell-intune-samples",
	},
	{
		ID: "31359c7f-bd7e-475c-86db-fdb8c937548e", Name: "PnP Management Shell",
		Instead: fact.Text{
			En: "Register your own app (Register-PnPEntraIDAppForInteractiveLogin) and pass its ID in -ClientId; update PnP.PowerShell.",
			Ru: "Зарегистрируйте своё приложение (Register-PnPEntraIDAppForInteractiveLogin) и передайте его ID в -ClientId; обновите PnP.PowerShell.",
		},
		Source: "https://pnp.github.io/powershell/articles/registerapplication.html",
	},
	{
		ID: "1b730954-1685-4b74-9bfd-dac224a7b894", Name: "Azure Active Directory PowerShell",
		Instead: fact.Text{
			En: "The AzureAD and MSOnline modules are retired: use Connect-MgGraph or Connect-Entra.",
			Ru: "Модули AzureAD и MSOnline выведены из эксплуатации: используйте Connect-MgGraph или Connect-Entra.",
		},
		Source: "https://learn.microsoft.com/powershell/azure/active-directory/overview",
	},
}

// FindRetiredApp returns the retired application that has a client ID.
func FindRetiredApp(id string) (RetiredApp, bool) {
	for _, app := range retiredApps {
		if strings.EqualFold(app.ID, id) {
			return app, true
		}
	}
	return RetiredApp{}, false
}
