package clue

import (
	"bytes"
	"strings"
)

// A Class is what the value of a name means.
type Class uint8

// The classes of names.
const (
	NoClass    Class = iota
	ForStatus        // the status of the response
	ForCode          // the code of an error
	ForOAuth         // the OAuth error value, or the error as an object
	ForMessage       // what went wrong, in words
	ForReason        // the reason phrase of a status
	ForTarget        // the tracking ID of Defender
	ForRequestID
	ForCorrelationID
	ForTraceID
	ForClientID // the request ID that the client made up
	ForRunID    // the ID of the run of a program
	ForURL
	ForPath
	ForHost
	ForMethod
	ForTime
	ForLevel   // how bad a record of a log is
	ForErrorID // what PowerShell calls an error, with who raised it
	ForInner   // errors below an error
	ForHeaders // the headers of a message
	ForRequest // what was sent: an object, or its body
	ForStack   // a stack trace
	ForTitle   // what people wrote about something else
	ForSecret  // what isn't looked at: a token, a cookie, a client's name
)

// ClassOf returns what the value of a name means. Names are compared without letter
// case and punctuation: status_code, StatusCode, and "status-code" are one. This is
// the one list of the names of members, headers, and labels.
func ClassOf(name string) Class {
	var buf [40]byte
	switch string(Fold(buf[:0], name)) {
	case "status", "statuscode", "httpstatus", "httpstatuscode", "httpstatuscodevalue", "responsestatus",
		"responsestatuscode", "responsecode", "httpcode", "statuscodevalue", "result", "httpresponsestatus",
		"httpresponsecode", "returncode", "responsestatuscodevalue", "errorstatuscode", "rspstatus", "scstatus":
		return ForStatus
	case "code", "errorcode", "errcode", "odataerrorcode", "extendedcode":
		return ForCode
	case "error", "errorname":
		return ForOAuth
	case "message", "msg", "errormessage", "errormsg", "detail", "description", "errordescription", "title",
		"statusmessage", "odataerrormessage", "details", "exceptionmessage", "messagetext", "failurereason",
		"messagedetail":
		return ForMessage
	case "statustext", "statusdescription", "reason", "reasonphrase", "responsestatusdescription":
		return ForReason
	case "target":
		return ForTarget
	case "requestid", "xmsrequestid", "msrequestid", "xmsclientactivityid", "activityid", "serverrequestid",
		"apimrequestid", "xmsarmrequestid", "xmsrequestidentifier", "xrequestid", "xmsgatewayrequestid", "xmsestsrequestid", "authzrequestid", "sprequestguid", "servicerequestid",
		"azurerequestid", "graphrequestid", "requesttrackingid", "trackingid", "operationid", "xazureref", "errorid", "xmsrequestidheader",
		"refa", "rayid", "supportid":
		return ForRequestID
	case "correlationid", "xmscorrelationrequestid", "xmscorrelationid", "xcorrelationid", "mscorrelationid", "xaspnetcorrelationid":
		return ForCorrelationID
	case "traceid":
		return ForTraceID
	case "clientrequestid", "xmsclientrequestid":
		return ForClientID
	case "invocationid", "functioninvocationid":
		return ForRunID
	case "url", "uri", "requesturi", "requesturl", "responseuri", "responseurl", "absoluteuri", "endpoint", "href",
		"fullurl", "requestmessageuri", "targeturl", "effectiveurl", "calledurl", "datasourcepath":
		return ForURL
	case "path", "urlpath", "requestpath", "pathandquery":
		return ForPath
	case "host", "hostname", "authority", "servername", "requesthost":
		return ForHost
	case "method", "httpmethod", "requestmethod", "verb":
		return ForMethod
	case "time", "timestamp", "date", "datetime", "ts", "eventtime", "timegenerated", "t", "timeutc",
		"createddatetime", "when", "datet", "asctime", "starteddatetime":
		return ForTime
	case "level", "severity", "lvl", "loglevel", "levelname", "severitytext", "l":
		return ForLevel
	case "fullyqualifiederrorid":
		return ForErrorID
	case "innererror", "innererrors", "additionaldata":
		return ForInner
	case "headers", "header", "responseheaders", "requestheaders":
		return ForHeaders
	case "request", "config", "requestbody", "postdata":
		return ForRequest
	case "stack", "stacktrace":
		return ForStack
	case "displayname", "alertname", "incidentname", "alertdisplayname", "comment", "comments", "alerttitle",
		"mailsubject":
		return ForTitle
	case "authorization", "cookie", "setcookie", "useragent", "accesstoken", "clientsecret", "refreshtoken",
		"idtoken", "password", "token", "connection", "clientassertion", "proxyauthorization":
		return ForSecret
	}
	return NoClass
}

// Fold appends the letters and digits of a name to dst, in lower case; a name that
// is too long for the room in dst becomes empty.
func Fold(dst []byte, name string) []byte {
	for i := range len(name) {
		c := name[i]
		switch {
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		case c < '0' || '9' < c && c < 'a' || 'z' < c:
			continue
		}
		if len(dst) == cap(dst) {
			return dst[:0]
		}
		dst = append(dst, c)
	}
	return dst
}

// IsOfEntity reports whether a time is a property of an object in the text, by the
// name at the end of the text before it.
//
//	"lastReportedDateTime": "
func IsOfEntity(before string) bool {
	name := strings.TrimRight(before, `"': =`)
	name = name[strings.LastIndexAny(name, `"' ,{`)+1:]
	const most = 40
	folded := Fold(make([]byte, 0, most), name)
	return bytes.HasSuffix(folded, []byte("datetime")) && ClassOf(name) != ForTime
}
