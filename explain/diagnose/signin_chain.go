package diagnose

import (
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
)

// chainCauses judges a chain of credentials, such as DefaultAzureCredential, by what it
// says of each of its methods. A method that isn't set up isn't a failure by itself.
//
//	DefaultAzureCredential failed to retrieve a token from the included credentials.
//	Attempted credentials:
//		EnvironmentCredential: EnvironmentCredential authentication unavailable. Environment variables are not fully configured.
//		ManagedIdentityCredential: ManagedIdentityCredential authentication unavailable, no response from the IMDS endpoint.
func chainCauses(c *Case) []Cause {
	text := c.chain()
	if text == "" || lacksIdentity(text) {
		return nil
	}
	tried := methodsTried(text)
	switch {
	case isStepOfChain(text):
		return []Cause{chainStep()}
	case strings.Contains(c.around(), "TS002: The account"):
		return []Cause{developerTenant(c.around())}
	case len(tried) < 2:
		return nil
	}
	return []Cause{nothingSetUp(tried, text)}
}

// chain returns what a chain of credentials says of its methods; empty if the failure
// isn't one of a chain, or Entra ID answered one of them.
func (c *Case) chain() string {
	body := c.Exchange.Response.Body
	if c.Stated != 0 || c.Code.Name != "" || len(body) == 0 {
		return ""
	}
	text := string(body[:min(len(body), maxPage)])
	if !isOfChain(c.Message.ID) && !(c.Message.ID == "identity-endpoint-silent" && strings.Contains(text, "Attempted credentials")) {
		return ""
	}
	return text
}

// lacksIdentity reports whether the managed identity endpoint answered one of the methods.
func lacksIdentity(text string) bool {
	return containsAny(text, "has not been assigned to this resource", "Identity not found", "identity isn't assigned")
}

// identityOfChain explains a chain in which the managed identity endpoint answered, and
// the other methods weren't set up.
//
//   - ManagedIdentityCredential authentication unavailable. The requested identity has not been assigned to this resource.
func identityOfChain(c *Case) []Cause {
	if text := c.chain(); text == "" || !lacksIdentity(text) || len(methodsTried(text)) < 2 {
		return nil
	}
	cause := metadataCause("identity-not-assigned", fact.Likely, 0)
	cause.Evidence = Text{en: "the managed identity endpoint answered that this resource doesn't have the requested identity",
		ru: "точка управляемых удостоверений ответила, что запрошенного удостоверения у этого ресурса нет"}
	cause.Disproves = []string{"credentials-missing", "cli-signed-out", "cli-missing"}
	return []Cause{cause.on(OnMessage)}
}

// isOfChain reports whether a message is that of a chain, or of one of the methods in it
// that isn't set up.
func isOfChain(id string) bool {
	switch id {
	case "chain-failed", "environment-credential", "az-login", "az-missing", "shared-cache-credential", "workload-options":
		return true
	}
	return false
}

// methodsTried returns the names of the methods that a text names.
func methodsTried(text string) []string {
	var tried []string
	for _, m := range [...]struct{ name, other string }{
		{"EnvironmentCredential", ""},
		{"WorkloadIdentityCredential", ""},
		{"ManagedIdentityCredential", "Managed Identity authentication"},
		{"SharedTokenCacheCredential", ""},
		{"VisualStudioCredential", "Visual Studio Token provider"},
		{"AzureCliCredential", "AzureCLICredential"},
		{"AzurePowerShellCredential", ""},
		{"AzureDeveloperCliCredential", "AzureDeveloperCLICredential"},
	} {
		if strings.Contains(text, m.name) || m.other != "" && strings.Contains(text, m.other) {
			tried = append(tried, m.name)
		}
	}
	return tried
}

// isStepOfChain reports whether a text is what the library for Python or JavaScript writes at
// the level DEBUG or info of one method of a chain, which then tries the next.
//
//	DEBUG:azure.identity._internal.decorators:EnvironmentCredential.get_token failed: …
//	Traceback (most recent call last):
//	  File "/opt/homebrew/lib/python3.10/site-packages/azure/identity/_internal/decorators.py", line 32, in wrapper
//	azure:identity:info EnvironmentCredential => getToken() => ERROR: EnvironmentCredential is unavailable. …
func isStepOfChain(text string) bool {
	if containsAny(text, "DefaultAzureCredential failed", "ChainedTokenCredential failed", "ChainedTokenCredential authentication failed", "AggregateAuthenticationError", "Attempted credentials") {
		return false
	}
	if strings.Contains(text, "azure:identity:info") {
		return true
	}
	if strings.Contains(text, ".get_token failed:") && containsAny(text, "DEBUG", "INFO") {
		return true
	}
	_, trace, found := strings.Cut(text, "Traceback (most recent call last):\n")
	first, _, _ := strings.Cut(trace, "\n")
	return found && containsAny(first, "identity/_internal/decorators.py", `identity\_internal\decorators.py`)
}

