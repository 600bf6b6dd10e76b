package main

import (
	"context"
	"fmt"
	"net/http"
	neturl "net/url"
	"strings"
	"time"

	"github.com/hashicorp/go-azure-sdk/sdk/client"
)

// withTerraform calls with the client of Terraform's providers for Azure AD
// and Microsoft Graph. The box around its error is drawn by hand.
func withTerraform(form string) {
	u, err := neturl.Parse(url)
	fail(err)
	c := client.NewClient("https://"+u.Host, "MicrosoftGraph", "v1.0")
	c.DisableRetries = true
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	request, err := c.NewRequest(ctx, client.RequestOptions{
		ContentType:         "application/json",
		ExpectedStatusCodes: []int{http.StatusOK},
		HttpMethod:          method,
		Path:                u.Path,
	})
	fail(err)
	_, err = c.Execute(ctx, request)
	if form == "box" {
		fmt.Println("╷")
		fmt.Println("│ Error: Retrieving incidents")
		fmt.Println("│ ")
		fmt.Println("│   with data.msgraph_resource.incidents,")
		fmt.Println("│   on main.tf line 12, in data \"msgraph_resource\" \"incidents\":")
		fmt.Println("│   12: data \"msgraph_resource\" \"incidents\" {")
		fmt.Println("│ ")
		for line := range strings.SplitSeq(fmt.Sprintf("executing request: %v", err), "\n") {
			fmt.Println("│ " + line)
		}
		fmt.Println("╵")
		return
	}
	fmt.Printf("%s [ERROR] provider: executing request: %+v\n", time.Now().Format(time.RFC3339), err)
}
