package scan

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/kusto"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/program"
	"github.com/defender-err/defender-err/explain/capture/reply"
	"github.com/defender-err/defender-err/explain/exchange"
)

// longestWord is the length of the longest word with a meaning of its own.
const longestWord = 40

// A reader is a set of readers that look at the neighborhood of a word.
type reader uint32

const (
	ofCodes reader = 1 << iota
	ofFailure
	ofGateway
	ofHead
	ofHeader
	ofHost
	ofID
	ofInner
	ofLevel
	ofMessage
	ofMethod
	ofOAuth
	ofProduct
	ofProxy
	ofReason
	ofRefusal
	ofRole
	ofTime
	ofToken
	ofURL
	ofWording
)

const (
	// insideURL are the readers for what a URL can say besides what it calls.
	insideURL = ofHost
	// insideFrame are the readers for what a line of a stack trace can say.
	insideFrame = ofHost | ofMethod | ofProduct | ofURL
)

// readersOf returns who looks at a word, which is in lower case.
func readersOf(word []byte) reader {
	switch string(word) {
	// What was called, and when.
	case "http":
		return ofURL | ofHead | ofReason | ofFailure
	case "https":
		return ofURL
	case "delete", "deleteasync", "get", "getasync", "head", "options", "patch", "patchasync", "post", "postasync",
		"put", "putasync":
		return ofMethod
	case "apr", "aug", "datetime", "dec", "feb", "fri", "jan", "jul", "jun", "mar", "may", "mon", "nov", "oct",
		"sat", "sep", "sun", "thu", "tue", "wed":
		return ofTime

	// That somebody refused, or something failed.
	case "denied", "fails", "refused":
		return ofRefusal
	case "failed":
		return ofReason | ofRefusal | ofFailure
	case "authentication":
		return ofRefusal | ofFailure
	case "response":
		return ofFailure
	case "debug", "info", "information", "trace":
		return ofLevel

	// How a status is called.
	case "bad", "badgateway", "badrequest", "conflict", "faileddependency", "gateway",
		"gatewaytimeout", "gone", "httpversionnotsupported", "insufficientstorage", "internal",
		"internalerror", "internalservererror", "length", "lengthrequired", "locked", "method",
		"methodnotallowed", "notacceptable", "notfound", "notimplemented", "payloadtoolarge", "payment",
		"paymentrequired", "precondition", "preconditionfailed", "proxyauthenticationrequired", "range",
		"rangenotsatisfiable", "request", "requestbodytoolarge", "requestentitytoolarge",
		"requestheaderfieldstoolarge", "requesttimedout", "requesttimeout", "requesturitoolong",
		"resourcenotfound", "serviceunavailable", "too", "toomanyrequests",
		"unauthorized_missingmfa", "unprocessable", "unprocessablecontent", "unprocessableentity", "unsupported",
		"unsupportedmediatype", "uri", "uritoolong":
		return ofReason
	case "forbidden", "insufficient", "not", "unauthorized":
		return ofReason | ofRefusal
	case "service":
		return ofReason | ofGateway
	case "payload":
		return ofReason | ofFailure
	case "proxy":
		return ofReason | ofProxy

	// What clients say where no answer came.
	case "tunnel", "tunneling", "tunnelling":
		return ofFailure | ofProxy
	case "connect":
		return ofFailure | ofMethod | ofProxy
	case "tunneled":
		return ofProxy

	// What belongs to the answer.
	case "activityid", "correlationid", "id", "identifier", "reference", "requestid", "traceid", "trackingid":
		return ofID
	case "inner_error", "innererror", "innererrors":
		return ofInner
	case "code", "error_codes", "errorcodes":
		return ofCodes
	case "message":
		return ofMessage
	case "retry", "www", "x":
		return ofHeader
	case "acquired", "obtained", "successful", "successfully", "succeeded":
		return ofToken

	// Who answered.
	case "blob", "graph", "loganalytics", "login", "management", "microsoftgraph", "security", "securitycenter",
		"sts", "wdatp", "winatp":
		return ofHost | ofProduct
	case "azure":
		return ofHost | ofProduct | ofGateway
	case "adal", "alerts_v2", "autorest", "az", "kusto", "clientautherror", "clientsecretcredential", "defender", "defender_connector",
		"defender_puller", "devicecodecredential", "deviceconfigv2", "ediscovery", "grapherror", "identityprotection",
		"interactivebrowsercredential", "isg", "kiota", "mainerror", "manage", "mdatp", "mde", "microsoft", "ms", "msal",
		"msal4j", "msalj", "msgraph", "graphrbac", "oauth2", "odataerror", "odataerrors", "windowsdefenderatp":
		return ofProduct
	case "akamaighost", "azureapimanagementkey", "blocked", "blockpage", "cloudflare", "edge", "edgesuite", "forcepoint",
		"fortiguard", "mailcontrol", "netskope", "nginx", "noresponse", "policy_denied", "responsetimeout", "subscription",
		"upstream", "web", "zscaler":
		return ofGateway
	case "access":
		return ofGateway | ofFailure
	case "permission":
		return ofGateway | ofRefusal | ofFailure
	case "advancedhunting", "advancedquery", "alert", "auditlog", "devicemanagementapps", "devicemanagementconfiguration",
		"devicemanagementmanageddevices", "devicemanagementserviceconfig", "devicemanagementserviceconfiguration",
		"directory", "identityriskevent",
		"identityriskyserviceprincipal", "identityriskyuser", "integrationconfiguration", "library", "machine",
		"score", "securityactions", "securityalert", "securityevents", "securityincident",
		"securityrecommendation", "software", "threathunting", "threatindicators", "ti", "user", "vulnerability":
		return ofRole
	case "action", "automation", "fix", "indicator", "indicators", "live", "max", "segment":
		return ofWording
	case "required":
		return ofWording | ofRefusal
	case "exceeded":
		return ofFailure | ofWording

	// That somebody refused.
	case "allowed", "authenticate", "credentials", "token":
		return ofRefusal | ofFailure
	case "authenticated", "authorization", "authorized", "be", "found",
		"invalid", "missing", "permissions", "rejected", "unable":
		return ofRefusal
	}
	if lexicon.IsFailureWord(word) {
		return ofFailure
	}
	return 0
}

