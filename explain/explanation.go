package explain

import (
	"github.com/go-json-experiment/json/jsontext"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/exchange"
)

// An Explanation says what failed, why, and what to do. Its slices are shared
// with other explanations and must not be written to. Its JSON form is the
// contract of "-o json": fields are added, never renamed or removed, and
// absent where nothing is known.
type Explanation struct {
	Kind         Kind         `json:"kind,omitzero"`    // absent for an error response
	Failure      string       `json:"failure,omitzero"` // why no response came: dns, refused, reset, timeout, tls, proxy, cut, no-token, unsent
	Code         string       `json:"code,omitzero"`    // canonical spelling if cataloged, else as found
	Catalogued   bool         `json:"catalogued"`       // the code, the message, or the failure is in the catalog
	Service      fact.Service `json:"service"`
	API          string       `json:"api,omitzero"` // the name of another API that answered, where the service is unknown
	Status       int          `json:"status,omitzero"`
	StatusFrom   string       `json:"statusFrom,omitzero"`   // "catalog" where the input shows no status, and Status is the one that the code or the message comes with
	Message      string       `json:"message,omitzero"`      // as sent, control characters made visible
	InnerMessage string       `json:"innerMessage,omitzero"` // the one below it, where that is another: what a gateway or a connector wraps
	Meaning      string       `json:"meaning,omitzero"`
	UnknownNote  string       `json:"unknownNote,omitzero"`  // what the catalog doesn't have of the error: its code, its message
	TrackingIDs  []TrackingID `json:"trackingIds,omitzero"`  // the first is the one to quote
	TrackingNote string       `json:"trackingNote,omitzero"` // what to know about the tracking ID, such as that it is masked
	Item         string       `json:"item,omitzero"`
	Time         string       `json:"time,omitzero"`
	Truncated    bool         `json:"truncated,omitzero"`
	Values       Values       `json:"values,omitzero"`
	Causes       []Cause      `json:"causes,omitzero"`     // most certain first
	HiddenBody   string       `json:"hiddenBody,omitzero"` // that the input leaves out the body of the response, and how to see it; what follows a line feed is code to run
	Retry        Retry        `json:"retry,omitzero"`
	Example      *Example     `json:"example,omitzero"`
	Permissions  *Permissions `json:"permissions,omitzero"`
	Corrected    string       `json:"correctedRequest,omitzero"` // the request body, safely corrected
	Docs         []string     `json:"docs,omitzero"`
	Operation    string       `json:"operation,omitzero"` // ID in the catalog
	Method       string       `json:"method,omitzero"`
	URL          string       `json:"url,omitzero"`           // without secrets
	Tenant       string       `json:"tenantId,omitzero"`      // of the caller
	Application  string       `json:"applicationId,omitzero"` // of the caller
	Client       string       `json:"client,omitzero"`        // the calling program, as it names itself
	Source       Source       `json:"source,omitzero"`
}

// StatusFromCatalog is the StatusFrom of a status that the input does not show.
const StatusFromCatalog = "catalog"

// A TrackingID is a value to quote to support.
type TrackingID = exchange.TrackingID

// A Source tells where in the input an error was found.
type Source = exchange.Source

// Values are what was cut out of the message. In JSON they are one object
// whose members keep the order of the message.
type Values fact.Values

// MarshalJSON writes the values as one object.
func (vs Values) MarshalJSON() ([]byte, error) {
	b := []byte{'{'}
	for i, v := range vs {
		if i > 0 {
			b = append(b, ',')
		}
		var err error
		if b, err = jsontext.AppendQuote(b, v.Name); err != nil {
			return nil, err
		}
		b = append(b, ':')
		if b, err = jsontext.AppendQuote(b, v.Value); err != nil {
			return nil, err
		}
	}
	return append(b, '}'), nil
}

// A Kind tells what came of a call.
type Kind string

// The kinds.
const (
	KindError      Kind = ""            // an error response
	KindSuccess    Kind = "success"     // the response says that it worked
	KindNoError    Kind = "no-error"    // nothing in the response says that it failed
	KindNoResponse Kind = "no-response" // the call got no response, or not the whole of it
)

// IsFailure reports whether the call failed.
func (k Kind) IsFailure() bool { return k == KindError || k == KindNoResponse }

// A Cause is one likely reason.
type Cause struct {
	ID        string         `json:"id"`
	Certainty fact.Certainty `json:"certainty"`
	Basis     fact.Basis     `json:"basis"`
	Summary   string         `json:"summary"`
	Evidence  string         `json:"evidence,omitzero"`
	Fix       string         `json:"fix,omitzero"`
	IsQuote   bool           `json:"-"` // Evidence only quotes the message, or what the client said
}

// A Retry says whether sending the request again can help.
type Retry struct {
	Advice       fact.Advice `json:"advice"`
	AfterSeconds int         `json:"afterSeconds,omitzero"` // how long to wait, where known
	Otherwise    fact.Advice `json:"otherwise,omitzero"`    // if it's one of the other causes
}

// An Example is a wrong and a right request.
type Example struct {
	Before string `json:"before"`
	After  string `json:"after"`
}

// Permissions are what the operation requires and what the token has, least
// privilege first.
type Permissions struct {
	Required  []string `json:"required,omitzero"` // one of them is enough
	Present   []string `json:"present,omitzero"`
	Missing   []string `json:"missing,omitzero"`
	AreListed bool     `json:"-"` // Required is from Graph's list of permissions
}
