package check

// A Kind is a kind of finding, in one line.
type Kind struct{ ID, Line string }

// Kinds returns every kind of finding.
func Kinds() []Kind {
	return []Kind{
		{"body-empty", "the operation needs a body, but the request has none"},
		{"content-type", "the Content-Type is missing, or the operation doesn't accept it"},
		{"json-syntax", "the body isn't JSON: where it breaks, and why"},
		{"json-in-string", "the body is a string that contains JSON: it was encoded twice"},
		{"duplicate-key", "a name appears twice in the same object"},
		{"parameter-case", "a name is right except for its letter case"},
		{"parameter-spelling", "the documentation contradicts itself about a name's letter case"},
		{"parameter-unknown", "the operation has no parameter with this name"},
		{"parameter-missing", "a required parameter is missing or null"},
		{"parameter-type", "a value has the wrong JSON type"},
		{"value-empty", "a required string is empty"},
		{"value-case", "a value is right except for its letter case"},
		{"value-not-allowed", "the parameter doesn't accept the value"},
		{"value-unlisted", "the value appears only on another page or in an older version"},
		{"value-too-long", "a string is longer than the parameter takes"},
		{"value-out-of-range", "a number is out of range"},
		{"value-form", "a value isn't in the form of what it should identify"},
		{"date-form", "a date isn't in ISO 8601 format"},
		{"date-in-past", "an expiry is in the past"},
		{"list-empty", "a list is empty"},
		{"too-many-items", "a list has more entries than the operation takes"},
		{"query-table-misspelt", "the hunting query has a table in the wrong letter case"},
		{"query-table-unknown", "the hunting query starts with a name that isn't a table"},
		{"query-table-renamed", "the hunting query uses a table's former name"},
		{"query-table-of-another-api", "the hunting query uses a table that this API doesn't have"},
		{"query-column-misspelt", "the hunting query has a column in the wrong letter case"},
		{"query-column-renamed", "the hunting query uses a column's former name"},
		{"query-too-far-back", "the hunting query looks back further than the API has data"},
		{"path-id-form", "the ID in the path belongs to something else"},
		{"operation-retired", "the operation is deprecated: its announced removal is past or near"},
		{"odata-option", "the operation, or OData itself, doesn't have this option"},
		{"odata-name-case", "a property in the URL is right except for its letter case"},
		{"odata-name-unknown", "the operation doesn't have a property in the URL"},
		{"odata-not-filterable", "$filter names a property that isn't documented for it"},
		{"odata-operator", "$filter has an operator or quotes from another language"},
		{"odata-number", "$top or $skip isn't a whole number"},
		{"odata-top", "$top is above the operation's limit"},
	}
}
