// Package exchange holds the nouns of the program: an HTTP request, its
// response, the error that the response names, and where in an input they
// were found.
package exchange

import "net/textproto"

// An Exchange is one HTTP request with its response, as far as the input
// shows them, or a call that got no response. Fields that the input does not
// show are zero.
type Exchange struct {
	Request  Request
	Response Response

	// Failure is what the client said where no response came.
	Failure Failure

	// Item tells which entry of a batch or an import the error belongs to,
	// such as "3" or "indicator 1.2.3.4"; empty for an error of the whole
	// request.
	Item string

	// Time is when the exchange took place, as the input writes it.
	Time string

	// Program is a client of another API of Azure that is named around the failure, where
	// nothing else may tell who answered; zero if none is named.
	Program Program

	// Around is the whole text in which the failure was found, if it is short and doesn't
	// report others: what somebody wrote about the caller counts as well.
	Around string

	// Secrets are what the input has elsewhere after the names of secrets, and this repeats
	// without: the password of a request in the message of its response.
	Secrets []string

	// OnlyWords is set if nothing but a sentence says that something failed: no part of a
	// response, and no words that are known.
	OnlyWords bool

	// Truncated is set if the input breaks off inside the response.
	Truncated bool

	Source Source
}

// A Request is what was sent.
type Request struct {
	Method string
	URL    string
	Header textproto.MIMEHeader
	Body   []byte

	// BodyFile is the file that a curl command takes the body from, which
	// is not known then; "-" is standard input.
	BodyFile string
}

// A Response is what came back.
type Response struct {
	Status int // 0 if unknown
	Header textproto.MIMEHeader
	Body   []byte // the body as found, decoded from whatever wrapped it
	Fault  Fault

	// Said is what the client printed around the status where it didn't show
	// the body.
	Said string
}

// A Fault is the error that a response names.
type Fault struct {
	Code       string   // as found; for Entra the AADSTS number with its prefix
	OAuthError string   // the OAuth error value of a token error, such as invalid_client
	Message    string   // as sent, decoded
	InnerCodes []string // codes nested below Code, outermost first

	// InnerMessage is the innermost message below Message, where a gateway
	// or a connector wraps the answer of the service.
	InnerMessage string

	SubError string // the suberror of a token error, such as bad_token
	Claims   string // the claims challenge of a token error, as sent

	TrackingIDs []TrackingID // the first is the one to quote
	MaskedID    bool         // somebody masked the tracking ID before it reached us

	// Service is who answered, where the shape of the answer tells: the text of
	// fact.Defender, fact.Graph, fact.Entra, or fact.Gateway; empty where it does not.
	// It is a string because what reads an input doesn't know the catalog.
	Service string
}

// IsZero reports whether the response names no error.
func (f Fault) IsZero() bool {
	return f.Code == "" && f.OAuthError == "" && f.Message == "" && len(f.TrackingIDs) == 0 && !f.MaskedID
}

// A TrackingID is a value to quote to support.
type TrackingID struct {
	Name  string `json:"name"`  // where it stood: target, request-id, trace_id …
	Value string `json:"value"` // as found
}

// A Failure is what a client said of a call that got no response.
type Failure struct {
	// Kind is what went wrong: one of DNS, Refused, Reset, Timeout, TLS,
	// Proxy, Cut, Unread, Lacking, NoToken and Unsent; empty where a response came.
	Kind string

	Words string // what the client said, on one line
}

// The kinds of failures in which no response came.
const (
	DNS     = "dns"      // the name of the host could not be resolved
	Refused = "refused"  // no connection could be made
	Reset   = "reset"    // the connection was closed from outside
	Timeout = "timeout"  // nothing came in time
	TLS     = "tls"      // the certificate was not trusted, or no secure connection came about
	Proxy   = "proxy"    // a proxy refused to pass the call on, or requires a login
	Cut     = "cut"      // the connection broke off in the middle of a response
	Unread  = "unread"   // the client couldn't read the body as JSON
	Lacking = "lacking"  // the body lacks what the client reads from it
	NoToken = "no-token" // no access token was obtained, so that nothing was called
	Unsent  = "unsent"   // the client says only that the call failed
)

// A Program is a module, a library, or a command that calls an API of Azure.
type Program struct {
	Name string // as in the input
	API  string // one of Manager, Logs, and Explorer
}

// The APIs of Azure whose clients are known by name.
const (
	Manager  = "Azure Resource Manager"
	Logs     = "Azure Monitor Log Analytics"
	Explorer = "Azure Data Explorer"
)

// A Source tells where in the input an exchange was found.
type Source struct {
	Format string `json:"format"`         // the outermost wrapping that mattered: json, curl-v, har …
	Name   string `json:"name,omitempty"` // file name, "-" for standard input, "argument"
	Line   int    `json:"line,omitempty"` // first line of the response, from 1
}
