package catalog

import "strings"

// ResourceOfInstance returns the resource to request a token for, given the host of one
// instance of an Azure service, such as a vault or a cluster: Entra ID knows the service,
// and not its instances. The host may be that of the service as well.
//
//	contoso.vault.azure.net → https://vault.azure.net
func ResourceOfInstance(host string) (resource string, ok bool) {
	host = strings.ToLower(host)
	for _, i := range instances {
		if name, found := strings.CutSuffix(host, i.domain); found && strings.HasSuffix(name, ".") {
			return i.resource, true
		}
	}
	return "", false
}

// instances are the domains in which each customer has hosts, and the resource that the
// service has in Entra ID. Those whose instances are resources themselves, such as
// sharepoint.com and crm.dynamics.com, don't belong here.
//
// Source: https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/services-id-authentication-support
// and the pages of the services.
var instances = [...]struct{ domain, resource string }{
	{"vault.azure.net", "https://vault.azure.net"},
	{"managedhsm.azure.net", "https://managedhsm.azure.net"},
	{"database.windows.net", "https://database.windows.net"},
	{"servicebus.windows.net", "https://servicebus.azure.net"},
	{"azure-devices.net", "https://iothubs.azure.net"},
	{"azure-devices-provisioning.net", "https://azure-devices-provisioning.net"},
	{"azurecr.io", "https://containerregistry.azure.net"},
	{"search.windows.net", "https://search.azure.com"},
	{"cognitiveservices.azure.com", "https://cognitiveservices.azure.com"},
	{"openai.azure.com", "https://cognitiveservices.azure.com"},
	{"azconfig.io", "https://azconfig.io"},
	{"documents.azure.com", "https://cosmos.azure.com"},
	{"dev.azuresynapse.net", "https://dev.azuresynapse.net"},
	{"digitaltwins.azure.net", "https://digitaltwins.azure.net"},
	{"purview.azure.com", "https://purview.azure.net"},
	{"attest.azure.net", "https://attest.azure.net"},
	{"eventgrid.azure.net", "https://eventgrid.azure.net"},
	{"batch.azure.com", "https://batch.core.windows.net"},
	{"ingest.monitor.azure.com", "https://monitor.azure.com"},
	{"ods.opinsights.azure.com", "https://monitor.azure.com"},
	{"azuredatabricks.net", "2ff814a6-3304-4ab8-85cb-cd0e6f879c1d"},
	{"postgres.database.azure.com", "https://ossrdbms-aad.database.windows.net"},
	{"mysql.database.azure.com", "https://ossrdbms-aad.database.windows.net"},
}
