package layer

import (
	"strings"
	"testing"
)

func TestPostman(t *testing.T) {
	const url = "https://api.contoso.com/a"
	check(t, undoPostman, []wrapped{
		{"the status below",
			"▶ POST " + url + "\n▼ Request Headers\n  A: \"b\"\n▼ Request Body\n  {\n    \"c\":1\n  }\n▼ Response Headers\n  d: \"e\"\n▼ Response Body\n  {}\nPOST " + url + " 400 312 ms\n",
			"POST " + url + " HTTP/1.1\nA: b\n\n{\n  \"c\":1\n}\n\nHTTP/1.1 400\nd: e\n\n{}\n\n"},
		{"the status beside the call", "▼ GET " + url + " 404 99 ms\n▼ Response Body\n  {}\nx\n  y", "GET " + url + " HTTP/1.1\n\nHTTP/1.1 404\n\n{}\nx\n  y"},
		{"two calls",
			strings.Repeat("▼ GET "+url+"\n▼ Response Body\n  {}\nGET "+url+" 404 9 ms\n", 2),
			strings.Repeat("GET "+url+" HTTP/1.1\n\nHTTP/1.1 404\n\n{}\n\n", 2)},
		{"no status", "▼ GET " + url + "\n▶ Request Headers\n▼ Response Body\n  {}", "GET " + url + " HTTP/1.1\n\n{}"},
		{"at the end", "▼ GET " + url + "\n▼ Request Headers", "GET " + url + " HTTP/1.1\n"},
		{"another tree", "▼ Results\n  GET " + url + " 404\n", ""},
	})
}
