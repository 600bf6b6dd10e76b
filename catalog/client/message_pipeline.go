package client

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	srcAzureLogin = "https://github.com/Azure/login/blob/main/src/common/LoginConfig.ts"
)

// pipelineMessages are what pipelines and Terraform say of a sign-in without a person.
var pipelineMessages = []fact.Message{
	{
		ID: "login-inputs", Template: "Not all values are present. Ensure 'client-id' and 'tenant-id' are supplied.",
		Variants: []string{
			"Not all parameters are provided in 'creds'. Double-check if all keys are defined in 'creds': 'clientId', 'clientSecret', 'tenantId'.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The login action got empty inputs.",
			Ru: "Действие входа получило пустые параметры."},
		Causes: []fact.Cause{pipelineInputs(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/Azure/login/issues/481",
	},
	{
		ID: "login-environment", Template: "Unsupported value '{environment}' for environment is passed.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The login action doesn't recognize this cloud name.",
			Ru: "Действие входа не знает такого имени облака."},
		Causes: []fact.Cause{cause.NationalCloud(fact.Likely)},
		Basis:  fact.Documented, Source: srcAzureLogin,
	},
	{
		ID: "login-creds-ignored", Template: "At least one of the parameters 'client-id', 'subscription-id' or 'tenant-id' is set. 'creds' will be ignored.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The action signs in with OIDC because an ID is given, and ignores the secret in creds.",
			Ru: "Действие входит по OIDC, раз задан ID, и не смотрит на секрет в creds."},
		Causes: []fact.Cause{pipelineInputs(fact.Likely), pipelineToken(fact.Possible)},
		Basis:  fact.Documented, Source: srcAzureLogin,
	},
	{
		ID: "github-token", Speaker: "GitHub", Template: "Please make sure to give write permissions to id-token in the workflow.",
		Variants: []string{
			"could not configure GitHubOIDC Authorizer: {detail}",
			"githubAssertion: received HTTP status {status} with response: {detail}",
			"githubAssertion: cannot request token: {detail}",
			"GitHubOIDCAuthorizer: cannot request token: {detail}",
			"GitHubOIDCAuthorizer: received HTTP status {status} with response: {detail}",
			"Federated identity is currently only supported in GitHub Actions and Azure DevOps.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "GitHub didn't give the job an OIDC token; Entra ID wasn't asked.",
			Ru: "GitHub не выдал заданию OIDC-токен; Entra ID не запрашивался."},
		Causes: []fact.Cause{pipelineToken(fact.Likely)},
		Basis:  fact.Documented, Source: srcAzureLogin,
	},
	{
		ID: "devops-token", Template: "AzurePipelinesCredential authentication failed. {status} response from the OIDC endpoint.",
		Variants: []string{
			"AzurePipelinesCredential: is unavailable. Ensure that you're running this task in an Azure Pipeline",
			"No value for environment variable SYSTEM_OIDCREQUESTURI needed by AzurePipelinesCredential.",
			"Authentication Failed. oidcToken field not detected in the response.",
			"The SYSTEM_ACCESSTOKEN environment variable is not available.",
			"adoPipelineAssertion: received HTTP status {status} with response: {detail}",
			"adoPipelineAssertion: cannot request token: {detail}",
			"ADOPipelinesOIDCAuthorizer: cannot request token: {detail}",
			`No service connection found with identifier "{connection}"`,
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Azure DevOps didn't give the job an OIDC token; Entra ID wasn't asked.",
			Ru: "Azure DevOps не выдал заданию OIDC-токен; Entra ID не запрашивался."},
		Causes: []fact.Cause{pipelineToken(fact.Likely)},
		Basis:  fact.Documented, Source: srcIdentityRust,
	},
	{
		ID: "terraform-no-way", Template: "no Authorizer could be configured, please check your configuration",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Terraform doesn't have a complete sign-in method.",
			Ru: "У Terraform нет ни одного полного способа входа."},
		Causes: []fact.Cause{terraformSettings(fact.Likely), pipelineInputs(fact.Possible)},
		Basis:  fact.Documented, Source: srcTerraformAuth,
	},
	{
		ID: "terraform-cli", Template: "unable to build authorizer for Resource Manager API: could not configure AzureCli Authorizer: {detail}",
		Variants: []string{
			"could not configure AzureCli Authorizer: {detail}",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Terraform fell back to Azure CLI because it got no other credentials.",
			Ru: "Terraform обратился к Azure CLI, потому что других учётных данных нет."},
		Causes: []fact.Cause{terraformSettings(fact.Likely), cause.CLISignedOut(fact.Possible), cliMissing(fact.Possible)},
		Basis:  fact.Observed, Source: "https://github.com/hashicorp/terraform-provider-azurerm/issues/21776",
	},
	{
		ID: "terraform-cli-user", Template: "Authenticating using the Azure CLI is only supported as a User (not a Service Principal).",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Azure CLI is signed in as a service principal, which this version of the provider doesn't take over.",
			Ru: "В Azure CLI вошёл service principal, а эта версия провайдера такой вход не принимает."},
		Causes: []fact.Cause{terraformPrincipal(fact.Likely)},
		Basis:  fact.Documented, Source: srcTerraformAuth,
	},
	{
		ID: "terraform-tenant", Template: "tenant ID was not specified and the default tenant ID could not be determined",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Terraform asked Azure CLI for the tenant, and Azure CLI doesn't have one.",
			Ru: "Terraform спросил тенант у Azure CLI, а тот его не знает."},
		Causes: []fact.Cause{cause.CLISignedOut(fact.Likely), cause.SettingMissing(fact.Possible)},
		Basis:  fact.Documented, Source: srcTerraformAuth,
	},
	{
		ID: "terraform-value", Template: "expected {argument} to be one of [{allowed}], got {value}",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The Terraform provider checks the configuration before it calls anything, and this version doesn't know the value.",
			Ru: "Поставщик Terraform проверяет конфигурацию до вызовов, и этой версии значение неизвестно."},
		Causes: []fact.Cause{
			cause.Likely("configuration-value", fact.Documented,
				fact.Text{En: "This version of the provider doesn't accept the value: spelling, letter case, or too new for it.",
					Ru: "Значение не из тех, что принимает эта версия поставщика: опечатка, регистр букв или слишком новое для неё."},
				fact.Text{En: "Use a value from the list as written there. If the documentation names yours, raise the provider's version and run terraform init -upgrade.",
					Ru: "Возьмите значение из списка в том же написании. Если ваше названо в документации, повысьте версию поставщика и выполните terraform init -upgrade."}),
		},
		Basis: fact.Observed, Source: "https://github.com/hashicorp/terraform-provider-azurerm/issues/19046",
	},
	{
		ID: "terraform-claims", Template: "unable to parse claims in access token: {detail}",
		Variants: []string{
			"could not parse claims from access token: {detail}",
			"unable to parse access token claims: {detail}",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Terraform got an access token but couldn't decode it; no API was called.",
			Ru: "Terraform получил токен доступа, но не смог его разобрать; API не вызывался."},
		Causes: []fact.Cause{tokenUndecoded(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/hashicorp/terraform-provider-azuread/issues/558",
	},
	{
		ID: "terraform-certificate", Template: "could not decode client certificate data: illegal base64 data at input byte {position}",
		Variants: []string{
			"could not decode client certificate data: {detail}",
			"decoding client certificate data: {detail}",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The certificate in the provider's settings isn't the Base64 text of a PFX file.",
			Ru: "Сертификат в настройках провайдера — не PFX-файл в Base64."},
		Causes: []fact.Cause{certificateText(fact.Likely)},
		Basis:  fact.Documented, Source: srcTerraformAuth,
	},
	{
		ID: "terraform-mismatch", Template: "mismatch between supplied {setting} and supplied {file} file contents - please either remove one or ensure they match",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The same setting appears twice with different content.",
			Ru: "Одна настройка задана дважды и по-разному."},
		Causes: []fact.Cause{
			cause.Likely("credential-doubled", fact.Documented,
				fact.Text{En: "The settings still have a secret next to a certificate or an assertion.",
					Ru: "В настройках рядом с сертификатом или утверждением (assertion) остался секрет."},
				fact.Text{En: "Remove one of the two; write the file without a trailing line break.",
					Ru: "Уберите одно из двух; запишите файл без перевода строки в конце."}),
		},
		Basis: fact.Documented, Source: srcTerraformAuth,
	},
}
