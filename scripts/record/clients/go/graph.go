package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	neturl "net/url"

	abstractions "github.com/microsoft/kiota-abstractions-go"
	"github.com/microsoft/kiota-abstractions-go/authentication"
	"github.com/microsoft/kiota-abstractions-go/serialization"
	json "github.com/microsoft/kiota-serialization-json-go"
	"github.com/microsoftgraph/msgraph-sdk-go-core"
	"github.com/microsoftgraph/msgraph-sdk-go/models/odataerrors"
)

// withGraph does what the request builders of the SDK do. They are left out:
// their packages take many minutes to build.
func withGraph(form string) {
	abstractions.RegisterDefaultDeserializer(func() serialization.ParseNodeFactory { return json.NewJsonParseNodeFactory() })
	client := &http.Client{Timeout: timeout, Transport: http.DefaultTransport}
	adapter, err := msgraphgocore.NewGraphRequestAdapterBaseWithParseNodeFactoryAndSerializationWriterFactoryAndHttpClient(
		&authentication.AnonymousAuthenticationProvider{}, msgraphgocore.GraphClientOptions{}, nil, nil, client)
	fail(err)

	request := abstractions.NewRequestInformation()
	request.Method = abstractions.GET
	if method == http.MethodPost {
		request.Method = abstractions.POST
		request.SetStreamContentAndContentType([]byte(body), "application/json")
	}
	u, err := neturl.Parse(url)
	fail(err)
	request.SetUri(*u)
	request.Headers.Add("Accept", "application/json")
	request.Headers.Add("Authorization", "Bearer "+token)
	mapping := abstractions.ErrorMappings{"XXX": odataerrors.CreateODataErrorFromDiscriminatorValue}
	_, err = adapter.SendPrimitive(context.Background(), request, "[]byte", mapping)

	var failed *odataerrors.ODataError
	switch {
	case form == "fields" && errors.As(err, &failed):
		fmt.Printf("error: %s\n", failed.Error())
		if terr := failed.GetErrorEscaped(); terr != nil {
			fmt.Printf("code: %s", *terr.GetCode())
			fmt.Printf("msg: %s", *terr.GetMessage())
		}
	case form == "inner" && errors.As(err, &failed):
		inner := failed.GetErrorEscaped().GetInnerError()
		fmt.Printf("status %d, code %s, message %q, request %s\n", failed.ResponseStatusCode,
			*failed.GetErrorEscaped().GetCode(), *failed.GetErrorEscaped().GetMessage(), *inner.GetRequestId())
	case form == "panic":
		panic(err)
	default:
		fmt.Printf("Error getting incidents: %v\n", err)
	}
}
