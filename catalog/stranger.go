package catalog

import (
	"bytes"
	"maps"
	"slices"
	"strings"
)

// A Stranger is a service of a company other than Microsoft that scripts call
// together with these APIs, so that its errors are in the same logs.
type Stranger struct {
	Name    string
	Hosts   []string // *.example.com means every host below it
	Marks   []string // of its responses: lower case, without white space and quotation marks; "…" as in a Cue
	Headers []string // beginnings of the names of headers that only it sends, as Go writes them
	Doc     string   // page about its errors; empty if none is public
}

// StrangerAt returns the service that answers under a host, given in lower case.
func StrangerAt(host string) (*Stranger, bool) {
	for _, all := range [...][]Stranger{strangers, securityStrangers[:]} {
		if i := slices.IndexFunc(all, func(s Stranger) bool { return s.isAt(host) }); i >= 0 {
			return &all[i], true
		}
	}
	return nil, false
}

// isAt reports whether the service answers under a host.
func (s *Stranger) isAt(host string) bool {
	return slices.ContainsFunc(s.Hosts, func(name string) bool { return isHost(host, name) })
}

// StrangerIn returns the service whose marks are in a response, with the mark;
// only the beginning of a long response is looked at.
func StrangerIn(response []byte) (s *Stranger, mark string) {
	const most = 8 << 10
	text := bare(response[:min(len(response), most)])
	for i := range strangers {
		for _, mark := range strangers[i].Marks {
			if hasInOrder(text, mark) {
				return &strangers[i], mark
			}
		}
	}
	return nil, ""
}

// StrangerWithHeader returns the service that sends one of the headers, and the name
// of the header; the first ones in order where several do.
func StrangerWithHeader(header map[string][]string) (s *Stranger, name string) {
	names := slices.Sorted(maps.Keys(header))
	for i := range strangers {
		for _, start := range strangers[i].Headers {
			n := slices.IndexFunc(names, func(name string) bool { return strings.HasPrefix(name, start) })
			if n >= 0 {
				return &strangers[i], names[n]
			}
		}
	}
	return nil, ""
}

// isHost reports whether a host has a name, or is below it if the name begins with
// "*.".
func isHost(host, name string) bool {
	return host == name || strings.HasPrefix(name, "*.") && strings.HasSuffix(host, name[1:])
}

// bare returns a text in lower case without white space, quotation marks, and
// backslashes, so that it doesn't matter how a program printed an object.
func bare(text []byte) string {
	return string(bytes.Map(func(r rune) rune {
		switch r {
		case ' ', '\t', '\r', '\n', '"', '\'', '`', '\\':
			return -1
		}
		if 'A' <= r && r <= 'Z' {
			return r - 'A' + 'a'
		}
		return r
	}, text))
}

// hasInOrder reports whether the parts of a mark are in a text, one after the
// other and near each other.
func hasInOrder(text, mark string) bool {
	const near = 300 // bytes
	first, rest, _ := strings.Cut(mark, Gap)
	_, text, found := strings.Cut(text, first)
	if !found || rest == "" {
		return found
	}
	for part := range strings.SplitSeq(rest, Gap) {
		text = text[:min(len(text), near)]
		if _, text, found = strings.Cut(text, part); !found {
			return false
		}
	}
	return true
}

