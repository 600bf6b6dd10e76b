package fact

import "strings"

// An Operation is one REST operation: a method and a path template. The literals of the
// rooms leave out what Whole fills in.
type Operation struct {
	// Like has what the operation shares with others of its family. It is nil in what
	// the catalog returns.
	Like *Operation

	ID             string // stable, kebab-case, such as isolate-machine
	Title          Text
	Service        Service
	Version        string // of Microsoft Graph, v1.0 or beta; empty elsewhere, and where no source tells
	Method         string
	Path           string // template, such as /api/machines/{id}/isolate; without the version
	PathParameters []Parameter
	Query          []Parameter // besides the options of OData

	// Body holds the members of the request body. It is empty where the
	// operation takes none, and where no source lists them: ContentType is
	// set in the second case.
	Body        []Parameter
	ContentType string // of the request body; empty where it takes none
	Sample      string // a request body that the operation takes, as JSON
	OData       OData

	// Application and Delegated are the permissions, least privilege first; any
	// one of them is enough.
	Application, Delegated []string
	PermissionAPI          string // display name of the API that owns them
	UserRole               string // what a signed-in user needs besides, as the portal names it

	Rate      Rate
	Limits    []Text
	Errors    []OperationError
	Platforms []Text // what devices and clients the action needs
	License   Text   // what the tenant has to have bought; empty if every tenant has it
	Retired   Text   // when and how the operation goes away; empty if it stays
	Notes     []Text
	Doc       string // URL
}

// A Parameter is a named member of a request body, path or query string.
type Parameter struct {
	Name        string // exact spelling
	Type        string // string, int, bool, date, enum, guid, object, file, or one of them after "[]"; empty if unknown
	Required    bool
	Nullable    bool        // null is a value, too
	Values      []string    // the only values allowed, in exact case; empty if free
	OtherValues []string    // further values, which some page, sample or older version has: not proven wrong
	Members     []Parameter // of an object, or of each object in a list; empty if free
	MaxLength   int         // characters of a string; 0 if no limit is known
	MaxItems    int         // entries of a list; 0 if no limit is known
	Min, Max    int         // of a number; both 0 if no limit is known
	Spellings   []string    // other spellings that the documentation uses as well
	Form        string      // what the value identifies: FormMachine or another constant of this kind
	Note        Text
}

// The forms of a value: what it has to identify.
const (
	FormMachine        = "machine"         // 40 hex digits
	FormMachineOrName  = "machine-or-name" // the same, or the device's full DNS name
	FormMachineAction  = "machine-action"  // a GUID
	FormAlert          = "alert"           // da637472900382838869_1364969609
	FormIncident       = "incident"        // a number
	FormInvestigation  = "investigation"   // a number, or the alert that it started from
	FormIndicator      = "indicator"       // a number
	FormGUID           = "guid"
	FormSHA1           = "sha1"
	FormFileHash       = "hash" // SHA-1 or SHA-256
	FormIP             = "ip"   // a single address
	FormDomain         = "domain"
	FormUser           = "user"           // a user name without domain
	FormSoftware       = "software"       // vendor-_-product
	FormRecommendation = "recommendation" // va-_-vendor-_-product or sca-_-scid-n
	FormVulnerability  = "vulnerability"  // CVE-2019-0608
	FormLibraryFile    = "library-file"   // a file name
	FormTime           = "time"           // 2019-09-22T08:44:05Z
	FormIndex          = "index"          // a number from 0
	FormID             = "id"             // anything
)

// OData is what an operation's query string may hold.
type OData struct {
	Options    []string // $filter, $top …
	Filterable []string // property names in exact case
	Expandable []string // what $expand takes
	Entity     string   // name of the entity that the operation returns
	MaxTop     int      // 0 if no limit is known
}

// An OperationError is an error that the page of an operation describes: what a
// status means there and not elsewhere.
type OperationError struct {
	Status    int
	Code      string // of the response; one without a code, or with a general one, counts as well
	Cause     Cause
	Disproves []string // IDs of causes that the status has elsewhere
}

// A Rate is how often an application may call an operation in one tenant;
// 0 where no limit is known.
type Rate struct {
	PerMinute, PerHour int
}

// JSONBody is the content type of nearly every request body.
const JSONBody = "application/json"

// Whole returns the operation with what its literal leaves out: fields that are empty
// have the value that they have in Like, the API of the permissions is that of the
// service, and parameters in the path of Microsoft Graph are IDs of any form.
func (o *Operation) Whole() Operation {
	whole := *o
	whole.inherit()
	if whole.PermissionAPI == "" && len(whole.Application)+len(whole.Delegated) > 0 {
		whole.PermissionAPI = DefenderATP
		if whole.Service == Graph {
			whole.PermissionAPI = MicrosoftGraph
		}
	}
	if whole.PathParameters == nil && whole.Service == Graph {
		whole.PathParameters = pathParameters(whole.Path)
	}
	return whole
}

// inherit fills in what Like has.
func (o *Operation) inherit() {
	like := o.Like
	if like == nil {
		return
	}
	o.Like = nil
	if o.Query == nil {
		o.Query = like.Query
	}
	if o.OData.Options == nil && o.OData.Entity == "" {
		o.OData = like.OData
	}
	if o.Application == nil && o.Delegated == nil {
		o.Application, o.Delegated = like.Application, like.Delegated
	}
	if o.UserRole == "" {
		o.UserRole = like.UserRole
	}
	if o.Rate == (Rate{}) {
		o.Rate = like.Rate
	}
	if o.Limits == nil {
		o.Limits = like.Limits
	}
	if o.License == (Text{}) {
		o.License = like.License
	}
	if o.Notes == nil {
		o.Notes = like.Notes
	}
}

// pathParameters returns the parameters of a path template, in their order.
func pathParameters(path string) []Parameter {
	var found []Parameter
	for {
		_, rest, ok := strings.Cut(path, "{")
		if !ok {
			return found
		}
		name, after, _ := strings.Cut(rest, "}")
		found = append(found, Parameter{Name: name, Type: "string", Required: true, Form: FormID})
		path = after
	}
}

// Remarks returns the license that the operation needs, and its notes.
func (o Operation) Remarks() []Text {
	if o.License == (Text{}) {
		return o.Notes
	}
	return append([]Text{o.License}, o.Notes...)
}

// URL returns the address of the operation in the commercial cloud, with the
// placeholders of its path.
func (o Operation) URL() string {
	if o.Service != Graph {
		return "https://api.security.microsoft.com" + o.Path
	}
	version := o.Version
	if version == "" {
		version = "v1.0"
	}
	return "https://graph.microsoft.com/" + version + o.Path
}