// unknownWord reads a word that nobody looks at for its own sake, but maybe for
// how it is formed, and returns where to go on.
func (sc *scanner) unknownWord(i, end int, word []byte) (next int) {
	s := sc.s
	switch {
	case s[i] == 'A' && lexicon.BeginsSignIn(s[i:]):
		sc.signInCode(i, end)
	case s[i] == 'M' && ascii.ByteAt(s, i-1) == '-' && ascii.HasPrefixAt(s, i, "Mg") && ascii.IsUpper(ascii.ByteAt(s, i+2)):
		sc.cmdlet(i)
	case s[i] == 'G' && ascii.ByteAt(s, i-1) == '-' && ascii.HasPrefixAt(s, i, "Graph"):
		sc.cmdlet(i)
	case s[i] == 'A' && ascii.ByteAt(s, i-1) == '-' && ascii.HasPrefixAt(s, i, "Az") && ascii.IsUpper(ascii.ByteAt(s, i+2)):
		_, verb := ascii.LastWord(s[max(0, i-longestWord) : i-1])
		sc.client(program.OfCmdlet(s[i:end]), i-len(verb)-1, end)
	case ascii.ByteAt(s, end) == '-' && len(word) == 8:
		return sc.guid(i, end)
	case ascii.ByteAt(s, end) == ':' && lexicon.IsDriveCode(s[i:end]):
		sc.tell(clue.Code, s[i:end], 2, i)
	case s[i] == 'e':
		return sc.token(i, end)
	case lexicon.ProductOfWord(word) != "":
		sc.tellService(clue.Product, lexicon.ProductOfWord(word), 4, i)
	case program.OfWord(string(word)) != "":
		sc.client(program.OfWord(string(word)), i, end)
	case ascii.IsUpper(s[i]) && kusto.IsOnlyTable(s[i:end]) && reply.IsQueried(s, end):
		sc.client(exchange.Logs, i, end)
	case ascii.IsUpper(s[i]) && i >= sc.urlStop && !sc.line.frame && ascii.ByteAt(s, i-1) != '-' && strings.IndexByte(s[i:end], '_') > 0: // not Get-AzSentinelAlertRule_Get
		sc.constant(i, end)
	}
	return end
}

// constant reads a word with a lowline in it: a constant of a client, or a code.
func (sc *scanner) constant(i, end int) {
	if kind := lexicon.KindOfConstant(sc.s[i:end]); kind != "" {
		sc.failureConstant(kind, i, end)
		return
	}
	sc.codeBeforeMessage(i, end)
}

// token passes the token that the word between two offsets may begin, in which
// nothing can be found, and returns where to go on.
//
//	eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJodHRwczovL2FwaSJ9.c2lnbmF0dXJl
func (sc *scanner) token(i, end int) (next int) {
	const shortest = 20
	if end-i < shortest || !strings.HasPrefix(sc.s[i:], "eyJ") {
		return end
	}
	for end < len(sc.s) && (ascii.IsWord(sc.s[end]) || sc.s[end] == '-' || sc.s[end] == '.') {
		end++
	}
	return end
}
