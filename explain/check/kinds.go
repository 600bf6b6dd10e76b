package check

// A Kind is a kind of finding, in one line.
type Kind struct{ ID, Line string }

// Kinds returns every kind of finding.
func Kinds() []Kind {
	return []Kind{
		{"body-empty", "the operation needs a body and the request has none"},
		{"content-type", "the Content-Type is missing or not the one that the operation takes"},
		{"json-syntax", "the body is not JSON: where it breaks, and why"},
		{"json-in-string", "the body is a string that holds JSON: it was encoded twice"},
		{"duplicate-key", "a name stands twice in the same object"},
		{"parameter-case", "a name is right but for its letter case"},
		{"parameter-spelling", "a name on whose letter case the documentation contradicts itself"},
		{"parameter-unknown", "the operation has no parameter of this name"},
		{"parameter-missing", "a required parameter is missing or null"},
		{"parameter-type", "a value has the wrong JSON type"},
		{"value-empty", "a required string is empty"},
		{"value-case", "a value is right but for its letter case"},
		{"value-not-allowed", "a value is none of those that the parameter takes"},
		{"value-unlisted", "a value that another page or an older version has"},
		{"value-too-long", "a string is longer than the parameter takes"},
		{"value-out-of-range", "a number is outside of its range"},
		{"value-form", "a value does not look like what it has to identify"},
		{"date-form", "a date is not in the form of ISO 8601"},
		{"date-in-past", "an expiry lies in the past"},
		{"list-empty", "a list is empty"},
		{"too-many-items", "a list has more entries than the operation takes"},
		{"query-table-misspelt", "the hunting query has a table in the wrong letter case"},
		{"query-table-unknown", "the hunting query begins with a name that is no table"},
		{"query-table-renamed", "the hunting query has the former name of a table"},
		{"query-table-of-another-api", "the hunting query has a table that this API does not serve"},
		{"query-column-misspelt", "the hunting query has a column in the wrong letter case"},
		{"query-column-renamed", "the hunting query has the former name of a column"},
		{"query-too-far-back", "the hunting query looks back further than the API has data"},
		{"path-id-form", "the ID in the path is that of something else"},
		{"operation-retired", "the operation is deprecated: its announced removal is past or near"},
		{"odata-option", "an option of OData that the operation or OData does not have"},
		{"odata-name-case", "a property in the URL is right but for its letter case"},
		{"odata-name-unknown", "a property in the URL that the operation does not have"},
		{"odata-not-filterable", "$filter names a property that is not documented for it"},
		{"odata-operator", "$filter holds an operator or quotes of another language"},
		{"odata-number", "$top or $skip is not a whole number"},
		{"odata-top", "$top is above the limit of the operation"},
	}
}