// strangers are the services that are called most together with these APIs: by
// playbooks, collectors, and pipelines.
var strangers = []Stranger{
	{
		Name:    "Amazon Web Services",
		Hosts:   []string{"*.amazonaws.com", "*.amazonaws.com.cn", "*.aws.amazon.com"},
		Marks:   []string{"<hostid>", "anerroroccurred(…whencallingthe…operation", "botocore.", "__type:com.amazon", "<requestid>…</requestid></errorresponse>"},
		Headers: []string{"X-Amz-", "X-Amzn-"},
		Doc:     "https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html",
	},
	{
		Name:    "Okta",
		Hosts:   []string{"*.okta.com", "*.oktapreview.com", "*.okta-emea.com", "*.okta-gov.com"},
		Marks:   []string{"errorcode:e00000…errorsummary:", "errorsummary:…errorcauses:"},
		Headers: []string{"X-Okta-"},
		Doc:     "https://developer.okta.com/docs/reference/error-codes/",
	},
	{
		Name:    "Auth0",
		Hosts:   []string{"*.auth0.com"},
		Marks:   []string{"insufficientscope,expectedanyof:"},
		Headers: []string{"X-Auth0-"},
		Doc:     "https://auth0.com/docs/api/management/v2",
	},
	{
		Name:  "Keycloak",
		Marks: []string{"/protocol/openid-connect/token", "error_description:invalidclientorinvalidclientcredentials"},
		Doc:   "https://www.keycloak.org/documentation",
	},
	{
		Name:  "Atlassian (Jira, Confluence)",
		Hosts: []string{"*.atlassian.net", "*.atlassian.com", "*.bitbucket.org"},
		Marks: []string{"errormessages:[…errors:{", "/rest/api/2/issue", "/rest/api/3/issue"},
		Doc:   "https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/",
	},
	{
		Name:  "VirusTotal",
		Hosts: []string{"*.virustotal.com"},
		Marks: []string{"code:quotaexceedederror", "code:wrongcredentialserror", "code:usernotactiveerror", "code:notavailableyet,", "code:unselectivecontentqueryerror"},
		Doc:   "https://docs.virustotal.com/reference/errors",
	},
	{
		Name:  "CrowdStrike Falcon",
		Hosts: []string{"*.crowdstrike.com", "*.crowdstrike.mil"},
		Marks: []string{"powered_by:crowdstrike", "code:403,message:accessdenied,authorizationfailed", "code:401,message:accessdenied,invalidbearertoken"},
		Doc:   "https://www.falconpy.io/Usage/Response-Handling.html",
	},
	{
		Name:  "SentinelOne",
		Hosts: []string{"*.sentinelone.net"},
		Marks: []string{"errors:[{code:40…detail:…title:"},
	},
	{
		Name:    "Slack",
		Hosts:   []string{"slack.com", "*.slack.com"},
		Marks:   []string{"{ok:false,error:", "slackapierror", "slack_sdk.errors"},
		Headers: []string{"X-Slack-"},
		Doc:     "https://docs.slack.dev/apis/web-api/",
	},
	{
		Name:    "GitHub",
		Hosts:   []string{"github.com", "*.github.com", "*.githubusercontent.com", "ghcr.io"},
		Marks:   []string{"documentation_url:https://docs.github.com", "documentation_url:https://developer.github.com", "unabletoaccesshttps://github.com/"},
		Headers: []string{"X-Github-"},
		Doc:     "https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api",
	},
	{
		Name:  "GitLab",
		Hosts: []string{"gitlab.com", "*.gitlab.com"},
		Marks: []string{"x-gitlab-meta", "unabletoaccesshttps://gitlab"},
		Doc:   "https://docs.gitlab.com/api/rest/troubleshooting/",
	},
	{
		Name:  "ServiceNow",
		Hosts: []string{"*.service-now.com", "*.servicenowservices.com"},
		Marks: []string{"error:{…detail:…},status:failure", "error:{detail:…message:…},status:failure", "/api/now/table/"},
		Doc:   "https://www.servicenow.com/docs/",
	},
	{
		Name:  "Google",
		Hosts: []string{"*.googleapis.com", "*.google.com"},
		Marks: []string{
			"error:{code:…status:permission_denied", "error:{code:…status:unauthenticated", "error:{code:…status:resource_exhausted", "error:{code:…status:invalid_argument",
			"error:{code:…status:not_found", "error:{code:…status:failed_precondition", "error:{code:…status:unavailable", "error:{code:…status:internal",
			"@type:type.googleapis.com/", "error:invalid_grant,error_description:badrequest", "error_description:tokenhasbeenexpiredorrevoked", "google.auth.exceptions", "googleapiclient.", "google.api_core", "domain:global,reason:",
		},
		Doc: "https://cloud.google.com/apis/design/errors",
	},
	{
		Name:  "Elasticsearch",
		Hosts: []string{"*.elastic-cloud.com", "*.found.io"},
		Marks: []string{"error:{root_cause:[", "type:security_exception"},
		Doc:   "https://www.elastic.co/docs/api/",
	},
	{
		Name:  "Kubernetes",
		Marks: []string{"kind:status,apiversion:v1", "apiversion:v1,kind:status", "errorfromserver("},
		Doc:   "https://kubernetes.io/docs/reference/using-api/api-concepts/",
	},
	{
		Name:  "Splunk",
		Hosts: []string{"*.splunkcloud.com", "*.splunk.com"},
		Marks: []string{"messages:[{type:…text:callnotproperlyauthenticated", "text:invalidtoken,code:4}", "<msgtype=warn>callnotproperlyauthenticated"},
		Doc:   "https://help.splunk.com/",
	},
	{
		Name:  "Salesforce",
		Hosts: []string{"*.salesforce.com", "*.force.com"},
		Marks: []string{"errorcode:invalid_session_id", "errorcode:request_limit_exceeded", "errorcode:insufficient_access"},
		Doc:   "https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm",
	},
	{
		Name:  "Palo Alto Networks Cortex",
		Hosts: []string{"*.paloaltonetworks.com"},
		Marks: []string{"reply:{err_code:"},
		Doc:   "https://docs-cortex.paloaltonetworks.com/",
	},
	{
		Name:  "MISP",
		Marks: []string{"passtheapikeyofanapienableduser"},
		Doc:   "https://www.misp-project.org/openapi/",
	},
	{
		Name:  "HashiCorp Vault",
		Marks: []string{"errors:[1erroroccurred:nt*permissiondenied", "errors:[1erroroccurred:*permissiondenied", "/v1/secret/data/"},
		Doc:   "https://developer.hashicorp.com/vault/api-docs",
	},
	{
		Name:  "Zendesk",
		Hosts: []string{"*.zendesk.com"},
		Marks: []string{"theaccountownerofthishelpdesk", "couldntauthenticateyou"},
		Doc:   "https://developer.zendesk.com/api-reference/introduction/requests/",
	},
	{
		Name:  "PagerDuty",
		Hosts: []string{"*.pagerduty.com"},
		Doc:   "https://developer.pagerduty.com/docs/errors",
	},
	{
		Name:  "Datadog",
		Hosts: []string{"*.datadoghq.com", "*.datadoghq.eu", "*.ddog-gov.com"},
		Doc:   "https://docs.datadoghq.com/api/latest/",
	},
	{
		Name:  "Cloudflare",
		Hosts: []string{"api.cloudflare.com"},
		Marks: []string{"success:false,errors:[{code:…messages:["},
		Doc:   "https://developers.cloudflare.com/fundamentals/api/",
	},
	{
		Name:  "OpenAI",
		Hosts: []string{"api.openai.com"},
		Marks: []string{"platform.openai.com/", "ratelimitreachedfor…inorganization"},
		Doc:   "https://platform.openai.com/docs/guides/error-codes",
	},
	{
		Name:  "Stripe",
		Hosts: []string{"*.stripe.com"},
		Marks: []string{"doc_url:https://stripe.com/docs"},
		Doc:   "https://docs.stripe.com/error-codes",
	},
}
