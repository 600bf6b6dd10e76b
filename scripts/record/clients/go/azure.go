package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore"
	azlog "github.com/Azure/azure-sdk-for-go/sdk/azcore/log"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/policy"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/runtime"
	"github.com/Azure/azure-sdk-for-go/sdk/azidentity"
	"github.com/AzureAD/microsoft-authentication-library-for-go/apps/confidential"
)

const (
	tenant = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"
	app    = "3b0c1d2e-5f60-4718-92a3-b4c5d6e7f809"
	secret = "notARealSecretValue~1234567890abc"
	scope  = "https://api.security.microsoft.com/.default"
)

func withAzure(form string) {
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	options := policy.ClientOptions{Retry: policy.RetryOptions{MaxRetries: -1}}
	if form == "core_log" || form == "identity_log" {
		azlog.SetListener(func(event azlog.Event, message string) { log.Printf("[%s] %s", event, message) })
	}
	switch form {
	case "core", "core_log", "core_fields":
		coreCall(ctx, form, options)
	case "default_credential":
		os.Setenv("AZURE_TENANT_ID", tenant)
		os.Setenv("AZURE_CLIENT_ID", app)
		os.Setenv("AZURE_CLIENT_SECRET", secret)
		cred, err := azidentity.NewEnvironmentCredential(&azidentity.EnvironmentCredentialOptions{ClientOptions: options})
		fail(err)
		chain, err := azidentity.NewChainedTokenCredential([]azcore.TokenCredential{cred}, nil)
		fail(err)
		_, err = chain.GetToken(ctx, policy.TokenRequestOptions{Scopes: []string{scope}})
		fail(err)
	default:
		cred, err := azidentity.NewClientSecretCredential(tenant, app, secret, &azidentity.ClientSecretCredentialOptions{ClientOptions: options})
		fail(err)
		_, err = cred.GetToken(ctx, policy.TokenRequestOptions{Scopes: []string{scope}})
		if form == "identity_panic" && err != nil {
			panic(err)
		}
		fail(err)
	}
}

func coreCall(ctx context.Context, form string, options policy.ClientOptions) {
	pipeline := runtime.NewPipeline("defender", "v1.2.0", runtime.PipelineOptions{}, &options)
	req, err := runtime.NewRequest(ctx, method, url)
	fail(err)
	req.Raw().Header.Set("Authorization", "Bearer "+token)
	resp, err := pipeline.Do(req)
	fail(err)
	if runtime.HasStatusCode(resp, 200) {
		var v struct{ Value []map[string]any }
		fail(runtime.UnmarshalAsJSON(resp, &v))
	}
	err = runtime.NewResponseError(resp)
	var failed *azcore.ResponseError
	if form == "core_fields" && errors.As(err, &failed) {
		log.Fatalf("HTTP %d, code %q", failed.StatusCode, failed.ErrorCode)
	}
	fail(err)
}

func withMSAL(form string) {
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	cred, err := confidential.NewCredFromSecret(secret)
	fail(err)
	client, err := confidential.New("https://login.microsoftonline.com/"+tenant, app, cred)
	fail(err)
	_, err = client.AcquireTokenByCredential(ctx, []string{scope})
	if form == "verbose" {
		fmt.Printf("%+v\n", err)
		return
	}
	fail(err)
}

func fail(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
