package catalog

// An Operation is one REST operation: a method and a path template.
type Operation struct {
	ID             string // stable, kebab-case, such as isolate-machine
	Title          string
	Service        Service
	Method         string
	Path           string // template, such as /api/machines/{id}/isolate
	PathParameters []Parameter
	Query          []Parameter
	Body           []Parameter
	ContentType    string // of the request body; empty where there is none
	Sample         string // a request body that the operation takes, as JSON
	OData          OData

	// Application and Delegated are the permissions of which one is enough,
	// least privilege first.
	Application, Delegated []string
	PermissionAPI          string // display name of the API that owns them
	UserRole               string // what a signed-in user needs besides

	Rate      Rate
	Limits    []string // in plain words
	Platforms []string // what devices and clients the action needs, in plain words
	Retired   string   // when and how the operation goes away; empty if it stays
	Notes     []string
	Doc       string // URL
}

// A Parameter is a named member of a request body, path or query string.
type Parameter struct {
	Name      string // exact spelling
	Type      string // string, int, bool, date, enum, guid, object, or one of them behind "[]"
	Required  bool
	Values    []string    // the only values allowed, in exact case; empty if free
	Members   []Parameter // of an object, or of each object in a list
	MaxLength int         // characters of a string; 0 if no limit is known
	MaxItems  int         // entries of a list; 0 if no limit is known
	Min, Max  int         // of a number; both 0 if no limit is known
	Spellings []string    // other spellings that the documentation uses as well
	Form      string      // what the value identifies, for IDs: machine, machine-action, alert …
	Note      string
}

// OData is what an operation's query string may hold.
type OData struct {
	Options    []string // $filter, $top …
	Filterable []string // property names in exact case
	Entity     string   // name of the entity that the operation returns
	MaxTop     int      // 0 if no limit is known
}

// A Rate is how often an application may call an operation in one tenant;
// 0 where no limit is known.
type Rate struct {
	PerMinute, PerHour int
}
