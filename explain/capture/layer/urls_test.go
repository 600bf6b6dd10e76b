package layer

import "testing"

func TestWrappedURLs(t *testing.T) {
	check(t, undoWrappedURLs, []wrapped{
		{"behind a sign", "GET https://graph.microsoft.com/beta/settings?$select=\nlifecycle%2Cdays\nHTTP/1.1 403 Forbidden", "GET https://graph.microsoft.com/beta/settings?$select=lifecycle%2Cdays\nHTTP/1.1 403 Forbidden"},
		{"between parameters", "GET https://graph.microsoft.com/v1.0/users?$top=5&\n$select=id,mail\nHTTP/1.1 400", "GET https://graph.microsoft.com/v1.0/users?$top=5&$select=id,mail\nHTTP/1.1 400"},
		{"a status line", "GET https://graph.microsoft.com/v1.0/users?$filter=\nHTTP/1.1 400 Bad Request", ""},
		{"a status", "GET https://graph.microsoft.com/v1.0/users?$filter=\n403", ""},
		{"its words", "GET https://graph.microsoft.com/v1.0/users?$filter=\nForbidden", ""},
		{"a body", "GET https://graph.microsoft.com/v1.0/users?$filter=\n{\"error\":{}}", ""},
		{"no query", "see https://graph.microsoft.com/v1.0/users,\nForbidden", ""},
		{"another URL", "https://a.contoso.com/?x=\nhttps://b.contoso.com/", ""},
		{"a value", "https://graph.microsoft.com/v1.0/users?$filter=id eq \n'1'&$select=id", "https://graph.microsoft.com/v1.0/users?$filter=id eq '1'&$select=id"},
		{"a quotation", "see https://graph.microsoft.com/v1.0/users?$filter=id eq\n'this' is what I mean", ""},
		{"a header", "GET https://a.contoso.com/?x=\nAccept:text/html", ""},
	})
}
