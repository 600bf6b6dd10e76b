package peel

import (
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestRead reads what failures that people posted have in common: each row is a kind,
// and what is read of it, as code, status, URL, message, inner message, ID.
func TestRead(t *testing.T) {
	const guid, other = "0137345f-e752-4c41-adcf-3dbc57e9ae33", "326a11bc-fef7-44d0-a42c-0da10d187df5"
	for name, test := range map[string]struct {
		input string
		want  []string // an exchange each
	}{
		"a link in a number": {
			"Error: AADSTS700[21](https://github.com/contoso/a/runs/1#step:5:22)1: No matching federated identity record found.",
			[]string{"AADSTS700211|0||AADSTS700211: No matching federated identity record found.||"},
		},
		"details of a deployment, each once": {
			`{"error":{"code":"DeploymentFailed","message":"At least one failed.","details":[{"code":"Conflict","message":"{\"error\":{\"code\":\"Conflict\",\"message\":\"exists\"}}"},` +
				`{"code":"BadRequest","message":"too old"},{"code":"BadRequest","message":"too old"}]}}`,
			[]string{"DeploymentFailed|0||At least one failed.|exists|", "DeploymentFailed|0||At least one failed.|too old|"},
		},
		"an exception of PowerShell is no code": {
			"Invoke-MgGraphRequest : GET https://graph.microsoft.com/v1.0/users\nHTTP/1.1 403 Forbidden\n{\"error\":{\"code\":\"Forbidden\",\"message\":\"no\"}}\n" +
				"    + FullyQualifiedErrorId : InvokeGraphHttpResponseException,Microsoft.Graph.PowerShell.Authentication.Cmdlets.InvokeMgGraphRequest",
			[]string{"Forbidden|403|https://graph.microsoft.com/v1.0/users|no||"},
		},
		"audiences in a list are no call": {
			`{"error":{"code":"InvalidAuthenticationTokenAudience","message":"It should match one of the allowed audiences 'https://management.core.windows.net/','https://management.azure.com/'."}}`,
			[]string{"InvalidAuthenticationTokenAudience|0||It should match one of the allowed audiences 'https://management.core.windows.net/','https://management.azure.com/'.||"},
		},
		"a token that came": {
			"Getting token from: https://login.windows.net/contoso.com/oauth2/token\nAuthentication was successful\nDefender request failed: 404 Not Found",
			[]string{"|404||||"},
		},
		"a double placeholder": {
			"connect ETIMEDOUT 20.190.159.132:443 | Attempted to reach: https://login.microsoftonline.com/<<tenantid>>/oauth2/v2.0/token",
			[]string{"|0|https://login.microsoftonline.com/<<tenantid>>/oauth2/v2.0/token|||"},
		},
		"the time of a grant": {
			"AADSTS50173: The provided grant has expired. The grant was issued on '2022-08-23T07:42:08.0617654Z'.",
			[]string{"AADSTS50173|0||AADSTS50173: The provided grant has expired. The grant was issued on '2022-08-23T07:42:08.0617654Z'.||"},
		},
		"a status that is asked for": {
			`{"error":{"code":"InvalidRequest","message":"Notification endpoint must respond with 200 OK to validation request."}}`,
			[]string{"InvalidRequest|0||Notification endpoint must respond with 200 OK to validation request.||"},
		},
		"an inner error below labels": {
			"HttpResponseError: (BadArgumentError) The request had some invalid properties\nCode: BadArgumentError\nMessage: The request had some invalid properties\nInner error: {\n    \"code\": \"SemanticError\",\n    \"message\": \"A semantic error occurred.\"\n}",
			[]string{"BadArgumentError|0||The request had some invalid properties|A semantic error occurred.|"},
		},
		"an ID of the client below the call": {
			"GET https://graph.microsoft.com/v1.0/groups/1\nRequest ID: " + other + "\n\nHTTP/1.1 404 Not Found\nRequest-Id: " + guid + "\n\n" + `{"error":{"code":"Request_ResourceNotFound","message":"no"}}`,
			[]string{"Request_ResourceNotFound|404|https://graph.microsoft.com/v1.0/groups/1|no||" + guid},
		},
		"a run of a function": {
			`{"Error":"Call to https://graph.microsoft.com/v1.0/users failed with status 403","InvocationId":"` + guid + `"}`,
			[]string{"|403|https://graph.microsoft.com/v1.0/users|Call to https://graph.microsoft.com/v1.0/users failed with status 403||" + guid},
		},
		"a log of MSAL": {
			"[Tue, 14 May 2024 10:11:13 GMT] : [" + guid + "] : @azure/msal-node@2.6.0 : Error - invalid_client: AADSTS7000215: Invalid client secret provided.",
			[]string{"AADSTS7000215|0||AADSTS7000215: Invalid client secret provided.||" + guid},
		},
		"only a detail": {
			"URL: https://<CASB endpoint>/api/v1/entities/\nBody: {\"filters\": {\"lastSeen\": 1}}\n\n{\n    \"detail\": \"filter validation error: No filter name 'lastSeen' found\"\n}",
			[]string{"|0|https://<CASB endpoint>/api/v1/entities/|filter validation error: No filter name 'lastSeen' found||"},
		},
		"a proxy, with a traceback": {
			"HTTPSConnectionPool(host='login.microsoftonline.com', port=443): Max retries exceeded with url: /common (Caused by ProxyError('Cannot connect to proxy.', ConnectionResetError(10054, 'forcibly closed')))\n" +
				"Traceback (most recent call last):\n" + strings.Repeat("  File \"D:\\a\\_work\\1\\s\\build_scripts\\windows\\artifacts\\cli\\Lib\\site-packages\\urllib3/connectionpool.py\", line 696, in urlopen\n", 8),
			[]string{"|0|https://login.microsoftonline.com/common|||"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			found, _ := Read([]byte(test.input), Options{})
			var got []string
			for i := range found {
				f := &found[i].Response.Fault
				id := ""
				if len(f.TrackingIDs) > 0 {
					id = f.TrackingIDs[0].Value
				}
				status := strconv.Itoa(found[i].Response.Status)
				got = append(got, strings.Join([]string{f.Code, status, found[i].Request.URL, f.Message, f.InnerMessage, id}, "|"))
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
