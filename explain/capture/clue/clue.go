// Package clue holds the nouns of the capture: clues, which say something about a
// request, its response, or a call that got none; the tree that they are in; and the
// names of members, headers, and labels.
package clue

import (
	"slices"

	"github.com/defender-err/defender-err/explain/exchange"
)

// A Kind is what a clue is about.
type Kind uint8

// The kinds of clues. Value holds what was found unless it says otherwise.
const (
	None Kind = iota

	// What was answered.
	Status     // Number is the HTTP status
	StatusWord // Number is the status that a reason phrase without a number stands for
	Code       // code of an error: ResourceNotFound, AADSTS7000215
	CodeWord   // a word before a body or a message that may be a code
	OAuth      // error value of OAuth: invalid_client
	Message    // message of an error
	Target     // tracking ID of Defender; Name is how it was called, as for the next ones
	RequestID
	CorrelationID
	TraceID
	ClientID // request ID that the client made up
	RunID    // ID of the run of a program in which the call was made, or of a library's log; calls may share it
	Masked   // a tracking ID that somebody masked; Name is how it was called
	Header   // a header of a response: Name and Value
	Success  // the body of a success: rows, a token
	Answer   // a body or a text that names an error: Fault is what it says, Value the text of it
	Item     // the entry of a batch or an import that this is about
	Cut      // the body breaks off

	// What was asked.
	URL
	Path
	Host
	Method        // upper case
	RequestHeader // Name and Value
	RequestBody

	Time // when it took place

	// Who answered; Value is a service: defender, graph, entra, gateway, other.
	Shape   // the form of the body
	HostOf  // a host of the service is named
	Product // a product, module or library of the service is named
	Roles   // roles that only this service has
	Wording // words that only this service says
	Gateway // words of a page of a gateway or proxy; Value is the words

	Program // a client of another API of Azure is named: Name is how it is called, Value the API, as exchange names it

	// That no answer came.
	Failure     // Value is a kind of exchange.Failure, Name is what was said
	ProxyStatus // Number is a status that a proxy gave

	// Refusal is words that report a failure if nothing else does: Value is the
	// sentence, Name what kind of words they are. Rank is 1 if they say by
	// themselves that a call was refused.
	Refusal

	// Sentence is a message of a service that the caller knows word by word.
	Sentence

	// Again says that the record comes again and again.
	Again
)

// A Clue is one thing that the input says.
type Clue struct {
	Kind   Kind
	Stood  int32 // place in the input, where At is that of a container; else 0
	Value  string
	Name   string // of a header or a tracking ID, as it stood
	Number int

	// Rank is how sure it is that the clue is what Kind says: 1 for a value in its
	// own place, up to 6 for a word anywhere.
	Rank int

	At    int // place in the input
	Depth int // of the containers around it

	Fault *exchange.Fault // of an Answer
}

// A Container is a shape of a node: it says how its contents belong together.
type Container uint8

// The shapes of containers.
const (
	Prose   Container = iota // text: read by places
	Records                  // text in several records, which are its kids
	Record                   // one record
	Object                   // one call, with any members
	List                     // each element separately
	Value                    // the text of a member or a literal: may hold anything
	Words                    // the message of a fault, which is about that fault alone
	Headers                  // an object of headers
)

// Hole takes the place of an object that was taken out of a text.
const Hole = "\uFFFC"

// A Break is a boundary in a text.
type Break struct {
	At   int // place in the input
	Rank int
}

// The ranks of boundaries.
const (
	Line      = 1
	Paragraph = 2 // a blank line, a message of HTTP, the beginning of a traceback
	Entry     = 3 // a record of a log
	Section   = 4 // a ruler, a later second of the carrier
)

// A Node is a container of clues: a record, an object, a member. The clues
// and kids of a node lie between its places.
type Node struct {
	Shape Container
	Name  string // of the member, or of the type of a printed object

	At, End int // places in the input
	Depth   int

	// Event is set for a record of a log that is one of many alike: each of them is
	// a new failure.
	Event bool

	Clues  []Clue
	Breaks []Break
	Kids   []*Node
}

// Add adds a clue.
func (n *Node) Add(c Clue) {
	const usual = 4
	c.Depth = n.Depth
	if n.Clues == nil {
		n.Clues = make([]Clue, 0, usual)
	}
	n.Clues = append(n.Clues, c)
}

// Tell adds a clue that is a text.
func (n *Node) Tell(kind Kind, value string, rank, at int) {
	n.Add(Clue{Kind: kind, Value: value, Rank: rank, At: at})
}

// Count adds a clue that is a number.
func (n *Node) Count(kind Kind, number, rank, at int) {
	n.Add(Clue{Kind: kind, Number: number, Rank: rank, At: at})
}

// Kid adds a container inside n.
func (n *Node) Kid(shape Container, name string, at, end int) *Node {
	kid := &Node{Shape: shape, Name: name, At: at, End: end, Depth: n.Depth + 1}
	n.Kids = append(n.Kids, kid)
	return kid
}

// Break marks a boundary.
func (n *Node) Break(at, rank int) { n.Breaks = append(n.Breaks, Break{at, rank}) }

// IsMethod reports whether a word is the name of an HTTP method, in upper case.
func IsMethod(word string) bool {
	switch word {
	case "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "CONNECT":
		return true
	}
	return false
}

// AddInner adds to an error the inner one of another response with the same code, which a
// client prints below what it says of that itself.
//
//	ErrorCode: BadArgumentError
//	Content:
//	{"error":{"code":"BadArgumentError","innererror":{"code":"SyntaxError", …
func AddInner(f *exchange.Fault, clues []Clue) {
	if f.Code == "" || f.InnerMessage != "" {
		return
	}
	for i := range clues {
		if c := &clues[i]; c.Kind == Answer && c.Fault.Code == f.Code && c.Fault.InnerMessage != "" {
			f.InnerMessage, f.InnerCodes = c.Fault.InnerMessage, slices.Clone(c.Fault.InnerCodes)
			return
		}
	}
}
