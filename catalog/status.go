package catalog

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// FindStatus returns what is known of an HTTP status. For a status that
// these APIs aren't known to send, it returns only the standard name; it reports
// false for numbers that aren't a standard status.
func FindStatus(status int) (fact.Status, bool) {
	for _, table := range [][]*fact.Status{clientStatuses, serverStatuses} {
		for _, s := range table {
			if s.Code == status {
				return *s, true
			}
		}
	}
	name := statusName(status)
	return fact.Status{Code: status, Name: name}, name != ""
}

// statusName returns the standard name of the statuses that are in no table.
// The list is here because net/http must not be linked in.
func statusName(status int) string {
	switch status {
	case 100:
		return "Continue"
	case 101:
		return "Switching Protocols"
	case 102:
		return "Processing"
	case 103:
		return "Early Hints"
	case 200:
		return "OK"
	case 201:
		return "Created"
	case 202:
		return "Accepted"
	case 203:
		return "Non-Authoritative Information"
	case 204:
		return "No Content"
	case 205:
		return "Reset Content"
	case 207:
		return "Multi-Status"
	case 208:
		return "Already Reported"
	case 226:
		return "IM Used"
	case 300:
		return "Multiple Choices"
	case 301:
		return "Moved Permanently"
	case 302:
		return "Found"
	case 303:
		return "See Other"
	case 304:
		return "Not Modified"
	case 305:
		return "Use Proxy"
	case 307:
		return "Temporary Redirect"
	case 308:
		return "Permanent Redirect"
	case 402:
		return "Payment Required"
	case 406:
		return "Not Acceptable"
	case 414:
		return "URI Too Long"
	case 416:
		return "Range Not Satisfiable"
	case 417:
		return "Expectation Failed"
	case 418:
		return "I'm a teapot"
	case 421:
		return "Misdirected Request"
	case 424:
		return "Failed Dependency"
	case 425:
		return "Too Early"
	case 426:
		return "Upgrade Required"
	case 428:
		return "Precondition Required"
	case 431:
		return "Request Header Fields Too Large"
	case 451:
		return "Unavailable For Legal Reasons"
	case 505:
		return "HTTP Version Not Supported"
	case 506:
		return "Variant Also Negotiates"
	case 507:
		return "Insufficient Storage"
	case 508:
		return "Loop Detected"
	case 510:
		return "Not Extended"
	case 511:
		return "Network Authentication Required"
	}
	return ""
}
