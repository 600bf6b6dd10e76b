package catalog

const (
	srcAzureLogin = "https://github.com/Azure/login/blob/main/src/common/LoginConfig.ts"
)

// pipelineMessages are what pipelines and Terraform say of a sign-in without a person.
var pipelineMessages = []Message{
	{
		ID: "login-inputs", Template: "Not all values are present. Ensure 'client-id' and 'tenant-id' are supplied.",
		Variants: []string{
			"Not all parameters are provided in 'creds'. Double-check if all keys are defined in 'creds': 'clientId', 'clientSecret', 'tenantId'.",
		},
		Service: Unknown,
		Meaning: Text{"The login action got empty inputs.",
			"Действие входа получило пустые параметры."},
		Causes: []Cause{pipelineInputs(Likely)},
		Basis:  Observed, Source: "https://github.com/Azure/login/issues/481",
	},
	{
		ID: "login-environment", Template: "Unsupported value '{environment}' for environment is passed.",
		Service: Unknown,
		Meaning: Text{"The login action does not know this name of a cloud.",
			"Действие входа не знает такого имени облака."},
		Causes: []Cause{nationalCloud(Likely)},
		Basis:  Documented, Source: srcAzureLogin,
	},
	{
		ID: "login-creds-ignored", Template: "At least one of the parameters 'client-id', 'subscription-id' or 'tenant-id' is set. 'creds' will be ignored.",
		Service: Unknown,
		Meaning: Text{"The action signs in by OIDC, since an ID is given, and leaves the secret in creds aside.",
			"Действие входит по OIDC, раз задан ID, и не смотрит на секрет в creds."},
		Causes: []Cause{pipelineInputs(Likely), pipelineToken(Possible)},
		Basis:  Documented, Source: srcAzureLogin,
	},
	{
		ID: "github-token", Template: "Please make sure to give write permissions to id-token in the workflow.",
		Variants: []string{
			"could not configure GitHubOIDC Authorizer: {detail}",
			"githubAssertion: received HTTP status {status} with response: {detail}",
			"Federated identity is currently only supported in GitHub Actions and Azure DevOps.",
		},
		Service: Unknown,
		Meaning: Text{"GitHub gave the job no OIDC token; Entra ID was not asked.",
			"GitHub не выдал заданию OIDC-токен; Entra ID не запрашивался."},
		Causes: []Cause{pipelineToken(Likely)},
		Basis:  Documented, Source: srcAzureLogin,
	},
	{
		ID: "devops-token", Template: "AzurePipelinesCredential authentication failed. {status} response from the OIDC endpoint.",
		Variants: []string{
			"AzurePipelinesCredential: is unavailable. Ensure that you're running this task in an Azure Pipeline",
			"No value for environment variable SYSTEM_OIDCREQUESTURI needed by AzurePipelinesCredential.",
			"Authentication Failed. oidcToken field not detected in the response.",
			"The SYSTEM_ACCESSTOKEN environment variable is not available.",
			"adoPipelineAssertion: received HTTP status {status} with response: {detail}",
			`No service connection found with identifier "{connection}"`,
		},
		Service: Unknown,
		Meaning: Text{"Azure DevOps gave the job no OIDC token; Entra ID was not asked.",
			"Azure DevOps не выдал заданию OIDC-токен; Entra ID не запрашивался."},
		Causes: []Cause{pipelineToken(Likely)},
		Basis:  Documented, Source: srcIdentityRust,
	},
	{
		ID: "terraform-no-way", Template: "no Authorizer could be configured, please check your configuration",
		Service: Unknown,
		Meaning: Text{"Terraform got no complete way to sign in.",
			"У Terraform нет ни одного полного способа входа."},
		Causes: []Cause{terraformSettings(Likely), pipelineInputs(Possible)},
		Basis:  Documented, Source: srcTerraformAuth,
	},
	{
		ID: "terraform-cli", Template: "unable to build authorizer for Resource Manager API: could not configure AzureCli Authorizer: {detail}",
		Variants: []string{
			"could not configure AzureCli Authorizer: {detail}",
		},
		Service: Unknown,
		Meaning: Text{"Terraform fell back to Azure CLI, since it got no other credentials.",
			"Terraform обратился к Azure CLI, потому что других учётных данных нет."},
		Causes: []Cause{terraformSettings(Likely), cliSignedOut(Possible), cliMissing(Possible)},
		Basis:  Observed, Source: "https://github.com/hashicorp/terraform-provider-azurerm/issues/21776",
	},
	{
		ID: "terraform-tenant", Template: "tenant ID was not specified and the default tenant ID could not be determined",
		Service: Unknown,
		Meaning: Text{"Terraform asked Azure CLI for the tenant, and it knows none.",
			"Terraform спросил тенант у Azure CLI, а тот его не знает."},
		Causes: []Cause{cliSignedOut(Likely), settingMissing(Possible)},
		Basis:  Documented, Source: srcTerraformAuth,
	},
	{
		ID: "terraform-mismatch", Template: "mismatch between supplied {setting} and supplied {file} file contents - please either remove one or ensure they match",
		Service: Unknown,
		Meaning: Text{"The same setting came twice, with different content.",
			"Одна настройка задана дважды и по-разному."},
		Causes: []Cause{
			likely("credential-doubled", Documented,
				Text{"A secret was left in the settings beside a certificate or an assertion.",
					"В настройках рядом с сертификатом или assertion остался секрет."},
				Text{"Remove one of the two; write the file without a line break at its end.",
					"Уберите одно из двух; запишите файл без перевода строки в конце."}),
		},
		Basis: Documented, Source: srcTerraformAuth,
	},
}
