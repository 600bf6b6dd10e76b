// Package fact holds the types of the facts in the catalog: codes, messages,
// causes, operations, permissions, and texts in each language. Look-ups are in
// package catalog.
package fact

// A Service names who answered a request.
type Service string

// The services.
const (
	Defender Service = "defender" // Microsoft 365 Defender and Defender for Endpoint
	Graph    Service = "graph"    // Microsoft Graph security
	Entra    Service = "entra"    // the Microsoft identity platform
	Gateway  Service = "gateway"  // an API gateway, proxy or front door
	Unknown  Service = "unknown"  // nothing in the input tells
)

// A Certainty says how sure a cause is.
type Certainty string

// The certainties, most certain first.
const (
	Certain  Certainty = "certain"  // the input proves it
	Likely   Certainty = "likely"   // usual for what the input shows
	Possible Certainty = "possible" // not ruled out by the input
)

// A Basis says where a statement comes from.
type Basis string

// The bases.
const (
	Documented Basis = "documented" // a vendor page says so
	Observed   Basis = "observed"   // seen in the field
	Deduced    Basis = "deduced"    // worked out by this program
)

// An Advice says whether sending the same request again can help.
type Advice string

// The advices.
const (
	NoRetry  Advice = "no"        // it will fail again, and no change of the request helps
	FixFirst Advice = "fix-first" // it will fail again until its cause is fixed: the request, a permission, a license, a secret
	NewToken Advice = "new-token" // it can succeed with another access token
	Wait     Advice = "wait"      // it can succeed after the time that the service named
	Backoff  Advice = "backoff"   // it can succeed; wait longer after each failure
	Split    Advice = "split"     // it can succeed in smaller batches
)

// A Code is one error code: the error.code of a response, or the AADSTS
// number of a token error.
type Code struct {
	Name     string
	Aliases  []string // other values of error.code that mean the same, such as "429"
	Symbol   string   // the name that the vendor gives a number, such as InvalidScope; empty where it gives none
	Service  Service
	Status   int      // HTTP status that it comes with; 0 where no source gives one
	Message  string   // the vendor's message, values as {placeholders}; empty where it sends none
	Variants []string // other wordings of Message
	Meaning  Text
	Causes   []Cause // in the order of how often they are the reason
	General  bool    // the code says little by itself: its causes are possible, not likely
	ByStatus bool    // the code says nothing by itself: catalog.AtStatus reads it with the status
	Wraps    bool    // the code says only that an error inside tells the reason
	Example  Example
	Docs     []string // pages to read, best first
	Basis    Basis
	Source   string // URL of the page or report that the entry rests on
}

// A Cause is one likely reason for an error, with what to do about it.
type Cause struct {
	ID        string // stable, kebab-case
	Certainty Certainty
	Basis     Basis
	Summary   Text
	Fix       Text
	Source    string // URL; empty where the entry's own source covers it
}

// An Example shows a wrong request and the right one. All is empty where an
// example would not make the point.
type Example struct {
	Before, After string
	Causes        []string // IDs of the causes that it points to, which may belong to other codes
}

// A Message is the text of an error that says more than its code does.
//
// A value of a template ends where its text goes on, or with its sentence;
// {detail} takes all that is left.
type Message struct {
	ID       string   // stable, kebab-case
	Template string   // the text, values as {placeholders}
	Variants []string // other wordings of Template, with the same placeholders or some of them
	Code     string   // name of the code that it comes with; empty where it comes with none
	General  bool     // the text says little by itself: its causes are possible, not likely, and what else is said counts
	Speaker  string   // the other company's product that says it; empty if it is Microsoft's, or anybody's
	Common   bool     // other programs say it as well: it counts only with its code, and only as the whole message
	Service  Service
	Status   int  // 0 where the code's holds
	Meaning  Text // empty where the code's holds
	Causes   []Cause
	Tells    Values // what the wording itself says, in addition to the values in it
	Basis    Basis
	Source   string
}

// A Room holds the facts about one service, or one kind of program around the
// services. Its lists are pointers to tables because a list of the values would
// be filled at start-up.
type Room struct {
	Codes       []*[]*Code
	Messages    []*[]Message
	Operations  []*[]Operation
	Permissions []*[]Permission
}
