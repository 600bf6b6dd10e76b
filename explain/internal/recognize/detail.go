package recognize

import (
	"bytes"
	"strings"
)

// Detail returns what is next to the message of a code that says little, in
// the text in which it was found: of Azure Storage about a signature, of .NET
// about what a product behind Graph said, of the Azure SDK about an answer that
// isn't JSON.
//
//	…</Message><AuthenticationErrorDetail>Signature not valid in the specified time frame: …
//	Inner error
//	Message: ISG Subscription Service does not work properly. …
//	Service request failed.
//	Status: 500 (Internal Server Error)
//	Content:
//	pod list is empty
func Detail(code string, body []byte) string {
	const most = 64 << 10
	mark, end := "", "<&\"\n"
	switch {
	case code == "AuthenticationFailed":
		mark = "AuthenticationErrorDetail"
	case strings.EqualFold(code, "ExtensionError"):
		mark, end = "Inner error", "\r\n"
	case code == "" && bytes.Contains(body[:min(len(body), most)], []byte("Service request failed.")):
		mark, end = "\nContent:", "\r\n{<"
	default:
		return ""
	}
	_, rest, found := bytes.Cut(body[:min(len(body), most)], []byte(mark))
	if !found { // Python prints it in lower case
		_, rest, found = bytes.Cut(body[:min(len(body), most)], []byte(strings.ToLower(mark)))
	}
	if !found {
		return ""
	}
	rest = bytes.TrimLeft(bytes.TrimPrefix(rest, []byte("&gt;")), "> \"':\\\r\n\t")
	rest = bytes.TrimPrefix(rest, []byte("Message: "))
	if i := bytes.IndexAny(rest, end); i >= 0 {
		rest = rest[:i]
	}
	if detail := string(bytes.TrimSpace(rest)); detail != "Headers:" { // the content is empty
		return detail
	}
	return ""
}