func chainStep() Cause {
	return likely("credential-skipped",
		Text{en: "The program tries several ways to sign in, and skips this one because it isn't set up. By itself, that isn't a failure.",
			ru: "Программа пробует несколько способов входа и пропускает этот, потому что он не настроен. Само по себе это не сбой."},
		Text{en: "the line is a debug message about one credential, and the input doesn't show that the whole chain failed",
			ru: "строка — отладочное сообщение об одном способе входа, а сбоя всей цепочки во входных данных нет"},
		Text{en: "Ignore the message if the program gets a token in the end; otherwise run explain on the last error. To save the time of the methods you don't use, exclude them (exclude_managed_identity_credential=True), or use the one you mean, such as AzureCliCredential.",
			ru: "Если токен в итоге получен, не обращайте внимания; иначе передайте сюда последнюю ошибку. Чтобы не ждать ненужных способов, исключите их (exclude_managed_identity_credential=True) или возьмите сразу нужный, например AzureCliCredential."},
		"credentials-missing", "cli-signed-out", "cli-missing")
}

// nothingSetUp explains a chain in which no method was ready: nobody was asked.
func nothingSetUp(tried []string, text string) Cause {
	fix := Text{en: "Choose one method and set it up for this process: AZURE_TENANT_ID, AZURE_CLIENT_ID, and AZURE_CLIENT_SECRET in its environment; in Azure, a managed identity; on your own machine, az login as the same user.",
		ru: "Выберите один способ и настройте его для этого процесса: AZURE_TENANT_ID, AZURE_CLIENT_ID и AZURE_CLIENT_SECRET в его окружении; в Azure — управляемое удостоверение; на своей машине — az login под тем же пользователем."}
	if containsAny(text, "Azure CLI not installed", "Azure CLI not found", "Azure CLI could not be found", "Failed to invoke the Azure CLI") {
		fix = Text{en: "Choose one method and set it up for this process: AZURE_TENANT_ID, AZURE_CLIENT_ID, and AZURE_CLIENT_SECRET in its environment, or in Azure, a managed identity. Azure CLI can't be started here: az login helps only once it's installed and in the PATH.",
			ru: "Выберите один способ и настройте его для этого процесса: AZURE_TENANT_ID, AZURE_CLIENT_ID и AZURE_CLIENT_SECRET в его окружении или, в Azure, управляемое удостоверение. Azure CLI здесь не запускается: az login поможет, только если он установлен и есть в PATH."}
	}
	return likely("credentials-missing",
		Text{en: "None of the ways to sign in that the program tried is set up where it runs. Entra ID wasn't asked.",
			ru: "Ни один из способов входа, которые пробовала программа, там, где она работает, не настроен. Entra ID не запрашивался."},
		textf("it tried %s", "пробовались %s", strings.Join(tried, ", ")), fix,
		"cli-signed-out", "cli-missing", "no-managed-identity", "metadata-proxied", "metadata-busy")
}

// developerTenant explains a chain in which Visual Studio has an account, but not of the
// tenant that was asked for.
//
//   - Process "…\Microsoft.Asal.TokenService.exe" has failed with unexpected error: TS003: Error, TS002: The account 'jane@contoso.example' was not found in the tenant '2a4c6e80-…'..
func developerTenant(text string) Cause {
	_, said, _ := strings.Cut(text, "TS002: ")
	said, _, _ = strings.Cut(said, "\n")
	return likely("developer-tenant",
		Text{en: "Visual Studio's account doesn't belong to the tenant that the program asked for; the other methods of the chain aren't set up.",
			ru: "Учётная запись Visual Studio не из того тенанта, который запросила программа; остальные способы цепочки не настроены."},
		textf("the message says %s", "в сообщении сказано: %s", quoted(strings.TrimRight(said, " ."))),
		Text{en: "Choose an account of that tenant (Tools, Options, Azure Service Authentication) or invite this one; or name its own tenant: AZURE_TENANT_ID, or TenantId in DefaultAzureCredentialOptions.",
			ru: "Выберите учётную запись этого тенанта (Tools, Options, Azure Service Authentication) или пригласите эту; либо укажите её тенант: AZURE_TENANT_ID или TenantId в DefaultAzureCredentialOptions."},
		"credentials-missing", "workload-identity-missing", "cli-signed-out", "cli-missing", "no-managed-identity", "metadata-proxied", "metadata-busy")
}
