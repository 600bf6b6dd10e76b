package layer

import (
	"testing"
)

func TestMarkup(t *testing.T) {
	check(t, undoMarkup, []wrapped{
		{"a page", "<html>\n<head><title>403 Forbidden</title></head>\n<body class=\"x\"><script>var a = \"<b>\"</script><p>no <b>access</b></p></body></html>", " \n \ntitle: 403 Forbidden\n \n  \nno access\n  "},
		{"XML", "<?xml version=\"1.0\"?><Error><Code>AuthenticationFailed</Code><Message>Signature\nRequestId:7d9c</Message></Error>", "  \nCode: AuthenticationFailed\n\nMessage: Signature\nRequestId:7d9c\n "},
		{"OData", `<m:error xmlns:m="x"><m:code>Forbidden</m:code><m:message xml:lang="en">no</m:message></m:error>`, " \ncode: Forbidden\n\nmessage: no\n "},
		{"attributes", `<error code="Forbidden" status="403"/>`, "\nerror code=\"Forbidden\" status=\"403\"/\n"},
		{"an open script", "<html><script>a", "  a"},
		{"no tags", "a < b, c > d, <stdin>, <7d9c@contoso.com>", ""},
	})
}

func TestCDATA(t *testing.T) {
	check(t, undoCDATA, []wrapped{
		{"an element", `<err><![CDATA[{"a":1}]]></err>`, "<err>\n{\"a\":1}\n</err>"},
		{"without an end", `<err><![CDATA[{"a":1}`, "<err>\n{\"a\":1}"},
		{"none", "<err>a</err>", ""},
	})
}
